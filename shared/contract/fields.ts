import { z } from 'zod'
import { languages } from '../i18n/index.ts'

/** Fields that several operations share. Lengths are generous: a field that is too long is refused in words by the operation, not here. */
export const id = z.uuid()
/** The years 1970 to 9999: what every calendar and every screen can show. */
export const instant = z.int().min(0).max(253_402_214_400_000)
/** What a person typed; cleaned and judged by the rules in `domain/text.ts`. The bound only keeps a hostile caller out. */
export const typed = z.string().max(20_000)
export const reason = z.string().max(2_000)
export const code = z.string().max(300)
/** A small JPEG as a data URL: `/9j/` are the first three bytes of every JPEG. The picture itself is at most some 200 kB. */
export const photo = z
  .string()
  .max(400_000)
  .regex(/^data:image\/jpeg;base64,\/9j\/[A-Za-z0-9+/]+={0,2}$/)
export const calendarDate = z.iso.date()
export const language = z.enum(languages)
/** Words that the office wrote itself, once for each language. */
export const inEachLanguage = z.record(language, z.string())
export const pin = z.string().max(32)

export const hostRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('employee'), id }),
  z.object({ kind: z.literal('unit'), id }),
])
export type HostRef = z.infer<typeof hostRef>

/** How long a guest may be let wait when it is said now (`waitLimits`); null at night, when nobody may. */
export const wait = z.object({ usual: instant, latest: instant }).nullable()

/** A host as shown: no more than a guest needs to find the right person. */
export const hostView = z.object({
  ref: hostRef,
  name: z.string(),
  unit: z.string().nullable(),
  room: z.string().nullable(),
})
export type HostView = z.infer<typeof hostView>
