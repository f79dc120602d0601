import {
  Archive,
  CalendarClock,
  CalendarDays,
  CarFront,
  Contact,
  IdCard,
  KeyRound,
  Landmark,
  ListChecks,
  type LucideIcon,
  Network,
  Power,
  Printer,
  ScanLine,
  Thermometer,
  UserRoundCheck,
} from 'lucide-react'

/** The pages of the office, in their order. `who`: an official sees only what is his. */
export const sections = [
  { id: 'site', group: 'rules', icon: Landmark, who: 'administrator' },
  { id: 'calendar', group: 'rules', icon: CalendarDays, who: 'administrator' },
  { id: 'exceptions', group: 'rules', icon: CalendarClock, who: 'both' },
  { id: 'visiting', group: 'rules', icon: UserRoundCheck, who: 'administrator' },
  { id: 'parking', group: 'rules', icon: CarFront, who: 'administrator' },
  { id: 'people', group: 'people', icon: KeyRound, who: 'administrator' },
  { id: 'employees', group: 'people', icon: Contact, who: 'administrator' },
  { id: 'units', group: 'people', icon: Network, who: 'administrator' },
  { id: 'stock', group: 'things', icon: IdCard, who: 'administrator' },
  { id: 'printer', group: 'things', icon: Printer, who: 'administrator' },
  { id: 'scanning', group: 'things', icon: ScanLine, who: 'administrator' },
  { id: 'temperature', group: 'things', icon: Thermometer, who: 'administrator' },
  { id: 'checks', group: 'records', icon: ListChecks, who: 'both' },
  { id: 'closings', group: 'records', icon: Archive, who: 'both' },
  { id: 'machine', group: 'records', icon: Power, who: 'administrator' },
] as const satisfies readonly {
  readonly id: string
  readonly group: string
  readonly icon: LucideIcon
  readonly who: 'administrator' | 'both'
}[]

export type Section = (typeof sections)[number]
export type SectionId = Section['id']
export const groups = ['rules', 'people', 'things', 'records'] as const satisfies readonly Section['group'][]

export function sectionsFor(isAdministrator: boolean): readonly Section[] {
  return sections.filter(({ who }) => isAdministrator || who === 'both')
}
