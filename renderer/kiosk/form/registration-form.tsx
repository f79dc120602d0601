import { type Dispatch, useEffect, useMemo, useReducer } from 'react'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { useChange } from '../../api/hooks.ts'
import { useLanguage } from '../../ui/language/language.tsx'
import { type Failure, useExplain } from '../parts/explain.ts'
import type { Form, FormStep } from './answers.ts'
import { type FormAction, formReducer, isFirstStep, isTouched } from './form.ts'
import { FormProvider } from './form-context.tsx'
import { CompanionsQuestion } from './questions/companions.tsx'
import { HostQuestion } from './questions/host.tsx'
import { PhotoQuestion } from './questions/photo.tsx'
import { PrivacyQuestion } from './questions/privacy.tsx'
import { PurposeQuestion } from './questions/purpose.tsx'
import { NameQuestion, OrganisationQuestion, TelephoneQuestion } from './questions/typed.tsx'
import { VehicleQuestion } from './questions/vehicle.tsx'
import { registrationOf } from './registration.ts'
import { Review } from './review.tsx'
import { type Asks, problemsAt } from './steps.ts'
import { useAsks } from './use-asks.ts'

type Props = {
  start: Form
  /** Whether the form holds an answer that would be lost. */
  onTouched: (isTouched: boolean) => void
  onLeave: () => void
  onRegistered: (code: string) => void
}

/** The whole registration, one question a screen. Whatever happens on the way, what was typed stays. */
export function RegistrationForm({ start, onTouched, onLeave, onRegistered }: Props) {
  const asks = useAsks()
  const reducer = useMemo(() => formReducer(asks), [asks])
  const [form, act] = useReducer(reducer, start)
  const touched = isTouched(form)
  useEffect(() => onTouched(touched), [touched, onTouched])
  const sending = useSending(form, asks, act, onRegistered)
  const value = useMemo(
    () => ({ form, asks, act, leave: isFirstStep(form) ? onLeave : undefined }),
    [form, asks, onLeave],
  )
  return (
    <FormProvider value={value}>
      <QuestionAt key={form.at} step={form.at} review={<Review {...sending} />} />
    </FormProvider>
  )
}

function QuestionAt({ step, review }: { step: FormStep; review: React.ReactNode }) {
  switch (step) {
    case 'privacy':
      return <PrivacyQuestion />
    case 'name':
      return <NameQuestion />
    case 'telephone':
      return <TelephoneQuestion />
    case 'organisation':
      return <OrganisationQuestion />
    case 'purpose':
      return <PurposeQuestion />
    case 'host':
      return <HostQuestion />
    case 'companions':
      return <CompanionsQuestion />
    case 'vehicle':
      return <VehicleQuestion />
    case 'photo':
      return <PhotoQuestion />
    case 'review':
      return review
    default:
      return assertNever(step)
  }
}

/** Sends the form. After a lost answer the same call is repeated, so that nobody is registered twice. */
function useSending(form: Form, asks: Asks, act: Dispatch<FormAction>, onRegistered: Props['onRegistered']) {
  const { language } = useLanguage()
  const explain = useExplain()
  const register = useChange('kiosk.register')
  const send = async () => {
    const problems = problemsAt('review', form, asks)
    if (problems.length > 0) return act({ type: 'refused', problems })
    const answer = await register.run(registrationOf(form, language))
    if (answer.ok) return onRegistered(answer.value.code)
    const toMend = problemsIn(answer)
    if (toMend.length > 0) act({ type: 'refused', problems: toMend })
  }
  const { failure } = register
  return {
    onSend: () => void send(),
    isSending: register.isRunning,
    failure: failure && problemsIn(failure).length === 0 ? explain(failure) : undefined,
  }
}

function problemsIn({ refusal }: Failure) {
  if (refusal?.code === 'fields') return refusal.problems
  if (refusal?.code === 'recognition-over') return [{ field: 'telephone' as const, problem: 'not-known' as const }]
  if (refusal?.code === 'host-left') return [{ field: 'host' as const, problem: 'not-known' as const }]
  return []
}
