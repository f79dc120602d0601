import { Html5Qrcode, Html5QrcodeSupportedFormats } from 'html5-qrcode'
import { prepareDecoder } from './decoder.ts'
import type { CameraLoss } from './failure.ts'
import type { Session } from './turns.ts'
import { constraintsFor, firstPicture, switchOff, watchLoss } from './video.ts'

export type ScanOptions = {
  readonly deviceId?: string | undefined
  /** The text of a code; the same text comes again only after it was out of sight for three seconds. */
  readonly onText: (text: string) => void
  readonly onLost: (loss: CameraLoss) => void
}

const sameAgainMs = 3000
/** Longer than any code of ours; a poster's code with a novel in it is not passed on. */
const longestText = 2000

/** html5-qrcode reports a code with every frame that shows it. */
function withoutRepeats(onText: (text: string) => void): (text: string) => void {
  let last = ''
  let seenAt = Number.NEGATIVE_INFINITY
  return (text) => {
    const now = performance.now()
    const again = text === last && now - seenAt < sameAgainMs
    last = text
    seenAt = now
    if (!again && text.length <= longestText) onText(text)
  }
}

/**
 * Shows the camera in `box` (which needs an id) and reads QR codes from it. The library scales each frame to the width
 * of the box before reading, so the box should be at least 640 px wide, whatever size it is shown at.
 * Rejects with a sentence of html5-qrcode or when no picture comes.
 */
export async function startScan(box: HTMLElement, { deviceId, onText, onLost }: ScanOptions): Promise<Session> {
  prepareDecoder()
  const scanner = new Html5Qrcode(box.id, {
    formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE],
    useBarCodeDetectorIfSupported: true,
    verbose: false,
  })
  const setting = { fps: 10, disableFlip: true, videoConstraints: constraintsFor(deviceId) }
  let stopWatching = () => {}
  const stop = async () => {
    stopWatching()
    const video = box.querySelector('video')
    const stream = video?.srcObject instanceof MediaStream ? video.srcObject : null
    // It throws when it is not running (never a reason to leave the camera on).
    await Promise.resolve()
      .then(() => scanner.stop())
      .catch(() => undefined)
    switchOff(stream)
    box.replaceChildren()
  }
  try {
    await scanner.start({ facingMode: 'user' }, setting, withoutRepeats(onText), undefined)
    const video = box.querySelector('video')
    if (!(video?.srcObject instanceof MediaStream)) throw new Error('html5-qrcode shows no video')
    await firstPicture(video)
    stopWatching = watchLoss(video.srcObject, video, onLost)
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}
