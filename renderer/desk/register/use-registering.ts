import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/provider.tsx'
import { useProvenChange } from '../../site/proof.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { useDesk } from '../state/desk.ts'
import { emptyDraft, inputOf, type RegisterDraft } from './draft.ts'

/** Registers; the server lets police, fire brigade and ambulance in with the same press. */
export function useRegistering() {
  const { t } = useTranslation('desk')
  const { profile, open, show, tell, draft, write } = useDesk()
  const { now } = useApi()
  const { language } = useLanguage()
  const register = useProvenChange('visits.registerAtDesk')
  const set = (part: Partial<RegisterDraft>) => write({ ...draft, ...part })
  const input = inputOf(draft, { now: now(), zone: profile.zone, language })

  const send = async () => {
    if (!input) return
    const answer = await register.run(input)
    if (!answer.ok) return
    const { visitId, number } = answer.value
    const isOver = Boolean(input.lateEntry?.leftAt)
    write(emptyDraft)
    show('inside')
    open(isOver ? { kind: 'nothing' } : { kind: 'guest', visitId })
    tell({ tone: 'good', text: t(input.lateEntry ? 'register.doneLate' : 'register.done', { number }) })
  }
  return {
    draft,
    set,
    send,
    isReadable: input !== undefined,
    isRunning: register.isRunning,
    failure: register.failure,
    cancel: () => {
      write(emptyDraft)
      show('inside')
    },
  }
}
