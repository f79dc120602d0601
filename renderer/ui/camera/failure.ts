/**
 * Why there is no picture.
 * `refused` by person or policy, `none` connected, `busy` in another program, `unplugged` while running,
 * `unsupported` because the page is not served securely, `broken` for all else.
 */
export type CameraFailure = 'refused' | 'none' | 'busy' | 'unplugged' | 'unsupported' | 'broken'

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
