import type { VisitView } from '../../../shared/contract/visits.ts'
import type { DocumentType } from '../../../shared/domain/visit.ts'
import { openLoan } from '../state/loans.ts'

export type Mended = {
  readonly name: string
  readonly telephone: string
  readonly organisation: string
  readonly purposeText: string
  /** Empty: none. */
  readonly vehicleClass: string
  readonly plate: string
  readonly documentType: DocumentType | ''
  readonly locker: string
}

export function asWritten(visit: VisitView): Mended {
  const document = openLoan(visit, 'document')
  return {
    name: visit.name,
    telephone: visit.telephone,
    organisation: visit.organisation,
    purposeText: '',
    vehicleClass: visit.vehicle?.classKey ?? '',
    plate: visit.vehicle?.plate ?? '',
    documentType: document?.documentType ?? '',
    locker: document?.item ?? '',
  }
}

type Changes = {
  name?: string
  telephone?: string
  organisation?: string
  purposeText?: string
  vehicle?: { classKey: string; plate: string }
  documentType?: DocumentType
  locker?: string
}

/** Only what differs from what was written down. */
export function changesOf(before: Mended, after: Mended): Changes {
  const { documentType, vehicleClass, plate, ...texts } = after
  const hasOtherVehicle = vehicleClass !== before.vehicleClass || plate.trim() !== before.plate
  const changed = Object.entries(texts).filter(([field, text]) => text.trim() !== before[field as keyof typeof texts])
  return {
    ...Object.fromEntries(changed.map(([field, text]) => [field, text.trim()])),
    ...(vehicleClass !== '' && hasOtherVehicle && { vehicle: { classKey: vehicleClass, plate: plate.trim() } }),
    ...(documentType !== '' && documentType !== before.documentType && { documentType }),
  }
}
