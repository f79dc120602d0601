import type { ValueOf } from '../api/operations.ts'

export type Cast = ValueOf<'simulator.cast'>
