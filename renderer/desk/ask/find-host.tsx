import { Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostView } from '../../../shared/contract/fields.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { GuestFrame } from '../panel/guest-frame.tsx'
import { GuestTail } from '../panel/guest-tail.tsx'
import type { StepProps } from '../panel/step-props.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { AnswerNotice } from './answer-notice.tsx'
import { HostSearch } from './host-search.tsx'

/** Finds the host and asks; or asks the same one again. Without `onBack` it is the guest's next step. */
export function FindHost(props: StepProps & { onBack?: () => void }) {
  const { t } = useTranslation('desk')
  const { visit, onBack } = props
  const [host, choose] = useState<HostView | undefined>(visit.host ?? undefined)
  const { run, isRunning, failure } = useProvenChange('hosts.ask')
  const ask = async () => {
    if (!host) return
    const answer = await run({ partyId: visit.partyId, host: host.ref })
    if (answer.ok) onBack?.()
  }
  const footer = (
    <Button
      wide
      size="large"
      type="submit"
      icon={Send}
      pending={isRunning ? t('ask.sending') : undefined}
      reason={host ? undefined : t('ask.sendFirst')}
    >
      {host ? t('ask.send', { host: host.name }) : t('ask.sendPlain')}
    </Button>
  )
  const fields = (
    <>
      <HostSearch label={t('ask.find')} value={host} onChange={choose} autoFocus={onBack !== undefined} />
      <FailureNotice failure={failure} />
    </>
  )
  const submit = () => void ask()
  if (onBack)
    return (
      <PanelFrame title={t('ask.findTitle')} onBack={onBack} footer={footer} onSubmit={submit}>
        {fields}
      </PanelFrame>
    )
  return (
    <GuestFrame visit={visit} footer={footer} onSubmit={submit}>
      {visit.host === null && <Notice tone="waiting">{t('ask.noHost')}</Notice>}
      <AnswerNotice visit={visit} />
      {fields}
      <GuestTail {...props} />
    </GuestFrame>
  )
}
