import { type LiveMessage, liveMessage, livePath } from '../../shared/contract/live.ts'
import type { ScreenSession } from './session.ts'

/** `connecting` only before the first welcome; a lost connection is `lost` until it heals. */
export type LiveState = 'connecting' | 'connected' | 'lost'

type Listener = {
  onMessage(message: LiveMessage): void
  onState(state: LiveState): void
  /** The server ended the session and opens no other: the employee of this page has left. */
  onRefused(): void
}

const reconnectAfterMs = [250, 500, 1_000, 2_000]
/** The server pings every 15 seconds; a socket that stays silent much longer is dead, even if nobody said so. */
const silentAfterMs = 40_000

/** Keeps one WebSocket open for a screen and opens it again when it breaks. Returns the way to close it for good. */
export function listenLive(session: ScreenSession, listener: Listener): () => void {
  let socket: WebSocket | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0
  let isOver = false
  let isRefused = false

  const later = () => {
    if (isOver) return
    listener.onState(attempt === 0 ? 'connecting' : 'lost')
    clearTimeout(timer)
    timer = setTimeout(connect, reconnectAfterMs[Math.min(attempt, reconnectAfterMs.length - 1)])
    attempt += 1
  }
  const watchSilence = () => {
    clearTimeout(timer)
    timer = setTimeout(() => socket?.close(), silentAfterMs)
  }
  const connect = async () => {
    const opened = session.token ? undefined : await session.open()
    if (isOver) return
    if (opened && !opened.ok && opened.refusal && !isRefused) listener.onRefused()
    isRefused = opened !== undefined && !opened.ok
    if (isRefused || !session.token) return later()
    const token = session.token
    socket = new WebSocket(`${window.location.origin.replace(/^http/, 'ws')}${livePath}`)
    socket.onopen = () => socket?.send(token)
    socket.onmessage = (event) => {
      const message = liveMessage.safeParse(JSON.parse(String(event.data)))
      if (!message.success) return
      if (message.data.type === 'welcome') {
        attempt = 1
        listener.onState('connected')
      }
      watchSilence()
      listener.onMessage(message.data)
    }
    socket.onclose = (event) => {
      if (event.code === 4401) session.forget()
      attempt = Math.max(attempt, 1)
      later()
    }
  }
  void connect()
  return () => {
    isOver = true
    clearTimeout(timer)
    socket?.close()
  }
}
