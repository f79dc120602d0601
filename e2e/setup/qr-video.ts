import { encodeQR } from 'qr'

const width = 640
const height = 480
const codeSize = 360

/** A grey that differs by up to `noise` in each pixel: harsher than a webcam in a dim lobby. The same each time. */
function noisy(level: number, index: number, noise: number): number {
  const wave = Math.sin(index * 12.9898) * 43758.5453
  const share = (wave - Math.floor(wave)) * 2 - 1
  return Math.min(255, Math.max(0, Math.round(level + share * noise)))
}

/** Ink, paper, or the table that the paper lies on. */
function greyOf(module: boolean | undefined): number {
  if (module === undefined) return 190
  return module ? 30 : 230
}

/**
 * A film of one frame with a QR code in it, for Chromium's `--use-file-for-fake-video-capture` (YUV4MPEG2, 640 x 480, 4:2:0).
 * Chromium plays it again and again, and opens the file at each start of the camera: overwrite it to show another code.
 */
export function qrVideo(text: string, noise = 0): Buffer {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const scale = Math.floor(codeSize / modules.length)
  const [left, top] = [(width - scale * modules.length) >> 1, (height - scale * modules.length) >> 1]
  const luma = Buffer.alloc(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const module = modules[Math.floor((y - top) / scale)]?.[Math.floor((x - left) / scale)]
      const index = y * width + x
      luma[index] = noisy(greyOf(module), index, noise)
    }
  const header = `YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420jpeg\nFRAME\n`
  return Buffer.concat([Buffer.from(header), luma, Buffer.alloc((width * height) / 2, 128)])
}
