import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Screen } from '../../shared/contract/access.ts'
import { liveMessage, livePath } from '../../shared/contract/live.ts'
import type { Topic } from '../../shared/contract/operation.ts'
import { openScreen } from './test-office.ts'
import type { TestScreen } from './test-screen.ts'

/** A screen that is open, as the server sees it: a session with its WebSocket. */
export class LiveScreen {
  readonly screen: TestScreen
  readonly #socket: WebSocket
  readonly #listeners = new Set<(topics: readonly Topic[]) => void>()

  private constructor(screen: TestScreen, socket: WebSocket) {
    this.screen = screen
    this.#socket = socket
    socket.on('message', (data) => {
      const message = liveMessage.parse(JSON.parse(String(data)))
      if (message.type === 'changed') for (const listener of this.#listeners) listener(message.topics)
    })
  }

  static async open(url: string, name: Screen): Promise<LiveScreen> {
    const screen = await openScreen(url, name)
    const socket = new WebSocket(`${url.replace('http', 'ws')}${livePath}`)
    await once(socket, 'open')
    const welcomed = once(socket, 'message')
    socket.send(screen.token ?? '')
    await welcomed
    return new LiveScreen(screen, socket)
  }

  /** Calls back with what changed. */
  onChanged(listener: (topics: readonly Topic[]) => void): void {
    this.#listeners.add(listener)
  }

  async close(): Promise<void> {
    const closed = once(this.#socket, 'close')
    this.#socket.close()
    await closed
  }
}
