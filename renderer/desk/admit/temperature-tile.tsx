import { Thermometer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitView } from '../../../shared/contract/visits.ts'
import { measuredStanding, thermometerStatuses } from '../../../shared/domain/temperature.ts'
import { formatTemperature } from '../../../shared/i18n/format.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useApi } from '../../api/provider.tsx'
import { useProvenChange } from '../../site/proof.tsx'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './admit.module.css'
import { EnterByHand } from './enter-by-hand.tsx'
import { Measuring } from './measuring.tsx'
import { Tile } from './tile.tsx'

const states = { missing: 'open', normal: 'done', 'high-once': 'bad', 'high-twice': 'bad' } as const

/** Body temperature while there is an event (row M6): by the thermometer, or read off another and marked so. */
export function TemperatureTile({ visit }: { visit: VisitView }) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const { time } = useFormats()
  const now = useNow(1_000)
  const [isByHand, setByHand] = useState(false)
  const { run, isRunning, failure } = useProvenChange('measuring.measure')
  useStopOnLeaving(isRunning)
  // Said once while the guest stands here, also where the office keeps no values.
  const [taken, setTaken] = useState<Taken>()
  const measure = async () => {
    const answer = await run({ visitId: visit.id })
    if (answer.ok) setTaken(answer.value)
  }
  const standing = measuredStanding(visit.readings, overview.restMinutes)
  const newest = visit.readings.at(-1)
  const isResting = standing.standing === 'high-once' && now < standing.secondFrom
  const light = overview.devices.thermometer
  return (
    <div className={styles.tiles}>
      <Tile
        icon={Thermometer}
        label={t('admit.temperature')}
        state={states[standing.standing]}
        value={<Value visit={visit} taken={taken} />}
        note={newest?.source === 'by-hand' ? t('admit.byHandMark') : undefined}
      />
      {standing.standing === 'high-once' && (
        <Notice tone="stop">{t('admit.highOnce', { time: time(standing.secondFrom) })}</Notice>
      )}
      {standing.standing === 'high-twice' && <Notice tone="stop">{t('admit.highTwice')}</Notice>}
      {isRunning && <Measuring />}
      {light.state === 'bad' && !isRunning && !isResting ? (
        <CannotMeasure code={light.code} />
      ) : (
        <FailureNotice failure={failure} />
      )}
      {standing.standing !== 'normal' && !isByHand && (
        <div className={styles.buttons}>
          <Button
            variant="secondary"
            icon={Thermometer}
            pending={isRunning ? t('admit.measuring') : undefined}
            reason={isResting ? t('admit.resting') : undefined}
            onPress={() => void measure()}
          >
            {t(newest ? 'admit.again' : 'admit.measure')}
          </Button>
          {!isResting && (
            <Button variant="quiet" onPress={() => setByHand(true)}>
              {t('admit.byHand')}
            </Button>
          )}
        </div>
      )}
      {isByHand && <EnterByHand visitId={visit.id} onDone={() => setByHand(false)} />}
    </div>
  )
}

/** Whoever turns to another guest meanwhile measures him: what the thermometer then sends must not count for this one. */
function useStopOnLeaving(isRunning: boolean): void {
  const { session } = useApi()
  const isOpen = useRef(isRunning)
  useEffect(() => {
    isOpen.current = isRunning
  }, [isRunning])
  useEffect(
    () => () => {
      if (isOpen.current) void session.ask('measuring.stop', {})
    },
    [session],
  )
}

/** Said before anybody tries; once for all guests the banner says what to do about it. */
function CannotMeasure({ code }: { code: string }) {
  const { t } = useTranslation(['desk', 'thermometer'])
  const status = thermometerStatuses.find((one) => one === code) ?? 'failed'
  return (
    <p className={styles.note} role="status">
      {t('desk:admit.cannotMeasure', { how: t(`thermometer:advice.${status}.what`) })}
    </p>
  )
}

type Taken = ValueOf<'measuring.measure'>

/** "36,4 °C · normal"; where the office keeps no values, later only what was judged. */
function Value({ visit, taken }: { visit: VisitView; taken: Taken | undefined }) {
  const { t } = useTranslation('desk')
  const { language } = useLanguage()
  const newest = visit.readings.at(-1)
  if (!newest) return t('admit.notYet')
  const words = t(`admit.reading.${newest.outcome}`)
  const celsius = newest.celsius ?? (taken?.readingId === newest.id ? taken.celsius : null)
  return celsius === null ? words : `${formatTemperature(celsius, language)} · ${words}`
}
