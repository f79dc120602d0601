import type { Rectangle } from 'electron'
import type { Screen } from '../../shared/contract/access.ts'

/** What the shell looks at in a display. */
export type DisplayFacts = {
  readonly bounds: Rectangle
  readonly touchSupport: 'available' | 'unavailable' | 'unknown'
}

export type Place = {
  readonly bounds: Rectangle
  /** Whether guest and guard share this one display, so that no window may cover it for good. */
  readonly shared: boolean
}

/** The screens that a guest looks at. */
const guestScreens: readonly Screen[] = ['kiosk', 'queue']

/**
 * Which display a screen belongs on. The guest's is the one that was named (counted from 1, from left to right); else the only
 * one with touch; else the one that stands upright; else the last. The guard's is the first of the others.
 */
export function placeFor(screen: Screen, displays: readonly DisplayFacts[], named: number | undefined): Place {
  const ordered = displays.toSorted((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y)
  const [first] = ordered
  if (first === undefined) throw new Error('There is no display.')
  const touching = ordered.filter((display) => display.touchSupport === 'available')
  const upright = ordered.find(({ bounds }) => bounds.height > bounds.width)
  const chosen = named === undefined ? undefined : ordered[named - 1]
  const guests = chosen ?? (touching.length === 1 ? touching[0] : undefined) ?? upright ?? ordered.at(-1) ?? first
  const guards = ordered.find((display) => display !== guests) ?? guests
  return { bounds: (guestScreens.includes(screen) ? guests : guards).bounds, shared: guests === guards }
}
