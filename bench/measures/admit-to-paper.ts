import { setTimeout as wait } from 'node:timers/promises'
import { EscPosPrinter } from '../../electron/devices/printer/esc-pos-printer.ts'
import { SimulatedPrinter } from '../../electron/devices/printer/simulator/simulated-printer.ts'
import { paperDrawing } from '../../electron/paper-drawing.ts'
import { paper as paperSchema } from '../../shared/contract/papers.ts'
import { type Folder, preparedOffice } from '../parts/folders.ts'
import { Lobby } from '../parts/lobby.ts'
import { inTurn, type Measure, timed } from '../parts/measure.ts'
import { openRegister } from '../parts/register.ts'
import { SiteProcess } from '../parts/site.ts'

const width = 576
const shape = { width, qr: 'drawn', ending: 'cut' } as const

/** From the tap on "admit" until the slip is cut off, beside the same slip drawn and sent with nothing around it. */
export const admitToPaper: Measure = {
  name: 'admit-to-paper',
  run: async () => {
    using folder = await preparedOffice(0)
    const printer = new SimulatedPrinter({ width })
    await printer.start()
    let dotsPerSlip = 0
    printer.onPaper(({ rows }) => {
      dotsPerSlip = rows.length
    })
    const slip = { folder: folder.path, printer: printer.connection }
    try {
      await using site = await SiteProcess.start(slip)
      const lobby = await Lobby.open(site.url)
      const driver = new EscPosPrinter({ connection: printer.connection, answersStatus: true })
      const drawing = paperDrawing()
      const drawLast = () => drawing.bytes(lastPaper(folder), shape, { logo: null, photo: null })
      /** Until the slip is cut off. The printer of the office closes its connection first; many printers serve one caller at a time. */
      const sent = async (send: () => Promise<unknown>) => {
        await wait(20)
        const out = nextPaper(printer)
        return timed(() => Promise.all([send(), out]))
      }
      const took = await inTurn(
        {
          paper: async () => {
            const admit = await readyToAdmit(lobby)
            const paper = nextPaper(printer)
            return timed(() => Promise.all([admit(), paper]))
          },
          answer: async () => {
            const admit = await readyToAdmit(lobby)
            const paper = nextPaper(printer)
            const answered = await timed(admit)
            await paper
            return answered
          },
          register: () => timed(() => lobby.register()),
          alone: () =>
            sent(async () => {
              const { bytes } = await drawLast()
              await driver.print(bytes, () => true, AbortSignal.timeout(10_000))
            }),
          drawing: () => timed(drawLast),
          line: async () => {
            const { bytes } = await drawLast()
            return sent(() => driver.print(bytes, () => true, AbortSignal.timeout(10_000)))
          },
        },
        { rounds: 15, warmUps: 3 },
      )
      const bytesPerSlip = (await drawLast()).bytes.length
      const unit = 'ms'
      return [
        {
          measure: 'tap on admit to last byte at printer',
          ours: took.paper,
          limit: took.alone,
          unit,
          against: 'drawing and sending the same slip alone',
          allowed: 5,
        },
        {
          measure: 'the same minus the line’s own time',
          ours: took.paper - took.line,
          limit: took.drawing,
          unit,
          against: 'drawing the same slip alone',
          allowed: 5,
        },
        {
          measure: 'bytes per slip',
          ours: bytesPerSlip / 1000,
          limit: dotsPerSlip / 1000,
          unit: 'kB',
          against: 'its bare dots, eight to a byte',
          allowed: 1.02,
        },
        {
          measure: 'tap on admit to answer',
          ours: took.answer,
          limit: took.register,
          unit,
          against: 'registering one guest, which prints nothing',
          allowed: 4,
        },
      ]
    } finally {
      await printer.stop()
    }
  },
}

/** A guest whom the host receives and everything proposed: only the tap is left. */
async function readyToAdmit(lobby: Lobby): Promise<() => Promise<void>> {
  const visitIds = await lobby.receive(await lobby.register())
  const { nextBadges, nextLockers } = await lobby.desk.must('desk', 'overview', {})
  return () => lobby.admitWith(visitIds, nextBadges, nextLockers)
}

/** The last byte of a paper is its cut. */
function nextPaper(printer: SimulatedPrinter): Promise<void> {
  return new Promise((resolve) => {
    const stop = printer.onPaper(() => {
      stop()
      resolve()
    })
  })
}

function lastPaper(folder: Folder) {
  const db = openRegister(folder)
  const paper = db.prepare('SELECT paper FROM print_job ORDER BY rowid DESC LIMIT 1').pluck().get()
  db.close()
  return paperSchema.parse(JSON.parse(String(paper)))
}
