import { BellOff, Footprints, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Alarm } from '../../../shared/contract/desk.ts'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { assertNever } from '../../../shared/domain/exhaustive.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { useDesk } from '../state/desk.ts'

/** The one thing to do about an alarm; of what nobody waits for it is enough to have seen it. */
export function AlarmAction({ alarm, onSeen }: { alarm: Alarm; onSeen: () => void }) {
  const { t } = useTranslation('desk')
  const { show, overview } = useDesk()
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
    case 'must-leave': {
      const mustLeave = overview.inside.filter((visit) => visit.stay === 'must-leave')
      // Once all are asked, what is left is to write down what they answer by telephone.
      return mustLeave.every(isAsked) ? <OpenGuest visit={mustLeave[0]} /> : <AskAllAnew />
    }
    case 'cutoff-near':
      return (
        <Button variant="waiting" icon={Footprints} onPress={() => show('walk')}>
          {t('alarm.walk')}
        </Button>
      )
    case 'unanswered':
      return <OpenGuest visit={longest(overview.waiting.filter(isAsked), (visit) => visit.question?.askedAt)} />
    case 'goodbye':
      return <OpenGuest visit={longest(overview.inside, (visit) => visit.goodbyeAt)} />
    case 'guest-calls':
      return <Coming callId={alarm.callId} />
    case 'printer':
    case 'paper-unsure':
      return alarm.count === 0 ? (
        <Seen onSeen={onSeen} />
      ) : (
        <Button variant="waiting" icon={Printer} onPress={() => show('jobs')}>
          {t('alarm.jobs')}
        </Button>
      )
    case 'paper-low':
    case 'thermometer':
    case 'scanner':
      return <Seen onSeen={onSeen} />
    case 'clock-behind':
    case 'clock-jumped':
    case 'entries-lost':
      return null
    default:
      return assertNever(alarm)
  }
}

function Seen({ onSeen }: { onSeen: () => void }) {
  const { t } = useTranslation('desk')
  return (
    <Button variant="quiet" onPress={onSeen}>
      {t('alarm.seen')}
    </Button>
  )
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

const isAsked = (visit: VisitView) => visit.standing === 'asked'

/** For whom something has been so for the longest; `since` gives nothing for those for whom it is not so. */
function longest(visits: readonly VisitView[], since: (visit: VisitView) => number | null | undefined) {
  const rows = visits.flatMap((visit) => ({ visit, at: since(visit) ?? Infinity })).filter(({ at }) => at < Infinity)
  return rows.sort((a, b) => a.at - b.at)[0]?.visit
}

function OpenGuest({ visit }: { visit: VisitView | undefined }) {
  const { t } = useTranslation('desk')
  const { open } = useDesk()
  if (!visit) return null
  return (
    <Button variant="waiting" onPress={() => open({ kind: 'guest', visitId: visit.id })}>
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
