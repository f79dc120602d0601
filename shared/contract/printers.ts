import { z } from 'zod'
import { assignedPapers } from './papers.ts'
import { usbIdentity } from './ports.ts'

export const paperWidths = [384, 512, 576] as const
/** `native`: the printer makes the code itself, sharp and small; some cheap ones cannot, and get it drawn. */
export const qrWays = ['drawn', 'native'] as const
/** `tear`: no knife; the paper is fed to the edge where a hand tears it off. */
export const paperEndings = ['cut', 'tear'] as const

/** What was found under a path when it was chosen; `null` where the path alone counts, as for printers set up before it was kept. */
const usb = usbIdentity.nullable().default(null)

/** How a printer hangs on this machine. `device-file`: a USB printer under Linux, `/dev/usb/lp0`. */
export const printerConnection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('network'), host: z.string().max(255), port: z.int().min(1).max(65_535) }),
  z.object({ kind: z.literal('serial'), path: z.string().max(300), usb, baudRate: z.int().min(1200).max(921_600) }),
  z.object({ kind: z.literal('device-file'), path: z.string().max(300), usb }),
])
export type PrinterConnection = z.infer<typeof printerConnection>
export const printerConnectionKinds = [
  'network',
  'serial',
  'device-file',
] as const satisfies PrinterConnection['kind'][]

/** Stays with a printer when it gets another name. */
export const printerKey = z.string().min(1).max(40)

export const printer = z.object({
  key: printerKey,
  /** As a guard calls it: "Lobi", "Gerbang". */
  name: z.string().max(80),
  connection: printerConnection,
  /** Dots of its head. */
  width: z.union(paperWidths.map((width) => z.literal(width))),
  qr: z.enum(qrWays),
  /** False for a printer that answers no question: it prints, but can neither warn nor confirm. */
  answersStatus: z.boolean(),
  ending: z.enum(paperEndings),
  /** What it prints; a paper on several lists comes out of the first. */
  papers: z.array(z.enum(assignedPapers)),
  /** Length of a new roll; null: the roll is not counted. */
  rollMetres: z.number().min(1).max(300).nullable(),
})
export type PrinterConfig = z.infer<typeof printer>
/** What a paper is drawn for, and how its bytes end. */
export type PaperLook = Pick<PrinterConfig, 'width' | 'qr'>
export type PaperShape = PaperLook & Pick<PrinterConfig, 'ending'>
export const printers = z.array(printer).max(8)
