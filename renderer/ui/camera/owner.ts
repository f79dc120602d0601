import { type PreviewOptions, startPreview } from './preview.ts'
import type { ScanOptions } from './scan.ts'
import { createTurns, type Opening } from './turns.ts'

// One for the page, because the device is one: two parts of a screen must not open it at the same time.
const open = createTurns()

/** Shows the camera, for a photo. */
export function openCamera(video: HTMLVideoElement, options: PreviewOptions): Opening {
  return open(() => startPreview(video, options))
}

/** Shows the camera and reads QR codes. The scanner is loaded only now. */
export function scanQr(box: HTMLElement, options: ScanOptions): Opening {
  return open(async () => {
    const { startScan } = await import('./scan.ts')
    return startScan(box, options)
  })
}
