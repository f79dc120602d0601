import type { ValueOf } from '../api/operations.ts'

export type Mine = ValueOf<'hosts.mine'>
