import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FoundPort, UsbIdentity } from '../../../shared/contract/ports.ts'

export type ListPorts = () => Promise<readonly FoundPort[]>
/** All that a device can be plugged into on this machine: serial ports, and the files of USB printers. */
export type PortLists = { readonly serial: ListPorts; readonly deviceFiles: ListPorts }

/** What `SerialPort.list()` says of a port, as far as we use it. */
type Listed = {
  readonly path: string
  readonly manufacturer?: string | undefined
  readonly serialNumber?: string | undefined
  readonly vendorId?: string | undefined
  readonly productId?: string | undefined
}

/** Links that udev names by maker, model and serial number, so that they stay over every replugging. */
const namedLinks = '/dev/serial/by-id'

/** The adapters that serial thermometers are sold with; many of them give their maker only as a number. */
const chips: Readonly<Record<string, string>> = {
  '1a86:7523': 'QinHeng CH340',
  '1a86:55d4': 'QinHeng CH9102',
  '10c4:ea60': 'Silicon Labs CP210x',
  '0403:6001': 'FTDI FT232R',
  '0403:6015': 'FTDI FT231X',
  '067b:2303': 'Prolific PL2303',
}

/**
 * All serial ports, those on USB first. On Linux serialport asks `udevadm`, which a slim system may not have: then the named links
 * are what there is, and without them nothing, and the installer writes the path.
 */
export const listSerialPorts: ListPorts = () =>
  listPorts(async () => (await import('serialport')).SerialPort.list(), namedLinks)

export async function listPorts(ask: () => Promise<readonly Listed[]>, links: string): Promise<readonly FoundPort[]> {
  try {
    const found = (await ask()).map(foundPort)
    return [...found.filter(({ usb }) => usb), ...found.filter(({ usb }) => !usb)]
  } catch {
    const names = await readdir(links).catch(() => [])
    return names.map((name) => ({ path: join(links, name), maker: nameInWords(name), usb: null }))
  }
}

function foundPort({ path, manufacturer, serialNumber, vendorId, productId }: Listed): FoundPort {
  if (!vendorId || !productId) return { path, maker: manufacturer ?? '', usb: null }
  const usb = {
    vendorId: vendorId.toLowerCase(),
    productId: productId.toLowerCase(),
    serialNumber: serialNumber || null,
  }
  return { path, maker: chips[`${usb.vendorId}:${usb.productId}`] ?? manufacturer ?? '', usb }
}

/** `usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0`: FTDI FT232R USB UART A50285BI. */
function nameInWords(link: string): string {
  return link
    .replace(/^usb-/, '')
    .replace(/-if\d+(-port\d+)?$/, '')
    .replaceAll('_', ' ')
}

/**
 * Where a device that was chosen at set-up is now; `null` when it is not there. A name such as `/dev/ttyUSB0` goes to whatever was
 * plugged in first, so a device is known by its maker, its model and, where it has one, its serial number. Of two alike without
 * serial numbers only the one under the known name is taken.
 */
export function currentPath(
  { path, usb }: { readonly path: string; readonly usb: UsbIdentity | null },
  ports: readonly FoundPort[],
): string | null {
  if (!usb) return path
  if (ports.every((port) => port.usb === null)) return linkOf(usb, ports) ?? path
  const alike = ports.filter((port) => port.usb && isSame(port.usb, usb))
  if (alike.some((port) => port.path === path)) return path
  return alike.length === 1 ? (alike[0]?.path ?? null) : null
}

function isSame(some: UsbIdentity, other: UsbIdentity): boolean {
  return (
    some.vendorId === other.vendorId && some.productId === other.productId && some.serialNumber === other.serialNumber
  )
}

/** Where only links are known: the one with the serial number in its name. */
function linkOf({ serialNumber }: UsbIdentity, ports: readonly FoundPort[]): string | undefined {
  if (serialNumber === null) return undefined
  return ports.find(({ path }) => path.includes(`_${serialNumber}-`) || path.endsWith(`_${serialNumber}`))?.path
}
