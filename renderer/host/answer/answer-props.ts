import type { Answer } from '../../../shared/contract/hosts.ts'
import type { Mine } from '../types.ts'

export type AnswerProps = {
  readonly mine: Mine
  readonly isSending: boolean
  readonly send: (answer: Answer) => void
  readonly back: () => void
}
