import { ArrowLeftRight, DoorOpen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdmissionRule } from '../../../shared/domain/admission.ts'
import { Button } from '../../ui/actions/button.tsx'
import { AnswerNotice } from '../ask/answer-notice.tsx'
import { GuestFrame } from '../panel/guest-frame.tsx'
import { GuestTail } from '../panel/guest-tail.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { isTyping } from '../parts/is-typing.ts'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './admit.module.css'
import { joinRules, rulesInTheWay } from './in-the-way.ts'
import { PersonRow } from './person-row.tsx'
import { SetAsideFields } from './set-aside-fields.tsx'
import { type SetAside, useAdmission } from './use-admission.ts'

/** `lend` swaps document and badge before the host has answered; `set-aside` admits with an official's word. */
type Props = StepProps & { purpose: 'admit' | 'lend' | 'set-aside' }

const nobody: SetAside = { rules: [], official: '', reason: '' }

/** One dialogue for everybody of the party, a row each; the plain case is one press. */
export function AdmitStep(props: Props) {
  const { t } = useTranslation('desk')
  const { visit, party, purpose, go, back } = props
  const { overview } = useDesk()
  const admission = useAdmission(visit, party, purpose === 'lend')
  const [blocked, setBlocked] = useState<readonly AdmissionRule[]>(() =>
    purpose === 'set-aside' || overview.isNight ? rulesInTheWay(visit, overview) : [],
  )
  const [isFocused] = useState(() => !isTyping())
  const [setAside, setSetAside] = useState<SetAside>({ ...nobody, rules: blocked })
  const isSettingAside = purpose !== 'lend' && (purpose === 'set-aside' || blocked.length > 0)

  const submit = async () => {
    if (purpose === 'lend') {
      if (await admission.lend(t('lend.done'))) back()
      return
    }
    const refusal = await admission.send(isSettingAside ? setAside : null)
    if (refusal?.code !== 'admission-blocked') return
    const rules = joinRules(isSettingAside ? setAside.rules : [], refusal.rules)
    setBlocked(rules)
    setSetAside({ ...setAside, rules })
  }
  const footer = (
    <>
      <Submit
        admission={admission}
        purpose={purpose}
        setAside={isSettingAside ? setAside : undefined}
        isFocused={isFocused}
      />
      {purpose === 'admit' && (
        <div className={styles.lesser}>
          {!isSettingAside && (
            <Button variant="quiet" onPress={() => go('set-aside')}>
              {t('action.admitAnyway')}
            </Button>
          )}
          <Button variant="danger" onPress={() => go('close')}>
            {t('action.refuse')}
          </Button>
        </div>
      )}
    </>
  )
  const rows = (
    <>
      {purpose === 'lend' && visit.state === 'registered' && <p className={styles.note}>{t('lend.text')}</p>}
      {admission.rows.map((row) => (
        <PersonRow
          key={row.visit.id}
          visit={row.visit}
          draft={row.draft}
          isAlone={admission.rows.length === 1}
          onChange={(part) => admission.change(row.visit.id, part)}
        />
      ))}
      {isSettingAside && (
        <SetAsideFields blocked={blocked} value={setAside} onChange={setSetAside} failure={admission.failure} />
      )}
      <FailureNotice failure={admission.failure} />
    </>
  )
  if (purpose !== 'admit')
    return (
      <PanelFrame
        title={t(purpose === 'lend' ? 'lend.title' : 'admit.setAside')}
        onBack={back}
        onSubmit={() => void submit()}
        footer={footer}
      >
        {rows}
      </PanelFrame>
    )
  return (
    <GuestFrame visit={visit} onSubmit={() => void submit()} footer={footer}>
      <AnswerNotice visit={visit} />
      {rows}
      <GuestTail {...props} isPartyShown={admission.rows.length > 1} />
    </GuestFrame>
  )
}

type SubmitProps = {
  admission: ReturnType<typeof useAdmission>
  purpose: Props['purpose']
  setAside: SetAside | undefined
  isFocused: boolean
}

function Submit({ admission, purpose, setAside, isFocused }: SubmitProps) {
  const { t } = useTranslation('desk')
  const { profile } = useDesk()
  const count = admission.coming.length
  const label = () => {
    if (purpose === 'lend') return t('lend.submit')
    if (setAside) return t('admit.setAsideSubmit')
    if (profile.printedPapers.includes('badge-slip'))
      return count > 1 ? t('admit.submitMany', { count }) : t('admit.submit')
    return count > 1 ? t('admit.submitManyUnprinted', { count }) : t('admit.submitUnprinted')
  }
  const reason = () => {
    if (admission.notYet) return t(`admit.${admission.notYet}`)
    return setAside && setAside.rules.length === 0 ? t('admit.chooseRule') : undefined
  }
  return (
    <Button
      wide
      size="large"
      type="submit"
      icon={purpose === 'lend' ? ArrowLeftRight : DoorOpen}
      autoFocus={isFocused && purpose === 'admit'}
      pending={admission.isRunning ? t('admit.submitting') : undefined}
      reason={reason()}
    >
      {label()}
    </Button>
  )
}
