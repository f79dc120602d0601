import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listDeviceFiles } from '../../devices/printer/device-files.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let machine: string
let office: TestOffice
let administrator: TestScreen

beforeEach(async () => {
  machine = mkdtempSync(path.join(tmpdir(), 'resepsionis-machine-'))
  const places = { files: path.join(machine, 'dev/usb'), facts: path.join(machine, 'sys/class/usbmisc') }
  office = await TestOffice.open({ ports: { deviceFiles: () => listDeviceFiles(places) } })
  administrator = await office.administrator()
})
afterEach(async () => {
  await office.remove()
  rmSync(machine, { recursive: true })
})

const found = () => administrator.must('ports', 'deviceFiles', {})
const file = (name: string) => path.join(machine, 'dev/usb', name)

function write(name: string, text: string) {
  mkdirSync(path.dirname(path.join(machine, name)), { recursive: true })
  writeFileSync(path.join(machine, name), text)
}

/** A printer as Linux shows it: its file, and a link to its interface, above which the facts stand. */
function plugIn(name: string, facts: Readonly<Record<string, string>>) {
  write(`dev/usb/${name}`, '')
  mkdirSync(path.join(machine, 'sys/devices', name, '1-2:1.0'), { recursive: true })
  mkdirSync(path.join(machine, 'sys/class/usbmisc', name), { recursive: true })
  symlinkSync(`../../../devices/${name}/1-2:1.0`, path.join(machine, 'sys/class/usbmisc', name, 'device'))
  for (const [fact, value] of Object.entries(facts)) write(`sys/devices/${name}/${fact}`, `${value}\n`)
}

test('USB printers come by their own name and with what they are known by, in the order of their numbers', async () => {
  plugIn('lp10', { idVendor: '0483', idProduct: '5743', manufacturer: 'POS58', product: 'POS58 Printer USB' })
  plugIn('lp2', { idVendor: '04b8', idProduct: '0e28', serial: 'X1', manufacturer: 'EPSON', product: 'TM-T20III' })
  write('dev/usb/hiddev0', '')
  expect(await found()).toEqual([
    {
      path: file('lp2'),
      maker: 'EPSON TM-T20III',
      usb: { vendorId: '04b8', productId: '0e28', serialNumber: 'X1' },
    },
    {
      path: file('lp10'),
      maker: 'POS58 Printer USB',
      usb: { vendorId: '0483', productId: '5743', serialNumber: null },
    },
  ])
})

test('a system that knows nothing of a printer still shows its file', async () => {
  write('dev/usb/lp0', '')
  plugIn('lp1', {})
  const nothing = { maker: '', usb: null }
  expect(await found()).toEqual([
    { path: file('lp0'), ...nothing },
    { path: file('lp1'), ...nothing },
  ])
})

test('where there is no USB printer, or no Linux, there is none, and the desk may not look', async () => {
  expect(await found()).toEqual([])
  expect(await (await office.desk()).refused('ports', 'deviceFiles', {})).toEqual({ code: 'not-allowed' })
})
