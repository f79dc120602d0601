import { afterEach, describe, expect, test } from 'vitest'
import type { FoundPort } from '../../../shared/contract/ports.ts'
import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import { EscPosPrinter } from '../../devices/printer/esc-pos-printer.ts'
import { SimulatedPrinter } from '../../devices/printer/simulator/simulated-printer.ts'
import { PtyPlug } from '../../devices/printer/testing/pty-plug.ts'
import { paperDrawing } from '../../paper-drawing.ts'
import { onlyPrinter, TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

type Kind = 'serial' | 'device-file'
const soon = { timeout: 20_000 }
const identity = (serialNumber: string) => ({ vendorId: '04b8', productId: '0e28', serialNumber })

/** A printer on a real pseudo-terminal, whose papers say its name. */
async function printerOn(kind: Kind, name: string, out: string[]) {
  const plug = new PtyPlug(kind)
  const printer = new SimulatedPrinter({ width: 576, plug })
  printer.onPaper(() => out.push(name))
  await printer.start()
  const { connection } = plug
  if (connection.kind === 'network') throw new Error('A pseudo-terminal is no network')
  const end = async () => {
    await printer.stop()
    await plug.end()
  }
  return { connection, end }
}

type Plugged = Awaited<ReturnType<typeof printerOn>>

let office: TestOffice
let administrator: TestScreen
let out: string[] = []
let plugged: readonly [Plugged, Plugged]
/** What the machine says is plugged in where. */
let machine: readonly FoundPort[]

const config = (name: string, { connection }: Plugged, known: boolean): PrinterConfig => ({
  ...onlyPrinter,
  key: name,
  name,
  papers: [],
  connection: { ...connection, usb: known ? identity(name) : null },
})
/** The printers of these names, on the first and the second port. */
const onPorts = (...names: readonly [string, string]) =>
  plugged.map(({ connection }, at) => ({
    path: connection.path,
    maker: 'Contoh',
    usb: identity(names[at] ?? ''),
  }))

async function setUp(kind: Kind, { known }: { known: boolean }) {
  out = []
  plugged = [await printerOn(kind, 'first port', out), await printerOn(kind, 'second port', out)]
  machine = onPorts('lobby', 'gate')
  const ports = { serial: async () => machine, deviceFiles: async () => machine }
  office = await TestOffice.open({
    printers: [config('lobby', plugged[0], known), config('gate', plugged[1], known)],
    openPrinter: (each, mayHoldRest) => new EscPosPrinter({ ...each, mayHoldRest, ports }),
    papers: paperDrawing(),
    ports,
  })
  administrator = await office.administrator()
}
afterEach(async () => {
  await office.remove()
  await Promise.all(plugged.map(({ end }) => end()))
})

const print = (printer: string) => administrator.must('printing', 'test', { printer })

describe.each(['serial', 'device-file'] as const)('a printer that was chosen by its USB name (%s)', (kind) => {
  test('gets its papers also after it has changed places with another', async () => {
    await setUp(kind, { known: true })
    await print('lobby')
    await expect.poll(() => out, soon).toEqual(['first port'])
    machine = onPorts('gate', 'lobby')
    await print('lobby')
    await expect.poll(() => out, soon).toEqual(['first port', 'second port'])
    await print('gate')
    await expect.poll(() => out, soon).toEqual(['first port', 'second port', 'first port'])
  })

  test('that is not there keeps its papers, whatever lies under its path now', async () => {
    await setUp(kind, { known: true })
    machine = onPorts('gate', 'a mouse')
    await print('lobby')
    const newest = async () => (await administrator.must('printing', 'jobs', {}))[0]
    await expect.poll(newest, soon).toMatchObject({ state: 'queued', reason: 'unreachable' })
    machine = onPorts('lobby', 'gate')
    await administrator.must('printing', 'retry', {})
    await expect.poll(newest, soon).toMatchObject({ state: 'printed' })
    expect(out).toEqual(['first port'])
  })
})

test('a printer that was set up before its USB name was kept goes on under its path', async () => {
  await setUp('serial', { known: false })
  const { settings } = await administrator.must('settings', 'read', {})
  const value = settings.printers.map(({ connection, ...rest }) => {
    const { usb: _, ...before } = { usb: null, ...connection }
    return { ...rest, connection: before }
  })
  await administrator.must('settings', 'changeSection', { section: 'printers', value: value as PrinterConfig[] })
  machine = onPorts('gate', 'lobby')
  await print('lobby')
  await expect.poll(() => out, soon).toEqual(['first port'])
})
