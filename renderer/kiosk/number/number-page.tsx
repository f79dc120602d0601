import { LogOut, MessageSquare, Printer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseCode } from '../../../shared/domain/ids.ts'
import { useChange, useRead } from '../../api/hooks.ts'
import type { ValueOf } from '../../api/operations.ts'
import { stepLooks } from '../../board/step-looks.ts'
import { useProfile } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { LiveRegion } from '../../ui/display/live-region.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { QrImage } from '../../ui/display/qr-image.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { Timeline } from '../../ui/display/timeline.tsx'
import { useSounds } from '../../ui/sound/sound-provider.tsx'
import type { GuestKey } from '../find/guest-key.ts'
import { isSignedOut, SignedOut } from '../find/signed-out.tsx'
import { useExplain } from '../parts/explain.ts'
import { Page } from '../parts/page.tsx'
import { ReturnNote } from '../parts/return-note.tsx'
import { useTurn } from '../parts/session-turn.tsx'
import type { Goodbye } from '../place.ts'
import styles from './number-page.module.css'
import { useProgressWords } from './progress-words.ts'
import { useTimeline } from './use-timeline.ts'

type Progress = ValueOf<'kiosk.follow'>

type Props = {
  guestKey: GuestKey
  onSaid: (goodbye: Goodbye) => void
}

const returnSeconds = 40
/** A headline with a long name in it is set smaller, so that number, QR and way stay in sight. */
const longTitle = 40

/** The guest's number and QR, and live what happens next. */
export function NumberPage({ guestKey, onSaid }: Props) {
  const { t } = useTranslation('kiosk')
  const explain = useExplain()
  const { startOver } = useTurn()
  const reading = useRead('kiosk.follow', guestKey)
  const { value, failure } = reading
  useStepChime(value?.step)
  if (isSignedOut(reading)) return <SignedOut />
  if (value) return <Progressing progress={value} guestKey={guestKey} onSaid={onSaid} />
  return (
    <Page
      title={t('find.looking')}
      note={failure && <ReturnNote seconds={returnSeconds} words="idle.returning" />}
      onBack={startOver}
      backLabel={t('way.home')}
    >
      {failure && (
        <Notice tone="stop" role="alert">
          {explain(failure)}
        </Notice>
      )}
    </Page>
  )
}

/** Sounds when the guest's step changed while he looks on, never for the first. */
function useStepChime(step: Progress['step'] | undefined) {
  const sounds = useSounds()
  const last = useRef(step)
  useEffect(() => {
    if (last.current !== undefined && step !== undefined && step !== last.current) sounds.play('chime')
    last.current = step
  }, [step, sounds])
}

function Progressing({ progress, guestKey, onSaid }: Props & { progress: Progress }) {
  const { t } = useTranslation('kiosk')
  const { t: ui } = useTranslation('ui')
  const { startOver } = useTurn()
  const { title, lead } = useProgressWords(progress)
  const timeline = useTimeline(progress)
  const look = stepLooks[progress.step]
  return (
    <Page
      above={
        <div>
          <StatusBadge tone={look.tone} icon={look.icon} size="large">
            {t(`number.chip.${progress.step}`)}
          </StatusBadge>
        </div>
      }
      title={<span className={title.length > longTitle ? styles.long : undefined}>{title}</span>}
      lead={lead}
      halves
      under={<Ticket progress={progress} guestKey={guestKey} />}
      note={<ReturnNote key={progress.step} seconds={returnSeconds} words="number.countdown" />}
      next={
        <Button wide onPress={startOver}>
          {ui('action.done')}
        </Button>
      }
    >
      <LiveRegion text={t('number.announcement', { number: progress.number, headline: title })} />
      {progress.note !== null && (
        <Notice tone="info" icon={MessageSquare} title={t('number.note')}>
          {progress.note}
        </Notice>
      )}
      <Card className={styles.way ?? ''}>
        <Timeline items={timeline} />
      </Card>
      {progress.step === 'inside' && <SayGoodbye guestKey={guestKey} onSaid={onSaid} />}
    </Page>
  )
}

/** Each who came along has a number of his own, given out one after the other. */
function CompanionNumbers({ numbers }: { numbers: readonly string[] }) {
  const { t } = useTranslation('kiosk')
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <p className={styles.companions}>
      {first === last ? t('number.companion', { number: first }) : t('number.companions', { first, last })}
    </p>
  )
}

/** What the guest keeps: the number, and the code to photograph or print. */
function Ticket({ progress, guestKey }: { progress: Progress; guestKey: GuestKey }) {
  const { t } = useTranslation('kiosk')
  const { printedPapers } = useProfile()
  // A visit's code is worth nothing once the visit is over.
  const isGuests = parseCode(progress.code)?.kind === 'guest'
  return (
    <Card className={styles.ticket ?? ''}>
      <div className={styles.numberSide}>
        <p className={styles.label}>{t('number.label')}</p>
        <p className={styles.number}>{progress.number}</p>
        <CompanionNumbers numbers={progress.companionNumbers} />
        {printedPapers.includes('queue-slip') && <PrintNumber guestKey={guestKey} />}
      </div>
      <div className={styles.qr}>
        <QrImage text={progress.code} label={t('number.qr')} />
      </div>
      <p className={styles.keep}>{t(isGuests ? 'number.keep' : 'number.keepToday')}</p>
    </Card>
  )
}

/** Who held up a slip on the way out need not look for the way to say so. */
function SayGoodbye({ guestKey, onSaid }: Pick<Props, 'guestKey' | 'onSaid'>) {
  const { t } = useTranslation('kiosk')
  const explain = useExplain()
  const say = useChange('kiosk.sayGoodbye')
  const group = useRef<HTMLDivElement>(null)
  const { failure } = say
  // The words must not push the button that they are about below the edge, nor stand there themselves.
  useEffect(() => {
    if (failure) group.current?.scrollIntoView({ block: 'end' })
  }, [failure])
  const run = async () => {
    const answer = await say.run(guestKey)
    if (answer.ok) onSaid(answer.value)
  }
  return (
    <div ref={group} className={styles.goodbye}>
      {failure && (
        <Notice tone="stop" role="alert">
          {explain(failure)}
        </Notice>
      )}
      <Button
        wide
        variant="secondary"
        icon={LogOut}
        pending={say.isRunning ? t('leave.telling') : undefined}
        onPress={() => void run()}
      >
        {t('home.leave')}
      </Button>
    </div>
  )
}

function PrintNumber({ guestKey }: { guestKey: GuestKey }) {
  const { t } = useTranslation('kiosk')
  const explain = useExplain()
  const print = useChange('kiosk.printNumber')
  const [isPrinted, setPrinted] = useState(false)
  const run = async () => setPrinted((await print.run(guestKey)).ok)
  if (isPrinted) return <p role="status">{t('number.printed')}</p>
  return (
    <>
      <Button
        variant="quiet"
        icon={Printer}
        pending={print.isRunning ? t('number.printing') : undefined}
        onPress={() => void run()}
      >
        {t('number.print')}
      </Button>
      {print.failure && <p role="alert">{explain(print.failure)}</p>}
    </>
  )
}
