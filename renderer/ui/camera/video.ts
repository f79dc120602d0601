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

/** Tells when the camera was pulled out or taken away by the system; stopping it ourselves says nothing. */
export function watchLoss(stream: MediaStream, onLost: () => void): void {
  for (const track of stream.getTracks()) track.addEventListener('ended', onLost, { once: true })
}

export function switchOff(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
