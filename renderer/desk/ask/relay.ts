import type { HostView } from '../../../shared/contract/fields.ts'
import type { Answer } from '../../../shared/contract/hosts.ts'
import type { AnswerKind } from '../../../shared/domain/host-answer.ts'

export type RelayDraft = {
  readonly kind: AnswerKind
  readonly note: string
  readonly where: string
  readonly until: number | undefined
  readonly to: HostView | undefined
}

/** What the guard wrote down as the host's answer; undefined while something without which it is none is missing. */
export function answerOf({ kind, note, where, until, to }: RelayDraft): Answer | undefined {
  switch (kind) {
    case 'receive':
      return { kind, note }
    case 'wait':
      return until === undefined ? undefined : { kind, where, until }
    case 'decline':
      return { kind, reason: note }
    case 'pass-on':
      return to && { kind, to: to.ref, note }
  }
}
