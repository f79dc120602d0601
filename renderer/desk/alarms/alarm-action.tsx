import { BellOff, Footprints, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Alarm } from '../../../shared/contract/desk.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { useDesk } from '../state/desk.ts'

/** The one thing to do about an alarm. */
export function AlarmAction({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation('desk')
  const { show } = useDesk()
  switch (alarm.kind) {
    case 'overstay':
      return (
        <>
          {alarm.rings && <Hush />}
          <Button variant="danger" icon={Footprints} onPress={() => show('walk')}>
            {t('alarm.walk')}
          </Button>
        </>
      )
    case 'must-leave':
      return <AskAllAnew />
    case 'cutoff-near':
      return (
        <Button variant="waiting" icon={Footprints} onPress={() => show('walk')}>
          {t('alarm.walk')}
        </Button>
      )
    case 'unanswered':
      return <OpenLongest />
    case 'guest-calls':
      return alarm.callId === null ? null : <Coming callId={alarm.callId} />
    case 'printer':
      return (
        <Button variant="waiting" icon={Printer} onPress={() => show('jobs')}>
          {t('alarm.jobs')}
        </Button>
      )
    case 'clock-behind':
    case 'clock-jumped':
    case 'entries-lost':
      return null
    default:
      return assertNever(alarm.kind)
  }
}

function Hush() {
  const { t } = useTranslation('desk')
  const { tell } = useDesk()
  const explain = useExplain()
  const { run, isRunning } = useProvenChange('closing.hush')
  const hush = async () => {
    const answer = await run({})
    tell(answer.ok ? undefined : { tone: 'stop', text: explain(answer) })
  }
  return (
    <Button
      variant="secondary"
      icon={BellOff}
      pending={isRunning ? t('panel.saving') : undefined}
      onPress={() => void hush()}
    >
      {t('alarm.hush')}
    </Button>
  )
}

function AskAllAnew() {
  const { t } = useTranslation('desk')
  const { tell } = useDesk()
  const explain = useExplain()
  const { run, isRunning } = useProvenChange('hosts.askAllAnew')
  const ask = async () => {
    const answer = await run({})
    if (!answer.ok) return tell({ tone: 'stop', text: explain(answer) })
    const { asked } = answer.value
    tell({ tone: 'info', text: asked > 0 ? t('alarm.asked', { count: asked }) : t('alarm.askedNone') })
  }
  return (
    <Button variant="waiting" pending={isRunning ? t('ask.sending') : undefined} onPress={() => void ask()}>
      {t('alarm.askNow')}
    </Button>
  )
}

function OpenLongest() {
  const { t } = useTranslation('desk')
  const { overview, open } = useDesk()
  const longest = overview.waiting
    .filter((visit) => visit.standing === 'asked' && visit.question)
    .sort((a, b) => (a.question?.askedAt ?? 0) - (b.question?.askedAt ?? 0))[0]
  if (!longest) return null
  return (
    <Button variant="waiting" onPress={() => open({ kind: 'guest', visitId: longest.id })}>
      {t('alarm.open')}
    </Button>
  )
}

function Coming({ callId }: { callId: string }) {
  const { t } = useTranslation('desk')
  const { tell } = useDesk()
  const explain = useExplain()
  const { run, isRunning } = useProvenChange('site.answerCall')
  const come = async () => {
    const answer = await run({ callId })
    tell(answer.ok ? undefined : { tone: 'stop', text: explain(answer) })
  }
  return (
    <Button pending={isRunning ? t('panel.saving') : undefined} onPress={() => void come()}>
      {t('alarm.coming')}
    </Button>
  )
}
