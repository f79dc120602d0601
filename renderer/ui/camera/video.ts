import type { CameraLoss } from './failure.ts'

/** A camera that gives no picture in this time counts as broken; cheap ones take up to three seconds. */
const patienceMs = 8000

/** Which camera, and how large a picture one would like of it. */
export function constraintsFor(deviceId: string | undefined): MediaTrackConstraints {
  return {
    width: { ideal: 1280 },
    height: { ideal: 720 },
    // Not `exact`: after a cable was moved the same camera may have another id, and some picture is better than none.
    ...(deviceId ? { deviceId: { ideal: deviceId } } : {}),
  }
}

/** Resolves with the first picture, rejects when none comes. */
export function firstPicture(video: HTMLVideoElement): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = setTimeout(() => reject(new Error('The camera gave no picture')), patienceMs)
  const seen = () => {
    clearTimeout(timer)
    resolve()
  }
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && !video.paused) seen()
  else video.addEventListener('playing', seen, { once: true })
  return promise
}

/** A USB camera can hang without a word: a picture that stands still for so long is none. */
const frozenAfterMs = 10_000

/**
 * Tells once when the camera was pulled out, taken away by the system, or gives no new pictures while the page is looked at. Stopping
 * it ourselves says nothing. Returns how to stop watching.
 */
export function watchLoss(
  stream: MediaStream,
  video: HTMLVideoElement,
  onLost: (loss: CameraLoss) => void,
): () => void {
  let isOver = false
  let lastPicture = performance.now()
  const tell = (loss: CameraLoss) => {
    if (isOver) return
    stop()
    onLost(loss)
  }
  const unplugged = () => tell('unplugged')
  const seen = () => {
    lastPicture = performance.now()
    if (!isOver) video.requestVideoFrameCallback(seen)
  }
  const look = () => {
    // A page that nobody looks at is shown no pictures.
    if (document.hidden) lastPicture = performance.now()
    else if (performance.now() - lastPicture > frozenAfterMs) tell('frozen')
  }
  const timer = setInterval(look, frozenAfterMs / 10)
  const stop = () => {
    isOver = true
    clearInterval(timer)
    for (const track of stream.getTracks()) track.removeEventListener('ended', unplugged)
  }
  for (const track of stream.getTracks()) {
    track.addEventListener('ended', unplugged)
    // Pulled out while it was still starting: nobody listened when that was told.
    if (track.readyState === 'ended') queueMicrotask(unplugged)
  }
  video.requestVideoFrameCallback(seen)
  return stop
}

export function switchOff(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
