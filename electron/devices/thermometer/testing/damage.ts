/** What a line does to a frame: noise on the wire, a plug that is being pulled, a buffer that ran over. */
export const damages = ['bit', 'byte', 'two-bytes', 'burst', 'byte-lost', 'byte-more', 'cut-off'] as const
export type Damage = (typeof damages)[number]

/** Numbers from 0 up to but not including `below`, the same for the same seed (mulberry32): fast, and good enough for noise. */
export type Chance = (below: number) => number

export function seededChance(seed: number): Chance {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below) | 0
  }
}

/** The frame with that damage; it always differs from the sound one. */
export function damaged(frame: Uint8Array, damage: Damage, chance: Chance): Uint8Array {
  const bytes = Uint8Array.from(frame)
  const place = chance(bytes.length)
  const change = (at: number) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 + chance(255))
  }
  switch (damage) {
    case 'bit':
      bytes[place] = (bytes[place] ?? 0) ^ (1 << chance(8))
      return bytes
    case 'byte':
      change(place)
      return bytes
    case 'two-bytes':
      change(place)
      change((place + 1 + chance(bytes.length - 1)) % bytes.length)
      return bytes
    case 'burst': {
      const length = 3 + chance(4)
      for (let at = place; at < Math.min(place + length, bytes.length); at += 1) change(at)
      return bytes
    }
    case 'byte-lost':
      return Uint8Array.of(...bytes.subarray(0, place), ...bytes.subarray(place + 1))
    case 'byte-more':
      return Uint8Array.of(...bytes.subarray(0, place), chance(256), ...bytes.subarray(place))
    case 'cut-off':
      return bytes.slice(0, place)
  }
}
