import type { Alarm, DeviceLight } from '../../../shared/contract/desk.ts'
import type { ScannerState } from '../../../shared/contract/scanning.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import type { PrinterFault } from '../../../shared/domain/printer-faults.ts'
import { thermometerStatuses } from '../../../shared/domain/temperature.ts'
import { lightOf } from './scanner-light.ts'

export type DeviceFacts = {
  readonly printers: readonly PrinterFault[]
  readonly thermometer: DeviceLight
  readonly scanner: ScannerState | undefined
}
type Common = Pick<Alarm, 'rings' | 'at'>

/** What is wrong with the devices, what holds up guests before what can wait. */
export function deviceAlarms({ printers, thermometer, scanner }: DeviceFacts, now: number): Alarm[] {
  const common = { rings: false, at: now }
  const status = thermometerStatuses.find((each) => thermometer.state === 'bad' && each === thermometer.code)
  return [
    ...printers.filter(({ kind }) => kind !== 'low').map((fault) => printerAlarm(fault, common)),
    ...(status ? [{ kind: 'thermometer', ...common, count: 1, status } as const] : []),
    ...(scanner && lightOf(scanner.status) === 'bad' ? [scannerAlarm(scanner, common)] : []),
    ...printers.filter(({ kind }) => kind === 'low').map((fault) => printerAlarm(fault, common)),
  ]
}

function printerAlarm(fault: PrinterFault, common: Common): Alarm {
  const { printer } = fault
  switch (fault.kind) {
    case 'stopped':
      return { kind: 'printer', ...common, count: fault.papers, printer, reason: fault.reason }
    case 'unsure':
      return { kind: 'paper-unsure', ...common, count: fault.papers, printer, reason: fault.reason }
    case 'low':
      return { kind: 'paper-low', ...common, count: 0, printer: fault.printer }
    default:
      return assertNever(fault)
  }
}

function scannerAlarm({ status, screen }: ScannerState, common: Common): Alarm {
  return { kind: 'scanner', ...common, count: 1, status, screen }
}
