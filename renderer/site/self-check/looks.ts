import {
  CircleCheck,
  CircleDashed,
  Clock,
  Database,
  DatabaseBackup,
  HardDrive,
  Link2,
  type LucideIcon,
  MonitorSmartphone,
  OctagonX,
  Printer,
  ScanBarcode,
  Thermometer,
  TriangleAlert,
  Webcam,
} from 'lucide-react'
import type { Light } from '../../../shared/domain/lights.ts'
import type { CheckStep } from '../../../shared/domain/self-check.ts'
import type { Tone } from '../../ui/display/tone.ts'

export const stepIcons: Readonly<Record<CheckStep, LucideIcon>> = {
  printer: Printer,
  thermometer: Thermometer,
  camera: Webcam,
  scanner: ScanBarcode,
  screens: MonitorSmartphone,
  clock: Clock,
  database: Database,
  journal: Link2,
  backup: DatabaseBackup,
  disk: HardDrive,
}

export const lightLooks: Readonly<Record<Light, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  off: { icon: CircleDashed, tone: 'quiet' },
  good: { icon: CircleCheck, tone: 'good' },
  warning: { icon: TriangleAlert, tone: 'waiting' },
  bad: { icon: OctagonX, tone: 'stop' },
}
