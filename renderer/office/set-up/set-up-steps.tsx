import { ArrowLeft, ArrowRight, CircleCheckBig } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange } from '../../api/hooks.ts'
import { type Failure, useExplain } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { Steps } from '../../ui/display/steps.tsx'
import { PageTitle } from '../../ui/layout/frame.tsx'
import { type Draft, forgetDraft, keepDraft } from './draft.ts'
import { gapOfStep, stepOf, steps, toInput } from './form.ts'
import { Review } from './review.tsx'
import styles from './set-up.module.css'
import { StepFields } from './step-fields.tsx'
import { useGapWords } from './use-gap-words.ts'

type Props = { initial: Draft; onDone: (office: string) => void }

/** One chapter at a time; what was typed stays, also when the server refuses it or the page is loaded anew. */
export function SetUpSteps({ initial, onDone }: Props) {
  const { t } = useTranslation(['office', 'ui'])
  const gapWords = useGapWords()
  const [form, setForm] = useState(initial.form)
  const [step, setStep] = useState(initial.step)
  const change = useChange('settings.setUp')
  const place = steps.indexOf(step)
  const gap = gapOfStep(step, form)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step begins at its top.
  useEffect(() => {
    window.scrollTo({ top: 0 })
  }, [step])
  useEffect(() => keepDraft({ step, form }), [step, form])
  const finish = async () => {
    const answer = await change.run(toInput(form))
    if (answer.ok) {
      forgetDraft()
      return onDone(form.settings.office.name.trim())
    }
    const [first] = answer.refusal?.code === 'fields' ? answer.refusal.problems : []
    if (first) setStep(stepOf(first))
  }
  const move = (by: number) => setStep(steps[place + by] ?? step)
  return (
    <main className={styles.main}>
      <Steps step={place + 1} of={steps.length} />
      <PageTitle lead={step === 'site' ? t('office:setUp.lead') : t(`office:setUp.steps.${step}.lead`)}>
        {t(`office:setUp.steps.${step}.title`)}
      </PageTitle>
      {change.failure && <Refused failure={change.failure} />}
      {step === 'review' ? (
        <Review form={form} onChange={setStep} />
      ) : (
        <Card>
          <StepFields step={step} form={form} onChange={setForm} failure={change.failure} />
        </Card>
      )}
      <div className={styles.foot}>
        {place > 0 && (
          <Button variant="secondary" icon={ArrowLeft} onPress={() => move(-1)}>
            {t('ui:action.back')}
          </Button>
        )}
        <span className={styles.next}>
          {step === 'review' ? (
            <Button
              size="large"
              icon={CircleCheckBig}
              pending={change.isRunning ? t('office:setUp.saving') : undefined}
              onPress={() => void finish()}
            >
              {t('office:setUp.finish')}
            </Button>
          ) : (
            <Button iconAfter={ArrowRight} reason={gap && gapWords(gap)} onPress={() => move(1)}>
              {t('ui:action.next')}
            </Button>
          )}
        </span>
      </div>
    </main>
  )
}

function Refused({ failure }: { failure: Failure }) {
  const { t } = useTranslation('office')
  const explain = useExplain()
  // Lines of a file are named where the file was chosen.
  const isOfFile = failure.refusal?.code === 'fields' && failure.refusal.problems.every(({ field }) => field === 'file')
  return (
    <Notice tone="stop" role="alert" title={t('setUp.refused')}>
      {!isOfFile && explain(failure)}
    </Notice>
  )
}
