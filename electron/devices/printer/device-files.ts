import { readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { FoundPort } from '../../../shared/contract/ports.ts'

/** Where Linux keeps the files of USB printers, and what it knows of each; elsewhere there is neither. */
type Places = { readonly files: string; readonly facts: string }
const usualPlaces: Places = { files: '/dev/usb', facts: '/sys/class/usbmisc' }

/** The files of USB printers, `/dev/usb/lp0`, by the name that the printer gives itself. */
export async function listDeviceFiles({ files, facts } = usualPlaces): Promise<FoundPort[]> {
  const numbers = (await readdir(files).catch(() => [])).flatMap((name) => /^lp(\d+)$/.exec(name)?.[1] ?? [])
  return Promise.all(
    numbers
      .sort((one, other) => Number(one) - Number(other))
      .map(async (number) => ({
        path: join(files, `lp${number}`),
        ...(await printerBehind(join(facts, `lp${number}`, 'device'))),
      })),
  )
}

/** `link` leads to one interface of the printer; who made it stands in the folder above. Any of these files may be missing. */
async function printerBehind(link: string): Promise<Pick<FoundPort, 'maker' | 'usb'>> {
  const face = await realpath(link).catch(() => null)
  if (face === null) return { maker: '', usb: null }
  const fact = async (name: string) => (await readFile(join(face, '..', name), 'utf8').catch(() => '')).trim()
  const [vendorId = '', productId = '', serialNumber = '', manufacturer = '', product = ''] = await Promise.all(
    ['idVendor', 'idProduct', 'serial', 'manufacturer', 'product'].map(fact),
  )
  return {
    // Many a printer's model begins with its maker.
    maker: product.startsWith(manufacturer) ? product : `${manufacturer} ${product}`.trim(),
    usb: vendorId && productId ? { vendorId, productId, serialNumber: serialNumber || null } : null,
  }
}
