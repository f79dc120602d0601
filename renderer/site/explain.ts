import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldName, FieldProblem, Refusal } from '../../shared/contract/refusals.ts'
import { formatDuration } from '../../shared/i18n/format.ts'
import type { Answer } from '../api/client.ts'
import { useApi } from '../api/provider.tsx'
import { useLanguage } from '../ui/language/language.tsx'

export type Failure = Extract<Answer<unknown>, { ok: false }>

/** Puts a failure into words for those who work here: what happened, what to do. The kiosk has words of its own for guests. */
export function useExplain(): (failure: Failure) => string {
  const { t } = useTranslation('refusals')
  const { language } = useLanguage()
  const { now } = useApi()
  const problem = useProblem()
  return useCallback(
    (failure) => {
      if (failure.fault === 'lost') return t('fault.lost')
      if (failure.fault) return t('fault.incident', { incident: failure.fault.incident })
      const { refusal } = failure
      switch (refusal.code) {
        case 'fields':
          return refusal.problems.map(problem).join(' ') || t('code.fields')
        case 'pin-locked':
          return t('code.pin-locked', { duration: formatDuration(refusal.untilMs - now(), language) })
        case 'visit-not':
          return t('code.visit-not', { state: t(`state.${refusal.state}`) })
        case 'admission-blocked':
          return t('code.admission-blocked', { rules: refusal.rules.map((rule) => t(`rule.${rule}`)).join(', ') })
        case 'already-inside':
          return refusal.badge ? t('alreadyInsideWith', { badge: refusal.badge }) : t('code.already-inside')
        case 'no-reading':
          return t('code.no-reading', { reason: t(`noReading.${refusal.reason}`) })
        default:
          return t(`code.${refusal.code}`, itemOf(refusal))
      }
    },
    [t, language, now, problem],
  )
}

function itemOf(refusal: Refusal): { item: string } {
  return { item: 'item' in refusal ? refusal.item : '' }
}

/** One problem of a form's field in words. */
function useProblem(): (problem: FieldProblem) => string {
  const { t } = useTranslation('refusals')
  return useCallback(
    ({ field, problem, row }) => {
      const words = t(`problem.${problem}`, { field: t(`field.${field}`) })
      return row === undefined ? words : t('inRow', { problem: words, row: row + 1 })
    },
    [t],
  )
}

/**
 * What is wrong with one field of a form, in words; undefined where nothing is. `row` counts from 0, for lists; null means the
 * field that stands outside of any list.
 */
export function useFieldErrors(
  failure: Failure | undefined,
): (field: FieldName, row?: number | null) => string | undefined {
  const problem = useProblem()
  const problems = failure?.refusal?.code === 'fields' ? failure.refusal.problems : []
  return (field, row) => {
    const found = problems.find((one) => one.field === field && (row === undefined || (one.row ?? null) === row))
    return found && problem({ field: found.field, problem: found.problem })
  }
}
