import { type Screen, screens } from '../../shared/contract/access.ts'

/** The folder within the data folder where windows keep their profiles. */
export const windowsFolder = 'windows'

/** One window that a start opens. */
export type PlannedWindow = {
  readonly screen: Screen
  readonly url: string
  /** Whether it belongs to a station: it then cannot be closed or left by its user. */
  readonly locked: boolean
}

type Site = { readonly url: string; readonly demo: boolean; readonly setUp: boolean }

function screenAddress(url: string, screen: Screen): string {
  return new URL(screen === 'start' ? '/' : `/${screen}`, url).href
}

/** Every screen of a site with its address, for a person who opens them in a browser; an employee's page has one of its own. */
export function screenAddresses({ url, demo }: Site): readonly (readonly [Screen, string])[] {
  return screens
    .filter((screen) => screen !== 'host' && (demo || screen !== 'simulator'))
    .map((screen) => [screen, screenAddress(url, screen)] as const)
}

/** The windows on the machine's own site server: in a demonstration the start page, before the set-up only that, then the stations. */
export function windowsOfSite({ url, demo, setUp }: Site): readonly PlannedWindow[] {
  if (demo) return [{ screen: 'start', url: screenAddress(url, 'start'), locked: false }]
  if (!setUp) return [{ screen: 'office', url: screenAddress(url, 'office'), locked: false }]
  return stations(url)
}

/** The windows of a further station: the screen that the address names, or kiosk and desk where it names none. */
export function windowsOfStation(connect: string): readonly PlannedWindow[] {
  const name = new URL(connect).pathname.split('/')[1]
  const screen = screens.find((candidate) => candidate === name)
  return screen === undefined ? stations(connect) : [{ screen, url: connect, locked: true }]
}

/** Beside the locked windows of a station, for a while: everything in it wants a PIN, and whoever opened it may close it. */
export function officeBeside(url: string): PlannedWindow {
  return { screen: 'office', url: screenAddress(url, 'office'), locked: false }
}

function stations(url: string): readonly PlannedWindow[] {
  // The desk comes last, so that it is in front where both share one display.
  return [
    { screen: 'kiosk', url: screenAddress(url, 'kiosk'), locked: true },
    { screen: 'desk', url: screenAddress(url, 'desk'), locked: true },
  ]
}
