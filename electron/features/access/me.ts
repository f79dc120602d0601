import type { Me } from '../../../shared/contract/access.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Session, Sessions } from '../../dispatch/sessions.ts'

/** What a screen may know of its own session. */
export function meOf(sessions: Sessions, session: Session, now: Instant): Me {
  return {
    screen: session.screen,
    station: session.station,
    roles: [...sessions.rolesOf(session, now)],
    person: session.person,
    freshUntil: session.freshUntil > 0 ? session.freshUntil : null,
  }
}
