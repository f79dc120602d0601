import { randomBytes } from 'node:crypto'
import type { PersonView, Screen, Station } from '../../shared/contract/access.ts'
import type { Role } from '../../shared/contract/operation.ts'
import { rolesAt } from '../../shared/domain/people.ts'
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
  /** One for each live connection of the screen: cuts it off. A session that is ended calls all of them. */
  readonly cutOffs: Set<() => void>
}

/** Whether the PIN still counts. A clock that was set back does not make it last longer. */
export function isFresh(session: Session, now: Instant): boolean {
  return session.person !== null && session.freshFrom <= now && now < session.freshUntil
}

/** A kiosk opens one for every guest, every reload of a page another, and nothing tells when a screen is gone. */
const mostSessions = 500

export class Sessions {
  /** The one used last stands last. */
  readonly #byToken = new Map<string, Session>()
  readonly #roleOfSetup: () => boolean

  constructor(isSetUp: () => boolean) {
    this.#roleOfSetup = () => !isSetUp()
  }

  open(screen: Screen, station: Station, employeeId: string | null, now: Instant): { token: string; session: Session } {
    const token = randomBytes(24).toString('base64url')
    const session: Session = {
      id: randomBytes(9).toString('base64url'),
      screen,
      station,
      employeeId,
      person: null,
      freshFrom: 0,
      freshUntil: 0,
      cutOffs: new Set(),
    }
    if (this.#byToken.size >= mostSessions) this.#makeRoom(now)
    this.#byToken.set(token, session)
    return { token, session }
  }

  /**
   * The session that was silent longest ends, before the new one is among them: first one that nobody looks at, then one without a
   * person at work, and when all five hundred are at work, any.
   */
  #makeRoom(now: Instant): void {
    const oldestFirst = [...this.#byToken]
    const leaving =
      oldestFirst.find(([, session]) => !isFresh(session, now) && session.cutOffs.size === 0) ??
      oldestFirst.find(([, session]) => !isFresh(session, now)) ??
      oldestFirst[0]
    if (leaving) this.#end(...leaving)
  }

  #end(token: string, session: Session): void {
    this.#byToken.delete(token)
    for (const cutOff of session.cutOffs) cutOff()
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
    const allowed = rolesAt(session.screen)
    return [...own, ...session.person.roles.filter((role) => allowed.includes(role))]
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

  /** The pages of an employee who no longer works here. */
  closePagesOf(employeeId: string): void {
    for (const [token, session] of this.#byToken) if (session.employeeId === employeeId) this.#end(token, session)
  }

  /** A person whose roles or PIN changed has to prove himself again, at every screen. */
  signOffEverywhere(personId: string): void {
    for (const session of this.#byToken.values()) if (session.person?.id === personId) session.freshUntil = 0
  }
}
