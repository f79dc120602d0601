import type { ValueOf } from '../../api/operations.ts'

export type Employee = ValueOf<'settings.employees'>['rows'][number]
