import type { Printer } from '../../electron/devices/printer/port.ts'

/** Takes every paper at once: for measures in which the printer is not the matter. */
export const quickPrinter: Printer = {
  print: async () => ({ outcome: 'printed', isConfirmed: true }),
  status: async () => ({ state: 'ready', isNearEnd: false }),
}
