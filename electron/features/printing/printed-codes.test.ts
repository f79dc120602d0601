import path from 'node:path'
import Database from 'better-sqlite3'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { type PaperShape, paperWidths } from '../../../shared/contract/printers.ts'
import type { AdmissionRow } from '../../../shared/contract/visits.ts'
import type { Dots } from '../../devices/printer/encode-paper.ts'
import { EscPosPrinter } from '../../devices/printer/esc-pos-printer.ts'
import { SimulatedPrinter } from '../../devices/printer/simulator/simulated-printer.ts'
import { paperDrawing } from '../../paper-drawing.ts'
import { isBlack } from '../../papers/bitmap.ts'
import { samplePhoto } from '../../papers/testing/sample-pictures.ts'
import { scan } from '../../papers/testing/scan.ts'
import { paperOf, plainRow, receive, registerGuest } from '../../testing/lobby.ts'
import { onlyPrinter, TestOffice } from '../../testing/test-office.ts'

/** An office whose one printer is of this shape, and everything that falls out of it. */
async function lobbyWith(shape: PaperShape) {
  const printer = new SimulatedPrinter({ width: shape.width })
  await printer.start()
  const papers: Dots[] = []
  printer.onPaper((paper) => papers.push(paper))
  const office = await TestOffice.open({
    printers: [{ ...onlyPrinter, ...shape }],
    openPrinter: (_, mayHoldRest) =>
      new EscPosPrinter({ connection: printer.connection, answersStatus: true, mayHoldRest }),
    papers: paperDrawing(),
  })
  const close = async () => {
    await office.remove()
    await printer.stop()
  }
  return { office, printer, papers, [Symbol.asyncDispose]: close }
}

/** A guest with a photo and a car, who takes his number to the chairs and is let in. */
async function comeIn(office: TestOffice) {
  const vehicle = { classKey: 'car', plate: 'B 1234 XYZ' }
  const { visitId, code } = await registerGuest(office, { vehicle, photo: samplePhoto() })
  const kiosk = await office.screen('kiosk')
  await kiosk.must('kiosk', 'printNumber', { code })
  await receive(office, visitId)
  const desk = await office.desk()
  const row = { ...(await plainRow(desk, visitId)), parking: { kind: 'card' as const, classKey: 'car' } }
  await desk.must('visits', 'admit', { rows: [row], setAside: null })
  return visitId
}

/** Another guest with a car; the papers that were queued. */
async function comeInAs(office: TestOffice, name: string, parking: AdmissionRow['parking']): Promise<string[]> {
  const vehicle = { classKey: 'car', plate: 'BE 1 A' }
  const { visitId } = await registerGuest(office, { name, telephone: '081299998888', vehicle })
  await receive(office, visitId)
  const desk = await office.desk()
  const admitted = await desk.must('visits', 'admit', {
    rows: [{ ...(await plainRow(desk, visitId)), parking }],
    setAside: null,
  })
  return admitted.jobs
}

const shapes = (['drawn', 'native'] as const).flatMap((qr) =>
  paperWidths.map((width) => ({ qr, width, ending: width === 384 ? ('tear' as const) : ('cut' as const) })),
)

describe.each(shapes)('on $width dots, code $qr, $ending', (shape) => {
  test('slip, parking card and number each open the visit when they are scanned', async () => {
    await using lobby = await lobbyWith(shape)
    // Somebody else is inside: a code that opens any visit would not do.
    await comeInAs(lobby.office, 'Rudi Hartono', { kind: 'card', classKey: 'car' })
    const visitId = await comeIn(lobby.office)
    await expect.poll(() => lobby.papers.length, { timeout: 60_000 }).toBe(5)
    const desk = await lobby.office.desk()
    const opened = await Promise.all(
      lobby.papers.slice(2).map(async (paper) => {
        const [code = ''] = await scan(paper)
        const { visit, via } = await desk.must('visits', 'find', { code })
        return [via, visit.id]
      }),
    )
    expect(opened).toEqual([
      ['guest', visitId],
      ['visit', visitId],
      ['parkingCard', visitId],
    ])
    expect(lobby.printer.violations).toEqual([])
  })

  test('the desk previews the dots that came out', async () => {
    await using lobby = await lobbyWith(shape)
    await comeIn(lobby.office)
    await expect.poll(() => lobby.papers.length, { timeout: 60_000 }).toBe(3)
    const desk = await lobby.office.desk()
    const jobs = await desk.must('printing', 'jobs', {})
    for (const [index, { id }] of jobs.toReversed().entries()) {
      const { png } = await desk.must('printing', 'preview', { jobId: id })
      const shown = PNG.sync.read(Buffer.from(png.split(',')[1] ?? '', 'base64'))
      const paper = lobby.papers[index]
      if (!paper) throw new Error('A paper is missing')
      expect([shown.width, shown.height]).toEqual([paper.width, paper.height])
      const differing = Array.from({ length: shown.width * shown.height }, (_, at) => at).filter(
        (at) => (shown.data[at * 4] ?? 0) < 128 !== isBlack(paper, at % shown.width, Math.floor(at / shown.width)),
      )
      expect(differing).toEqual([])
    }
  })
})

describe('the photo on a slip', () => {
  const shape = { qr: 'drawn', width: 576, ending: 'cut' } as const
  const slipHeight = async (isWanted: boolean) => {
    await using lobby = await lobbyWith(shape)
    const administrator = await lobby.office.administrator()
    const { settings } = await administrator.must('settings', 'read', {})
    const visiting = { ...settings.visiting, photoOnSlip: isWanted }
    await administrator.must('settings', 'changeSection', { section: 'visiting', value: visiting })
    await comeIn(lobby.office)
    await expect.poll(() => lobby.papers.length, { timeout: 60_000 }).toBe(3)
    const db = new Database(path.join(lobby.office.folder, 'resepsionis.db'), { readonly: true })
    const jobs = db.prepare('SELECT paper FROM print_job').pluck().all().join()
    db.close()
    return { height: lobby.papers[1]?.height ?? 0, jobs }
  }

  test('comes only where the site wants it, and never lies in the queue', async () => {
    const without = await slipHeight(false)
    const withPhoto = await slipHeight(true)
    expect(withPhoto.height).toBeGreaterThan(without.height + 50)
    expect(withPhoto.jobs).toContain('photoOf')
    expect(withPhoto.jobs).not.toContain('data:image')
  })
})

test('a parking card says where its kind of vehicle stands; the roadside has no card', async () => {
  const office = await TestOffice.open()
  const administrator = await office.administrator()
  const { settings } = await administrator.must('settings', 'read', {})
  const classes = settings.parking.classes.map((each) => ({ ...each, place: '  Halaman depan,  baris 2 ' }))
  await administrator.must('settings', 'changeSection', { section: 'parking', value: { classes } })
  const desk = await office.desk()
  const card = await comeInAs(office, 'Rudi Hartono', { kind: 'card', classKey: 'car' })
  const papers = await Promise.all(card.map((jobId) => paperOf(desk, jobId)))
  expect(papers).toMatchObject([
    { paper: 'badge-slip' },
    { paper: 'parking-card', number: 'P-01', vehicleClass: 'Mobil', plate: 'BE 1 A', place: 'Halaman depan, baris 2' },
  ])
  const roadside = await comeInAs(office, 'Agus Salim', { kind: 'roadside', place: 'Depan pagar' })
  expect(await Promise.all(roadside.map((jobId) => paperOf(desk, jobId)))).toMatchObject([{ paper: 'badge-slip' }])
  await office.remove()
})
