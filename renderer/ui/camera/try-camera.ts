import { chosenCamera } from './chosen.ts'
import type { CameraFailure } from './failure.ts'

/**
 * Opens this screen's camera until it gives a picture, and switches it off again; shows nothing. Waits while the camera is in use on this
 * page.
 */
export async function tryCamera(): Promise<'running' | CameraFailure> {
  const { openCamera } = await import('./owner.ts')
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  const opening = openCamera(video, { deviceId: chosenCamera(), onLost: () => undefined })
  const start = await opening.started
  await opening.stop()
  return start.kind === 'failed' ? start.failure : 'running'
}
