import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { useRegistrationForm } from './form-context.tsx'

type Asked = 'name' | 'telephone' | 'organisation' | 'purpose' | 'host' | 'companions' | 'vehicle' | 'plate' | 'photo'

/** What is wrong with a field and what to do, in words. `name`: whose name it is about, where a form has several. */
export function useProblemWords() {
  const { t } = useTranslation('kiosk')
  return useCallback(
    (field: Asked, problem: FieldProblem['problem'], name = '') =>
      // Not every field can have every problem; what has no words of its own gets those for all.
      t(`problem.${field}.${problem}` as 'problem.other', { name, defaultValue: t('problem.other') }),
    [t],
  )
}

/** What a guest is told beside a field of the form; undefined while nothing is to mend. */
export function useProblem(field: Asked): string | undefined {
  const words = useProblemWords()
  const { form } = useRegistrationForm()
  const found = form.problems.find((problem) => problem.field === field)
  if (!found) return undefined
  const name = found.row === undefined ? '' : (form.answers.companions[found.row] ?? '')
  return words(field, found.problem, name)
}
