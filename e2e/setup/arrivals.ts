import type { Desk } from './desk.ts'
import type { GuestAnswers, Kiosk } from './kiosk.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('desk')

/** A guest registers at the kiosk, which is then free again, and the guard writes down that the host receives him. */
export async function arrive(kiosk: Kiosk, desk: Desk, guest: GuestAnswers): Promise<void> {
  await kiosk.register(guest)
  await kiosk.done()
  await desk.openWaiting(guest.name)
  await desk.button(t('ask.record')).click()
  await desk.relay('receive')
}

/** The same, and goes in. Returns the badge. */
export async function comeIn(kiosk: Kiosk, desk: Desk, guest: GuestAnswers): Promise<string> {
  await arrive(kiosk, desk, guest)
  return desk.admit(guest.name)
}
