import type { CameraLoss } from './failure.ts'
import type { Session } from './turns.ts'
import { constraintsFor, firstPicture, switchOff, watchLoss } from './video.ts'

export type PreviewOptions = { readonly deviceId?: string | undefined; readonly onLost: (loss: CameraLoss) => void }

/** Shows the camera in `video`. Rejects with what `getUserMedia` says, or when no picture comes. */
export async function startPreview(video: HTMLVideoElement, { deviceId, onLost }: PreviewOptions): Promise<Session> {
  // Undefined on a page that is not secure (http from another machine).
  const media: MediaDevices | undefined = navigator.mediaDevices
  if (!media) throw new Error('Camera not supported here')
  const stream = await media.getUserMedia({ video: constraintsFor(deviceId), audio: false })
  try {
    const picture = firstPicture(video)
    video.srcObject = stream
    await Promise.all([video.play(), picture])
  } catch (error) {
    switchOff(stream)
    throw error
  }
  const stopWatching = watchLoss(stream, video, onLost)
  return {
    stop: async () => {
      stopWatching()
      switchOff(stream)
      video.srcObject = null
    },
  }
}
