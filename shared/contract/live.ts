import { z } from 'zod'
import { topics } from './operation.ts'

/** What the server says over a screen's WebSocket. The screen says nothing after its first message, the session's token. */
export const liveMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome'), now: z.int() }),
  /** Committed changes; ask again for what watches these. `now` keeps the screen's clock with the office's. */
  z.object({ type: z.literal('changed'), topics: z.array(z.enum(topics)), now: z.int() }),
  z.object({ type: z.literal('ping'), now: z.int() }),
  /** A scanner on a cable of the site's machine read this; only the screens it was set up for hear of it. */
  z.object({ type: z.literal('scanned'), text: z.string(), now: z.int() }),
])
export type LiveMessage = z.infer<typeof liveMessage>

export const livePath = '/live'
export const apiPrefix = '/api'
/** Where the command `npm run self-check` asks; no screen does. */
export const selfCheckPath = `${apiPrefix}/self-check`
