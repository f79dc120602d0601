/** Reads a number as people write it ("40", "37,5", "-0.2"); undefined for anything else or with more `decimals` than wanted. */
export function readNumber(text: string, decimals = 0): number | undefined {
  const [, whole, rest = ''] = /^\s*(-?\d{1,9})(?:[.,](\d{1,4}))?\s*$/u.exec(text) ?? []
  return whole === undefined || rest.length > decimals ? undefined : Number(rest === '' ? whole : `${whole}.${rest}`)
}
