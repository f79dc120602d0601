import { z } from 'zod'

/** Why a site server did not start. The message beside it is for the person who started it. */
const refusalReasons = [
  'port-taken',
  'data-in-use',
  'database-newer',
  'database-damaged',
  'folder-read-only',
  'not-a-folder',
  'disk-full',
  'not-a-demo-folder',
] as const

/**
 * What the site server tells the process that started it: one line of JSON on its standard output, or under Electron one
 * message on its parent port.
 */
export const serverReport = z.union([
  z.object({
    ready: z.literal(true),
    /** Where the screens are, without a path: http://127.0.0.1:4780 */
    url: z.url(),
    demo: z.boolean(),
    /** Whether the office has been set up; before that only the set-up screen is of use. */
    setUp: z.boolean(),
  }),
  z.object({ ready: z.literal(false), reason: z.enum(refusalReasons), message: z.string() }),
  /** The set-up has just been finished: kiosk and desk may open. */
  z.object({ setUp: z.literal(true) }),
  /** An administrator asked to end the program. */
  z.object({ quit: z.literal(true) }),
  /** The last one: papers, backup and register are brought to an end. An exit code of 0 would prove nothing, least on Windows. */
  z.object({ closed: z.literal(true) }),
])

export type ServerReport = z.infer<typeof serverReport>
export type ServerReady = Extract<ServerReport, { ready: true }>
export type ServerRefusal = Extract<ServerReport, { ready: false }>

/** The report in a line of the server's standard output; undefined for anything else it may print. */
export function reportInLine(line: string): ServerReport | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    return reportIn(JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The report in a message of the server's parent port; undefined for anything else. */
export function reportIn(message: unknown): ServerReport | undefined {
  const { success, data } = serverReport.safeParse(message)
  return success ? data : undefined
}
