/**
 * Finds DLE EOT n (10 04 n) in what comes in, also across chunks. A printer answers it on arrival, before everything that waits
 * in its buffer - and also where the three bytes happen to stand in a picture (HPRT TP809 manual p. 36).
 */
export class RealTimeScanner {
  #before = new Uint8Array()

  /** The questions (n) that the bytes complete. */
  scan(bytes: Uint8Array): number[] {
    const all = Buffer.concat([this.#before, bytes])
    const found: number[] = []
    for (let at = all.indexOf(0x10); at >= 0 && at + 2 < all.length; at = all.indexOf(0x10, at + 1)) {
      const n = all[at + 2] ?? 0
      if (all[at + 1] === 0x04 && n >= 1 && n <= 4) found.push(n)
    }
    this.#before = new Uint8Array(all.subarray(-2))
    return found
  }
}
