import type { Me, Screen, Station } from '../../shared/contract/access.ts'
import { type Answer, call } from './client.ts'
import { type InputOf, metaOf, type OperationName, type ValueOf } from './operations.ts'

const retryAfterMs = [300, 900, 2_000, 4_000]

/**
 * The session of one screen. A restarted server has forgotten it: then it is opened again and the call repeated. A changing
 * call keeps its id through every retry, so that nothing is ever done twice.
 */
export class ScreenSession {
  readonly screen: Screen
  readonly station: Station
  readonly #hostToken: string | undefined
  #opening: Promise<Answer<{ token: string; me: Me }>> | undefined
  token: string | undefined

  constructor(screen: Screen, station: Station = 'lobby', hostToken?: string) {
    this.screen = screen
    this.station = station
    this.#hostToken = hostToken
  }

  /** Opens the session once, however many calls wait for it. */
  async open(): Promise<Answer<{ token: string; me: Me }>> {
    this.#opening ??= call(
      'access.openSession',
      { screen: this.screen, station: this.station, ...(this.#hostToken && { hostToken: this.#hostToken }) },
      { token: undefined, callId: undefined },
    )
    const opened = await this.#opening
    if (opened.ok) this.token = opened.value.token
    else this.#opening = undefined
    return opened
  }

  forget(): void {
    this.token = undefined
    this.#opening = undefined
  }

  async ask<Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
    options: { callId?: string; signal?: AbortSignal } = {},
  ): Promise<Answer<ValueOf<Name>>> {
    const callId = options.callId ?? (metaOf(name).kind === 'change' ? crypto.randomUUID() : undefined)
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.#askOnce(name, input, callId, options.signal)
      const wait = retryAfterMs[attempt]
      const mayRepeat = !answer.ok && answer.fault === 'lost' && metaOf(name).kind !== 'action'
      if (!mayRepeat || wait === undefined || options.signal?.aborted) return answer
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }

  async #askOnce<Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
    callId: string | undefined,
    signal?: AbortSignal,
  ) {
    if (!this.token) {
      const opened = await this.open()
      if (!opened.ok) return opened as Answer<ValueOf<Name>>
    }
    const answer = await call(name, input, { token: this.token, callId }, signal)
    if (answer.ok || answer.refusal?.code !== 'session-unknown') return answer
    this.forget()
    const opened = await this.open()
    if (!opened.ok) return opened as Answer<ValueOf<Name>>
    return call(name, input, { token: this.token, callId }, signal)
  }
}
