import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { type LiveMessage, livePath } from '../../shared/contract/live.ts'
import type { Topic } from '../../shared/contract/operation.ts'
import type { Session, Sessions } from '../dispatch/sessions.ts'
import type { Clock } from '../dispatch/transactions.ts'
import { isOwnHost, isOwnOrigin } from './origin.ts'

type Parts = {
  readonly sessions: Sessions
  readonly clock: Clock
  /** A screen came or went: a host's page can ring or not, a desk's is there to be called or not. */
  readonly onComeOrGone: (session: Session) => void
}

const pingEveryMs = 15_000
/** A screen has this long to say its token after it opened the socket. */
const greetWithinMs = 5_000

/**
 * One WebSocket per screen, bound to that screen's session: tells what changed, never what the change was, and hands on what a scanner
 * on a cable read.
 */
export class LiveUpdates {
  readonly #parts: Parts
  readonly #screens = new Map<WebSocket, Session>()
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: 1_000 })
  #ping: NodeJS.Timeout | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  start(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      const { host, origin } = request.headers
      const isOurs = request.url === livePath && isOwnHost(host) && isOwnOrigin(origin, host)
      if (!isOurs) return socket.destroy()
      this.#sockets.handleUpgrade(request, socket, head, (screen) => this.#greet(screen))
    })
    this.#ping = setInterval(() => this.#say({ type: 'ping', now: this.#parts.clock.now() }), pingEveryMs)
  }

  stop(): void {
    clearInterval(this.#ping)
    for (const screen of this.#sockets.clients) screen.terminate()
    this.#sockets.close()
  }

  /** To every screen, or only to those of one kind. */
  broadcast(topics: readonly Topic[], to?: Session['screen']): void {
    if (topics.length === 0) return
    const message: LiveMessage = { type: 'changed', topics: [...topics], now: this.#parts.clock.now() }
    for (const [screen, session] of this.#screens) if (!to || session.screen === to) this.#send(screen, message)
  }

  /** What a scanner on a cable read, to the screens that it stands beside; to nobody else, for it may tell who a guest is. */
  scanned(to: { readonly station: string; readonly screen: string }, text: string): void {
    for (const [socket, { station, screen }] of this.#screens)
      if (station === to.station && screen === to.screen)
        this.#send(socket, { type: 'scanned', text, now: this.#parts.clock.now() })
  }

  /** The employees whose page is open and can ring. */
  connectedHosts(): ReadonlySet<string> {
    return new Set([...this.#screens.values()].flatMap((session) => session.employeeId ?? []))
  }

  /** How many screens of this kind are open. */
  countOf(screen: Session['screen']): number {
    return [...this.#screens.values()].filter((session) => session.screen === screen).length
  }

  #greet(screen: WebSocket): void {
    const tooLate = setTimeout(() => screen.terminate(), greetWithinMs)
    screen.on('error', () => screen.terminate())
    screen.once('message', (data) => {
      clearTimeout(tooLate)
      const session = this.#parts.sessions.find(String(data))
      if (!session) return screen.close(4401, 'session-unknown')
      this.#listen(screen, session)
      this.#send(screen, { type: 'welcome', now: this.#parts.clock.now() })
      this.#parts.onComeOrGone(session)
    })
    screen.on('close', () => clearTimeout(tooLate))
  }

  /** Until the screen goes, or its session ends: from then on it hears nothing more, not even that something changed. */
  #listen(screen: WebSocket, session: Session): void {
    const leave = () => {
      session.cutOffs.delete(cutOff)
      if (this.#screens.delete(screen)) this.#parts.onComeOrGone(session)
    }
    const cutOff = () => {
      leave()
      screen.close(4401, 'session-unknown')
    }
    session.cutOffs.add(cutOff)
    this.#screens.set(screen, session)
    screen.on('close', leave)
  }

  #say(message: LiveMessage): void {
    for (const screen of this.#screens.keys()) this.#send(screen, message)
  }

  #send(screen: WebSocket, message: LiveMessage): void {
    if (screen.readyState === screen.OPEN) screen.send(JSON.stringify(message))
  }
}
