import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FoundPort } from '../../../shared/contract/ports.ts'
import { currentPath, listPorts, listSerialPorts } from './ports.ts'

const ftdi = { vendorId: '0403', productId: '6001', serialNumber: 'A50285BI' }
const ch340 = { vendorId: '1a86', productId: '7523', serialNumber: null }
const port = (path: string, usb: FoundPort['usb']): FoundPort => ({ path, maker: '', usb })

describe('the ports of this machine', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'resepsionis-ports-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('come with their maker, those on USB first', async () => {
    const listed = [
      { path: '/dev/ttyS0' },
      { path: '/dev/ttyUSB0', manufacturer: '1a86', vendorId: '1A86', productId: '7523', serialNumber: '' },
      { path: '/dev/ttyUSB1', manufacturer: 'Contoh', vendorId: '1234', productId: '0001', serialNumber: 'X1' },
    ]
    expect(await listPorts(async () => listed, folder)).toEqual([
      { path: '/dev/ttyUSB0', maker: 'QinHeng CH340', usb: ch340 },
      {
        path: '/dev/ttyUSB1',
        maker: 'Contoh',
        usb: { vendorId: '1234', productId: '0001', serialNumber: 'X1' },
      },
      { path: '/dev/ttyS0', maker: '', usb: null },
    ])
  })

  it('are the named links where the system has no udevadm', async () => {
    const absent = () => Promise.reject(new Error('spawn udevadm ENOENT'))
    await mkdir(join(folder, 'by-id'))
    await symlink('/dev/null', join(folder, 'by-id', 'usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0'))
    expect(await listPorts(absent, join(folder, 'by-id'))).toEqual([
      {
        path: join(folder, 'by-id', 'usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0'),
        maker: 'FTDI FT232R USB UART A50285BI',
        usb: null,
      },
    ])
    expect(await listPorts(absent, join(folder, 'nowhere'))).toEqual([])
  })

  it('can be asked for on this very machine, whatever it has', async () => {
    for (const found of await listSerialPorts()) expect(found.path).not.toBe('')
  })
})

describe('where a device is now', () => {
  it.each<[string, { path: string; usb: FoundPort['usb'] }, FoundPort[], string | null]>([
    ['known by its path alone', { path: '/dev/ttyS0', usb: null }, [], '/dev/ttyS0'],
    ['under its old name', { path: '/dev/ttyUSB0', usb: ftdi }, [port('/dev/ttyUSB0', ftdi)], '/dev/ttyUSB0'],
    ['under another name', { path: '/dev/ttyUSB0', usb: ftdi }, [port('/dev/ttyUSB3', ftdi)], '/dev/ttyUSB3'],
    ['pulled out', { path: '/dev/ttyUSB0', usb: ftdi }, [port('/dev/ttyS0', null), port('/dev/ttyUSB1', ch340)], null],
    [
      'under another name, its old one taken by something else',
      { path: '/dev/ttyUSB0', usb: ftdi },
      [port('/dev/ttyUSB0', ch340), port('/dev/ttyUSB1', ftdi)],
      '/dev/ttyUSB1',
    ],
    ['pulled out, its old name taken', { path: '/dev/ttyUSB0', usb: ftdi }, [port('/dev/ttyUSB0', ch340)], null],
    [
      'the same model with another serial number',
      { path: '/dev/ttyUSB0', usb: ftdi },
      [port('/dev/ttyUSB0', { ...ftdi, serialNumber: 'OTHER' })],
      null,
    ],
    [
      'without a serial number, moved',
      { path: '/dev/ttyUSB0', usb: ch340 },
      [port('/dev/ttyUSB1', ch340)],
      '/dev/ttyUSB1',
    ],
    [
      'one of two alike, under its name',
      { path: '/dev/ttyUSB1', usb: ch340 },
      [port('/dev/ttyUSB0', ch340), port('/dev/ttyUSB1', ch340)],
      '/dev/ttyUSB1',
    ],
    [
      'one of two alike, and neither under its name',
      { path: '/dev/ttyUSB5', usb: ch340 },
      [port('/dev/ttyUSB0', ch340), port('/dev/ttyUSB1', ch340)],
      null,
    ],
    ['nothing can be listed', { path: '/dev/ttyUSB0', usb: ftdi }, [], '/dev/ttyUSB0'],
    [
      'only links are known, one with the serial number',
      { path: '/dev/ttyUSB0', usb: ftdi },
      [port('/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0', null)],
      '/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0',
    ],
    [
      'only links are known, none with the serial number',
      { path: '/dev/ttyUSB0', usb: ch340 },
      [port('/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0', null)],
      '/dev/ttyUSB0',
    ],
  ])('%s', (_, known, ports, path) => {
    expect(currentPath(known, ports)).toBe(path)
  })
})
