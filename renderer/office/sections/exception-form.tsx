import { CalendarCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CalendarException, hoursOn, type OfficeHours } from '../../../shared/domain/calendar.ts'
import { exceptionProblems } from '../../../shared/domain/calendar-problems.ts'
import { formatClockTime } from '../../../shared/i18n/format.ts'
import { useExplain, useFieldErrors } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { TimeField } from '../../ui/fields/time-field.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { useDateWords } from '../parts/use-date-words.ts'
import { useOfficeData } from '../shell/office-data.tsx'
import styles from './sections.module.css'

const cutoffs = ['usual', 'moved', 'lifted'] as const
type CutoffKind = (typeof cutoffs)[number]
type Typed = {
  date: string
  hours: OfficeHours | null
  kind: CutoffKind
  cutoff: string
  official: string
  letter: string
  reason: string
}

const someHours: OfficeHours = { opens: '08:00', closes: '16:00' }

type Props = { official: string; onLeave: (isAdded: boolean) => void }

/** An official orders the hours of one date, with the letter that says so. */
export function ExceptionForm({ official, onLeave }: Props) {
  const { t } = useTranslation(['office', 'ui'])
  const explain = useExplain()
  const inWords = useDateWords()
  const { calendar } = useOfficeData().settings
  const change = useProvenChange('settings.addException')
  const errorOf = useFieldErrors(change.failure)
  const [typed, setTyped] = useState<Typed>({
    date: '',
    hours: someHours,
    kind: 'usual',
    cutoff: '',
    official,
    letter: '',
    reason: '',
  })
  const edit = (part: Partial<Typed>) => setTyped((old) => ({ ...old, ...part }))
  const usual =
    typed.date === '' ? calendar.cutoffs.monday : (hoursOn({ ...calendar, exceptions: [] }, typed.date).cutoff ?? '')
  const exception = exceptionOf(typed, usual)
  const problems = exception ? exceptionProblems(calendar, exception) : []
  const send = async () => {
    if (exception && (await change.run(exception)).ok) onLeave(true)
  }
  return (
    <Card title={t('office:exceptions.add')}>
      <div className={styles.stack}>
        <DateField
          label={t('office:exceptions.date')}
          value={typed.date}
          onChange={(date) => edit({ date })}
          error={errorOf('time')}
        />
        <Hours typed={typed} edit={edit} usual={usual} />
        <div className={styles.pair}>
          <TextField
            label={t('office:exceptions.official')}
            value={typed.official}
            onChange={(name) => edit({ official: name })}
            error={errorOf('official')}
            maxLength={200}
          />
          <TextField
            label={t('office:exceptions.letter')}
            value={typed.letter}
            onChange={(letter) => edit({ letter })}
            error={errorOf('number')}
            maxLength={120}
          />
        </div>
        <TextField
          label={t('office:exceptions.reason')}
          value={typed.reason}
          onChange={(reason) => edit({ reason })}
          error={errorOf('reason')}
          lines={2}
          maxLength={500}
        />
        {problems.map(({ kind }) => (
          <Notice key={kind} tone="stop" role="status">
            {t(`office:calendar.problem.${kind}`, { day: typed.date && inWords(typed.date) })}
          </Notice>
        ))}
        {change.failure && (
          <Notice tone="stop" role="alert">
            {explain(change.failure)}
          </Notice>
        )}
        <div className={styles.ways}>
          <Button
            icon={CalendarCheck}
            reason={exception && problems.length === 0 ? undefined : t('office:exceptions.incomplete')}
            pending={change.isRunning ? t('office:exceptions.sending') : undefined}
            onPress={() => void send()}
          >
            {t('office:exceptions.send')}
          </Button>
          <Button variant="quiet" onPress={() => onLeave(false)}>
            {t('ui:action.cancel')}
          </Button>
        </div>
      </div>
    </Card>
  )
}

/** What was typed as an order; undefined while something is missing. */
function exceptionOf(
  { date, hours, kind, cutoff, official, letter, reason }: Typed,
  usual: string,
): CalendarException | undefined {
  const until = { usual, moved: cutoff, lifted: null }[kind]
  const texts = [date, until ?? 'lifted', official.trim(), letter.trim(), reason.trim()]
  const times = hours ? [hours.opens, hours.closes] : []
  if ([...texts, ...times].includes('')) return undefined
  return { date, officeHours: hours, cutoff: until, official, letterNumber: letter, reason }
}

type HoursProps = { typed: Typed; edit: (part: Partial<Typed>) => void; usual: string }

function Hours({ typed, edit, usual }: HoursProps) {
  const { t } = useTranslation('office')
  const { language } = useLanguage()
  const { gateOpens } = useOfficeData().settings.calendar
  const { hours, kind } = typed
  const time = (text: string) => formatClockTime(text, language)
  return (
    <>
      <Switch
        isOn={hours !== null}
        onChange={(isOpen) => edit({ hours: isOpen ? someHours : null })}
        note={t('exceptions.isOpenNote')}
      >
        {t('exceptions.isOpen')}
      </Switch>
      {hours && (
        <div className={styles.pair}>
          <TimeField
            label={t('calendar.opens')}
            value={hours.opens}
            onChange={(opens) => edit({ hours: { ...hours, opens } })}
          />
          <TimeField
            label={t('calendar.closes')}
            value={hours.closes}
            onChange={(closes) => edit({ hours: { ...hours, closes } })}
          />
        </div>
      )}
      <ChoiceTiles
        label={t('exceptions.cutoff')}
        columns={3}
        options={cutoffs.map((id) => ({
          id,
          label: t(`exceptions.cutoffs.${id}.label`),
          note: t(`exceptions.cutoffs.${id}.note`, { time: time(usual) }),
        }))}
        value={kind}
        onChange={(next) => edit({ kind: next })}
      />
      {kind === 'moved' && (
        <TimeField
          label={t('exceptions.cutoffTime')}
          help={t('exceptions.cutoffHelp', { time: time(gateOpens) })}
          value={typed.cutoff}
          onChange={(cutoff) => edit({ cutoff })}
        />
      )}
    </>
  )
}
