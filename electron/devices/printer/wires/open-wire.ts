import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import { assertNever } from '../../../../shared/domain/exhaustive.ts'
import type { Unopened } from '../../../../shared/domain/printers.ts'
import { DeviceFileWire } from './device-file-wire.ts'
import type { PrinterWire } from './printer-wire.ts'
import { SerialPrinterWire } from './serial-printer-wire.ts'
import { TcpWire } from './tcp-wire.ts'

/** Opens the way to a printer, whichever it is; never throws for what lies there. */
export function openWire(
  connection: PrinterConnection,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<PrinterWire | Unopened> {
  switch (connection.kind) {
    case 'network':
      return TcpWire.open(connection, timeoutMs, signal)
    case 'serial':
      return SerialPrinterWire.open(connection)
    case 'device-file':
      return DeviceFileWire.open(connection)
    default:
      return assertNever(connection)
  }
}
