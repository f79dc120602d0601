import type { ValueOf } from '../../api/operations.ts'

export type Overview = ValueOf<'desk.overview'>
export type PrintJobView = ValueOf<'printing.jobs'>[number]
export type OpenMatter = Overview['openMatters'][number]
export type Yard = Overview['parking'][number]
