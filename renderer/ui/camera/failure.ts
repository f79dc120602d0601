/**
 * Why there is no picture.
 * `refused` by person or policy, `unanswered`: nobody has answered the browser's question yet, or the camera is stuck;
 * `none` connected, `busy` in another program, `unplugged` while running, `frozen`: running, but its picture stands still;
 * `unsupported` because the page is not served securely, `broken` for all else.
 */
export type CameraFailure =
  | 'refused'
  | 'unanswered'
  | 'none'
  | 'busy'
  | 'unplugged'
  | 'frozen'
  | 'unsupported'
  | 'broken'

/** Why a camera that was running is none any more. */
export type CameraLoss = Extract<CameraFailure, 'unplugged' | 'frozen'>

const failures: readonly (readonly [RegExp, CameraFailure])[] = [
  [/NotAllowed|PermissionDenied|SecurityError/, 'refused'],
  [/NotFound|Overconstrained/, 'none'],
  [/NotReadable|TrackStart|AbortError/, 'busy'],
  [/not supported|unsupported/i, 'unsupported'],
]

/** Reads a DOMException of `getUserMedia`, or the sentence that html5-qrcode makes of one. */
export function cameraFailure(error: unknown): CameraFailure {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return failures.find(([pattern]) => pattern.test(text))?.[1] ?? 'broken'
}
