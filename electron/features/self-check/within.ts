/** Waits for an answer, but never longer than this; one that comes too late or fails is none. */
export async function within<Value>(
  ms: number,
  ask: (signal: AbortSignal) => Promise<Value>,
  onFailed: (error: unknown) => void,
): Promise<Value | null> {
  const over = new AbortController()
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => {
    resolve(null)
    over.abort()
  }, ms)
  try {
    return await Promise.race([ask(over.signal), late])
  } catch (error) {
    onFailed(error)
    return null
  } finally {
    clearTimeout(timer)
  }
}
