import { useTranslation } from 'react-i18next'
import type { ValueOf } from '../../api/operations.ts'
import { useFormats } from '../../site/site.ts'

type Progress = ValueOf<'kiosk.follow'>

/** The headline of a guest's number page and the sentence below it. */
export function useProgressWords(progress: Progress) {
  const { t } = useTranslation('kiosk')
  const { room } = useFormats()
  const host = progress.hostName ?? t('number.someone')
  const title = t(`number.title.${progress.step}`, { host })
  if (progress.guardReason === 'inside-already') return { title, lead: t('number.lead.see-guard-again') }
  if (progress.step === 'may-wait' && progress.room)
    return { title, lead: t('number.lead.may-wait-at', { place: room(progress.room) }) }
  return { title, lead: t(`number.lead.${progress.step}`) }
}
