import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/display/notice.tsx'
import type { StepProps } from '../panel/step-props.ts'

/** One of a party may leave alone; the desk shows who is left. */
export function StillHere({ visit, party }: StepProps) {
  const { t } = useTranslation('desk')
  const others = party.filter(({ id, state }) => id !== visit.id && state === 'inside')
  if (others.length === 0) return null
  return <Notice tone="quiet">{t('panel.partyLeft', { names: others.map(({ name }) => name).join(', ') })}</Notice>
}
