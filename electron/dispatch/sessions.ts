import { randomBytes } from 'node:crypto'
import type { PersonView, Screen, Station } from '../../shared/contract/access.ts'
import type { Role } from '../../shared/contract/operation.ts'
import { type Instant, minuteMs } from '../../shared/domain/time.ts'

/** One open screen. Lives in memory: after a restart a screen opens its session again, and guards prove themselves again. */
export type Session = {
  readonly id: string
  readonly screen: Screen
  readonly station: Station
  /** Set for a host's page. */
  readonly employeeId: string | null
  /** Whoever last proved himself by PIN; stays shown, but only counts from `freshFrom` until `freshUntil`. */
  person: PersonView | null
  freshFrom: Instant
  freshUntil: Instant
}

/** Whether the PIN still counts. A clock that was set back does not make it last longer. */
export function isFresh(session: Session, now: Instant): boolean {
  return session.person !== null && session.freshFrom <= now && now < session.freshUntil
}

/** A kiosk opens one for every guest, and nothing tells when a screen is gone: the one that was silent longest makes room. */
const mostSessions = 500

export class Sessions {
  /** The one used last stands last. */
  readonly #byToken = new Map<string, Session>()
  readonly #roleOfSetup: () => boolean

  constructor(isSetUp: () => boolean) {
    this.#roleOfSetup = () => !isSetUp()
  }

  open(screen: Screen, station: Station, employeeId: string | null): { token: string; session: Session } {
    const token = randomBytes(24).toString('base64url')
    const session: Session = {
      id: randomBytes(9).toString('base64url'),
      screen,
      station,
      employeeId,
      person: null,
      freshFrom: 0,
      freshUntil: 0,
    }
    this.#byToken.set(token, session)
    if (this.#byToken.size > mostSessions) this.#makeRoom()
    return { token, session }
  }

  /** Never at the cost of a person who proved himself there. */
  #makeRoom(): void {
    for (const [token, { person }] of this.#byToken) {
      if (person === null) return void this.#byToken.delete(token)
    }
  }

  find(token: string | undefined): Session | null {
    const session = token ? this.#byToken.get(token) : undefined
    if (!token || !session) return null
    this.#byToken.delete(token)
    this.#byToken.set(token, session)
    return session
  }

  /** The screen's own role, and those of a person who proved himself a short while ago. */
  rolesOf(session: Session, now: Instant): readonly Role[] {
    const own: Role[] = [session.screen]
    if (session.screen === 'office' && this.#roleOfSetup()) own.push('setup')
    if (!session.person || !isFresh(session, now)) return own
    const allowed = session.person.roles.filter((role) =>
      session.screen === 'desk' ? role === 'guard' : role !== 'guard',
    )
    return [...own, ...allowed]
  }

  signOn(session: Session, person: PersonView, now: Instant, minutes: number): void {
    session.person = person
    session.freshFrom = now
    session.freshUntil = now + minutes * minuteMs
  }

  signOff(session: Session): void {
    session.person = null
    session.freshUntil = 0
  }

  /** Work keeps a PIN fresh: each accepted change counts anew. One that is no longer fresh stays so. */
  keepFresh(session: Session, now: Instant, minutes: number): void {
    if (session.person && isFresh(session, now)) this.signOn(session, session.person, now, minutes)
  }

  /** The pages of an employee who no longer works here, or whose link was renewed. */
  closePagesOf(employeeId: string): void {
    for (const [token, session] of this.#byToken) if (session.employeeId === employeeId) this.#byToken.delete(token)
  }

  /** A person whose roles or PIN changed has to prove himself again, at every screen. */
  signOffEverywhere(personId: string): void {
    for (const session of this.#byToken.values()) if (session.person?.id === personId) session.freshUntil = 0
  }
}
