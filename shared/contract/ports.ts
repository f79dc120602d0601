import { z } from 'zod'
import { nothing, read } from './operation.ts'

/** By what a device on USB is known, wherever it is plugged in; hexadecimal digits, as the system writes them. */
export const usbIdentity = z.object({
  vendorId: z.string().max(20),
  productId: z.string().max(20),
  serialNumber: z.string().max(120).nullable(),
})
export type UsbIdentity = z.infer<typeof usbIdentity>

/** Where a device hangs on the site server's machine; `maker` is for people, and empty where nobody knows. */
export const foundPort = z.object({ path: z.string(), maker: z.string(), usb: usbIdentity.nullable() })
export type FoundPort = z.infer<typeof foundPort>

const list = read({ roles: ['administrator', 'setup'], watches: [], input: nothing, output: z.array(foundPort) })

/** For the one who installs a device. Looked up each time it is asked; empty where nothing is there, or the system does not tell. */
export const ports = {
  /** For thermometers, scanners and printers on a serial cable, or on the serial port that their USB cable makes. */
  serial: list,
  /** The files that Linux makes for USB printers. */
  deviceFiles: list,
}
