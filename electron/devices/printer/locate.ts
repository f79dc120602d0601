import type { PrinterConnection } from '../../../shared/contract/printers.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { currentPath, type ListPorts, type PortLists } from '../serial/ports.ts'

/**
 * The connection as it is now: paths are given out in the order of plugging in, so two printers change places with a power cut. What
 * lies under the known path then takes another's papers.
 */
export async function locate(
  connection: PrinterConnection,
  lists: PortLists | undefined,
): Promise<PrinterConnection | 'unreachable'> {
  switch (connection.kind) {
    case 'network':
      return connection
    case 'serial':
      return found(connection, lists?.serial)
    case 'device-file':
      return found(connection, lists?.deviceFiles)
    default:
      return assertNever(connection)
  }
}

type Plugged = Exclude<PrinterConnection, { kind: 'network' }>

async function found<Connection extends Plugged>(connection: Connection, list: ListPorts | undefined) {
  if (!connection.usb || !list) return connection
  const path = currentPath(connection, await list())
  return path === null ? 'unreachable' : { ...connection, path }
}
