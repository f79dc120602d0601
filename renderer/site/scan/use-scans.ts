import { useEffect, useLayoutEffect, useRef } from 'react'
import { codeWithin } from '../../../shared/domain/ids.ts'
import { useApi } from '../../api/provider.tsx'
import { listenKeys, type Scanned } from './listen-keys.ts'

/** Hears every scanner of this screen that is not a camera: those that type, and those on a cable of the site's machine. */
export function useScans(onScanned: (scanned: Pick<Scanned, 'kind'> & { readonly text: string }) => void): void {
  const { onScanned: onCable } = useApi()
  const latest = useRef(onScanned)
  useEffect(() => {
    latest.current = onScanned
  })
  // Before the screen is painted: who sees it may scan at once.
  useLayoutEffect(() => {
    const stopKeys = listenKeys((scanned) =>
      latest.current({ kind: scanned.kind, text: scanned.kind === 'code' ? scanned.code : scanned.text }),
    )
    const stopCable = onCable((text) => {
      const ours = codeWithin(text)
      latest.current(ours ? { kind: 'code', text: ours.code } : { kind: 'foreign', text })
    })
    return () => {
      stopKeys()
      stopCable()
    }
  }, [onCable])
}
