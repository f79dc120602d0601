/** No code of ours comes near; a poster's novel is dropped, and what has no end does not fill the memory. */
const longestLine = 300

const [stx, etx, lf, cr] = [0x02, 0x03, 0x0a, 0x0d]
const isEnd = (byte: number) => byte === cr || byte === lf || byte === etx
const isText = (byte: number) => byte === 0x09 || (byte >= 0x20 && byte !== 0x7f)

export type ReadLine = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'dropped' }

/**
 * Bytes in, lines out, however the bytes are cut. A line ends with CR, LF, both or ETX; with `rest`, when the scanner sends no end.
 * STX begins anew. A line that is too long, or has a byte in it that is no text, is dropped as a whole.
 */
export function createLineReader() {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes: number[] = []
  let isBad = false

  const finish = (): readonly ReadLine[] => {
    const line = Uint8Array.from(bytes)
    const wasBad = isBad
    bytes = []
    isBad = false
    if (wasBad) return [{ kind: 'dropped' }]
    if (line.length === 0) return []
    try {
      const text = decoder.decode(line).trim()
      return text === '' ? [] : [{ kind: 'text', text }]
    } catch {
      return [{ kind: 'dropped' }]
    }
  }
  const take = (byte: number): readonly ReadLine[] => {
    if (isEnd(byte)) return finish()
    if (byte === stx) {
      bytes = []
      isBad = false
      return []
    }
    if (!isText(byte) || bytes.length >= longestLine) isBad = true
    else bytes.push(byte)
    return []
  }
  return {
    push: (chunk: Uint8Array): readonly ReadLine[] => [...chunk].flatMap(take),
    rest: finish,
  }
}
