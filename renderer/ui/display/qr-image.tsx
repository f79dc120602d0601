import { encodeQR } from 'qr'
import { useMemo } from 'react'
import styles from './qr-image.module.css'

/** ISO/IEC 18004 asks for a quiet zone of four modules; scanners need it on a card with a pattern around it. */
const quietZone = 4

/** One path of squares, in units of modules; runs in a row are joined so that no hairlines show between them. */
function squares(modules: readonly (readonly boolean[])[]): string {
  return modules.map((row, y) => rowPath(row, y)).join('')
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`
  }
  return path
}

/** A QR code with error correction M. `label` says what it is for; the code itself is not read out. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const modules = useMemo(() => encodeQR(text, 'raw', { ecc: 'medium', border: quietZone }), [text])
  return (
    <svg
      role="img"
      className={styles.code}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
    >
      <title>{label}</title>
      <rect width="100%" height="100%" fill="#ffffff" />
      <path d={squares(modules)} fill="#1d1b18" />
    </svg>
  )
}
