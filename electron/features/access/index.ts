import { contract } from '../../../shared/contract/index.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import { done, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onRead } from '../../dispatch/handler.ts'
import type { Sessions } from '../../dispatch/sessions.ts'
import { meOf } from './me.ts'
import { activePersons, isForScreen } from './persons.ts'
import type { PinAttempts } from './pin-attempts.ts'
import { onSignOff, onSignOn, sessionOf } from './sign-on.ts'

export { rolesIn } from './persons.ts'
export { PinAttempts } from './pin-attempts.ts'
export { hashPin, pinProblem } from './pins.ts'

const { access } = contract

export type AccessParts = {
  readonly sessions: Sessions
  readonly pinAttempts: PinAttempts
  /** The simulated devices are worked from a screen that exists only in the demonstration. */
  readonly isDemo: boolean
}

/** Who asks: sessions of screens, and persons who prove themselves at one. */
export function accessHandlers({ sessions, pinAttempts, isDemo }: AccessParts): HandlersOf<typeof access> {
  return {
    openSession: onAction(access.openSession, async ({ db, now }, { screen, station, hostToken }) => {
      if (screen === 'simulator' && !isDemo) return refuse({ code: 'not-allowed' })
      const employeeId = screen === 'host' ? employeeOf(db, hostToken ?? '') : null
      if (screen === 'host' && employeeId === null) return refuse({ code: 'not-found' })
      const { token, session } = sessions.open(screen, station, employeeId, now)
      return done({ token, me: meOf(sessions, session, now) })
    }),
    me: onRead(access.me, (context) => done(meOf(sessions, sessionOf(context), context.now))),
    people: onRead(access.people, (context) => {
      const { screen } = sessionOf(context)
      return done(activePersons(context.db).filter(({ roles }) => isForScreen(roles, screen)))
    }),
    signOn: onSignOn(sessions, pinAttempts),
    signOff: onSignOff(sessions),
  }
}

/** The link of a host's page is its proof; it is dead once the employee has left. */
function employeeOf(db: Reader, hostToken: string): string | null {
  const query = sqlite
    .selectFrom('employee')
    .select('id')
    .where('host_token', '=', hostToken)
    .where('is_active', '=', 1)
  return db.first(query)?.id ?? null
}
