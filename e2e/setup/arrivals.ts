import type { Desk } from './desk.ts'
import type { GuestAnswers } from './kiosk.ts'
import type { Office } from './office.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('desk')

/** A guest registers, over HTTP as the kiosk's screen does, which has journeys of its own; the guard writes down that he is received. */
export async function arrive(office: Office, desk: Desk, guest: GuestAnswers): Promise<void> {
  await registerGuest(office, guest)
  await desk.openWaiting(guest.name)
  await desk.button(t('ask.record')).click()
  await desk.relay('receive')
}

/** The same, and goes in. Returns the badge. */
export async function comeIn(office: Office, desk: Desk, guest: GuestAnswers): Promise<string> {
  await arrive(office, desk, guest)
  return desk.admit(guest.name)
}

/** Only registers, over HTTP. */
export async function registerGuest(office: Office, guest: GuestAnswers): Promise<void> {
  const kiosk = await office.kiosk()
  const [host] = guest.host === null ? [] : await kiosk.must('kiosk', 'findHosts', { text: guest.host })
  await kiosk.must('kiosk', 'register', {
    name: guest.name,
    telephone: guest.telephone ?? '0812 3456 7890',
    organisation: guest.organisation ?? '',
    purposeKey: guest.purpose ?? 'meeting',
    purposeText: '',
    host: host?.ref ?? null,
    companions: [...(guest.companions ?? [])],
    vehicle: guest.vehicle ? { classKey: guest.vehicle.kind, plate: guest.vehicle.plate } : null,
    photo: null,
    language: 'id',
    agreedIn: 'id',
  })
}
