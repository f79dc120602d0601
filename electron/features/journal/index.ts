import { contract } from '../../../shared/contract/index.ts'
import { head } from '../../database/journal.ts'
import { done } from '../../dispatch/context.ts'
import { type HandlersOf, onRead } from '../../dispatch/handler.ts'

const { journal } = contract

export function journalHandlers(): HandlersOf<typeof journal> {
  return { head: onRead(journal.head, (context) => done(head(context.db))) }
}
