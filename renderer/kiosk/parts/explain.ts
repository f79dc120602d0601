import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { RefusalCode } from '../../../shared/contract/refusals.ts'
import type { Answer } from '../../api/client.ts'

export type Failure = Extract<Answer<unknown>, { ok: false }>

/** The refusals that a guest can meet here; `fields` is shown beside the fields, and others mean a fault of ours. */
const spoken = [
  'night',
  'not-set-up',
  'foreign-code',
  'code-dead',
  'no-match',
  'not-found',
  'too-many-attempts',
  'visit-not',
  'disk-full',
  'register-busy',
  'too-large',
] as const satisfies readonly RefusalCode[]

/** Puts a refusal or a fault into words for a guest: what happened and what to do. */
export function useExplain(): (failure: Failure) => string {
  const { t } = useTranslation('kiosk')
  return useCallback(
    ({ refusal, fault }) => {
      if (refusal) return t(`refused.${spoken.find((code) => code === refusal.code) ?? 'other'}`)
      return fault === 'lost' ? t('fault.lost') : t('fault.incident', { incident: fault.incident.slice(0, 8) })
    },
    [t],
  )
}
