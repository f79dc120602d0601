import { createHash, randomBytes } from 'node:crypto'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 80 random bits in sixteen characters that survive any printer and any hand scanner. */
export function newToken(): string {
  return Array.from(randomBytes(16), (byte) => crockford[byte & 31]).join('')
}

const mostInOneMs = 0x0fff

/**
 * A UUIDv7 (RFC 9562): 48 bits of time, 12 bits that count within the millisecond, 16 bits that name the site, then chance. Rows of
 * many sites can later be joined without a clash. Ids sort in the order in which they were made, behind `newest` of those that there are:
 * where the clock goes back or a millisecond is full, the time in them waits or runs ahead (RFC 9562, 6.2).
 */
export function newIdFor(siteTag: number, newest?: string): (now: number) => string {
  let lastMs = newest === undefined ? 0 : millisecondOf(newest)
  // Whatever was counted in that millisecond, it is over.
  let count = mostInOneMs
  return (now) => {
    const isLater = now > lastMs || count === mostInOneMs
    lastMs = now > lastMs ? now : lastMs + (isLater ? 1 : 0)
    count = isLater ? 0 : count + 1
    const bytes = randomBytes(16)
    bytes.writeUIntBE(lastMs, 0, 6)
    bytes.writeUInt16BE(0x7000 | count, 6)
    bytes.writeUInt8(0x80 | ((bytes[8] ?? 0) & 0x3f), 8)
    bytes.writeUInt16BE(siteTag & 0xffff, 9)
    const hex = bytes.toString('hex')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }
}

function millisecondOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16)
}

export function digest(...parts: string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex')
}
