import { z } from 'zod'
import { personRoles } from '../domain/people.ts'
import { id, instant, pin } from './fields.ts'
import { action, nothing, read, roles } from './operation.ts'

/** The screens a session can be opened for. */
export const screens = ['start', 'kiosk', 'queue', 'desk', 'host', 'office', 'simulator'] as const
export const screen = z.enum(screens)
export type Screen = z.infer<typeof screen>

/** Where a screen stands (pos): the lobby or the gate. */
export const stations = ['lobby', 'gate'] as const
export const station = z.enum(stations)
export type Station = z.infer<typeof station>

/** In the user agent of windows whose site server is another program's (`--connect`). */
export const stationMark = 'ResepsionisStation'
/** Where the office's page goes when an administrator has closed such windows; the Electron shell takes it as that word. */
export const endOfStation = '/end-of-station'

const person = z.object({ id, name: z.string(), roles: z.array(z.enum(personRoles)) })
export type PersonView = z.infer<typeof person>

const me = z.object({
  screen,
  station,
  roles: z.array(z.enum(roles)),
  /** Who is on, after a PIN; stays shown after it is no longer fresh. */
  person: person.nullable(),
  freshUntil: instant.nullable(),
})
export type Me = z.infer<typeof me>

export const access = {
  /** Opens the session of one screen. The token goes into `authorization: Bearer`; a host's page proves itself by the token in its link. */
  openSession: action({
    roles: 'anyone',
    input: z.object({ screen, station: station.default('lobby'), hostToken: z.string().max(100).optional() }),
    output: z.object({ token: z.string(), me }),
  }),
  me: read({ roles: [...roles], watches: ['access'], input: nothing, output: me }),
  /** Those who can prove themselves by PIN at this screen: guards at the desk; officials and administrators in the office. */
  people: read({ roles: ['desk', 'office'], watches: ['people'], input: nothing, output: z.array(person) }),
  signOn: action({ roles: ['desk', 'office'], input: z.object({ personId: id, pin }), output: me }),
  signOff: action({ roles: ['desk', 'office'], input: nothing, output: me }),
}
