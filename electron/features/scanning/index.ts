import { contract } from '../../../shared/contract/index.ts'
import type { ScannerState } from '../../../shared/contract/scanning.ts'
import { done } from '../../dispatch/context.ts'
import { type HandlersOf, onRead } from '../../dispatch/handler.ts'

const { scanning } = contract

type Parts = { readonly scanners: () => readonly ScannerState[] }

export function scanningHandlers({ scanners }: Parts): HandlersOf<typeof scanning> {
  return { state: onRead(scanning.state, () => done([...scanners()])) }
}
