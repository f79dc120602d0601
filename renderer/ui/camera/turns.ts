import { type CameraFailure, cameraFailure } from './failure.ts'

/** A camera that is on. `stop` switches it off and never rejects. */
export type Session = { readonly stop: () => Promise<void> }

export type Start =
  | { readonly kind: 'running' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly failure: CameraFailure }

/** A camera that was asked for. `stop` may be called at any time and more than once; afterwards the camera is surely off. */
export type Opening = { readonly started: Promise<Start>; readonly stop: () => Promise<void> }

/**
 * Lets one camera session run at a time. The next begins only when the one before was stopped, also when that one was
 * still starting: a second start on a running camera shows two pictures, a stop during a start leaves its light on.
 */
export function createTurns(): (start: () => Promise<Session>) => Opening {
  let last: Promise<void> = Promise.resolve()
  return (start) => {
    const before = last
    let given = false
    let session: Session | undefined
    const begin = async (): Promise<Start> => {
      await before
      if (given) return { kind: 'stopped' }
      try {
        session = await start()
        return { kind: 'running' }
      } catch (error) {
        return { kind: 'failed', failure: cameraFailure(error) }
      }
    }
    const started = begin()
    const { promise: over, resolve: end } = Promise.withResolvers<void>()
    last = over
    const stop = async () => {
      if (!given) {
        given = true
        await started
        // Whatever becomes of this one, the next gets its turn.
        await session?.stop().finally(end)
        end()
      }
      await over
    }
    return { started, stop }
  }
}
