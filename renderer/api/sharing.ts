type Item = { readonly id: string }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const hasId = (value: unknown): value is Item => isObject(value) && typeof value.id === 'string'

/**
 * The newer answer, made of the very parts of the older one wherever they are equal, so that a screen draws anew only what changed.
 * Rows of a list are told by their id: whoever goes home does not make everybody below him look new.
 */
export function shareParts(older: unknown, newer: unknown): unknown {
  if (Array.isArray(older) && Array.isArray(newer)) return shareList(older, newer)
  if (!isObject(older) || !isObject(newer)) return newer
  const keys = Object.keys(newer)
  const shared = Object.fromEntries(keys.map((key) => [key, shareParts(older[key], newer[key])]))
  const isSame = keys.length === Object.keys(older).length && keys.every((key) => shared[key] === older[key])
  return isSame ? older : shared
}

function shareList(older: readonly unknown[], newer: readonly unknown[]): readonly unknown[] {
  const byId = new Map(older.filter(hasId).map((item) => [item.id, item]))
  const shared = newer.map((item, index) => shareParts(hasId(item) ? byId.get(item.id) : older[index], item))
  const isSame = older.length === shared.length && shared.every((item, index) => item === older[index])
  return isSame ? older : shared
}
