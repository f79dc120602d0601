/**
 * Who proved himself last at this screen of this machine, so that after a reload or a night with the power off he needs his PIN only.
 * It chooses a name and opens nothing.
 */
const key = () => `last-on-${location.pathname}${location.search}`

export function lastOnHere(): string | undefined {
  return localStorage.getItem(key()) ?? undefined
}

export function keepLastOn(personId: string): void {
  localStorage.setItem(key(), personId)
}

/** The watch has ended: the next one's PIN must not be tried on his name. */
export function forgetLastOn(): void {
  localStorage.removeItem(key())
}
