import { FileDown, LockKeyhole, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClosingView } from '../../../shared/contract/closing.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import { useChange, useRead } from '../../api/hooks.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { saveFile } from '../../ui/actions/save-file.ts'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'
import { ClosingTable } from './closing-table.tsx'
import styles from './middle.module.css'

/** The frozen list of a day: who was inside at the cutoff, and below what became of each. */
export function ClosingList() {
  const { t } = useTranslation('desk')
  const { zone } = useDesk().profile
  const { date } = useFormats()
  const days = useRead('closing.days', {}).value ?? []
  const [day, choose] = useState<string>()
  const wanted = day ?? days[0]?.date
  const view = useRead('closing.view', wanted === undefined ? {} : { date: wanted }).value
  if (!view)
    return (
      <div className={styles.scroll}>
        <EmptyState icon={LockKeyhole} title={t('closing.empty')} text={t('closing.emptyText')} />
      </div>
    )
  const named = (calendarDate: string) => date(instantAt(calendarDate, '12:00', zone))
  return (
    <>
      <div className={styles.tools}>
        <Select
          className={styles.search ?? ''}
          label={t('closing.day')}
          hideLabel
          options={days.map((one) => ({
            id: one.date,
            label: named(one.date),
            note: t('closing.dayNote', { count: one.inside }),
          }))}
          value={view.date}
          onChange={choose}
        />
        <Papers view={view} />
      </div>
      <div className={styles.scroll}>
        <Summary view={view} />
        <ClosingTable view={view} label={t('closing.table', { date: named(view.date) })} />
      </div>
    </>
  )
}

function Summary({ view }: { view: ClosingView }) {
  const { t } = useTranslation('desk')
  const { moment } = useFormats()
  return (
    <div className={styles.frozen}>
      <div className={styles.frozenHead}>
        <p>{t('closing.made', { time: moment(view.madeAt) })}</p>
        {view.isLate && <StatusBadge tone="waiting">{t('closing.late')}</StatusBadge>}
        <p className={styles.note}>
          {t('closing.summary', { inside: view.inside.length, visits: view.visitsOfDay, noShows: view.noShows })}
        </p>
      </div>
      <p className={styles.note}>
        {t('closing.head', { begin: view.head.slice(0, 8).toUpperCase(), end: view.head.slice(-8).toUpperCase() })}
      </p>
    </div>
  )
}

function Papers({ view }: { view: ClosingView }) {
  const { t } = useTranslation('desk')
  const { tell } = useDesk()
  const print = useProvenChange('closing.print')
  const pdf = useChange('closing.pdf')
  const onPrint = async () => {
    const answer = await print.run({ date: view.date })
    if (answer.ok) tell({ tone: 'good', text: t('closing.printed') })
  }
  const onDownload = async () => {
    const answer = await pdf.run({ date: view.date })
    if (answer.ok) saveFile({ fileName: answer.value.fileName, dataUrl: answer.value.pdf })
  }
  return (
    <div className={styles.actions}>
      <Button
        variant="secondary"
        icon={Printer}
        pending={print.isRunning ? t('jobs.working') : undefined}
        onPress={() => void onPrint()}
      >
        {t('closing.print')}
      </Button>
      <Button
        variant="secondary"
        icon={FileDown}
        pending={pdf.isRunning ? t('closing.preparing') : undefined}
        onPress={() => void onDownload()}
      >
        {t('closing.pdf')}
      </Button>
      <FailureNotice failure={print.failure ?? pdf.failure} />
    </div>
  )
}
