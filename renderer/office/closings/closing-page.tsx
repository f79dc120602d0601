import { ArrowLeft, FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ClosingView } from '../../../shared/contract/closing.ts'
import { useRead } from '../../api/hooks.ts'
import { useExplain } from '../../site/explain.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { useFormats } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { saveFile } from '../../ui/actions/save-file.ts'
import { Card } from '../../ui/display/card.tsx'
import { DataTable } from '../../ui/display/data-table.tsx'
import { Loading } from '../../ui/display/loading.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { StatusBadge } from '../../ui/display/status-badge.tsx'
import { useDateWords } from '../parts/use-date-words.ts'
import styles from '../sections/sections.module.css'

type Row = ClosingView['inside'][number]

/** One day's frozen list, with what became of each guest since. */
export function ClosingPage({ date, onBack }: { date: string; onBack: () => void }) {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const inWords = useDateWords()
  const { value: closing, failure } = useRead('closing.view', { date })
  return (
    <div className={styles.stack}>
      <div>
        <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
          {t('closings.back')}
        </Button>
      </div>
      {failure && <Notice tone="stop">{explain(failure)}</Notice>}
      {!closing && !failure && <Loading />}
      {closing && (
        <Card title={t('closings.of', { date: inWords(closing.date) })} action={<Pdf date={closing.date} />}>
          <Facts closing={closing} />
          <Inside rows={closing.inside} />
        </Card>
      )}
    </div>
  )
}

function Facts({ closing }: { closing: ClosingView }) {
  const { t } = useTranslation('office')
  const { moment } = useFormats()
  const facts = [
    [t('closings.inside'), String(closing.inside.length)],
    [t('closings.visits'), String(closing.visitsOfDay)],
    [t('closings.noShows'), String(closing.noShows)],
  ] as const
  return (
    <div className={styles.stack}>
      <p className={styles.ways}>
        <span>{t('closings.made', { time: moment(closing.madeAt) })}</span>
        {closing.isLate && <StatusBadge tone="waiting">{t('closings.late')}</StatusBadge>}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.quiet}>{name}</dt>
            <dd className={styles.figure}>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <p className={styles.quiet}>
          {t('closings.head')}. {t('closings.headHelp')}
        </p>
        <code className={styles.address}>{closing.head}</code>
      </div>
    </div>
  )
}

function Inside({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('office')
  const { moment } = useFormats()
  const outcomeOf = ({ outcome, outcomeAt, excuse }: Row) => {
    if (outcome !== null)
      return t(`closings.outcomes.${outcome}`, { time: outcomeAt === null ? '' : moment(outcomeAt) })
    return excuse === null ? t('closings.stillInside') : t('closings.excused', { text: excuse })
  }
  return (
    <DataTable
      label={t('closings.inside')}
      rows={rows}
      rowKey={({ visitId }) => visitId}
      empty={<p>{t('closings.allLeft')}</p>}
      columns={[
        { id: 'badge', title: t('closings.badge'), kind: 'strong', cell: ({ badge }) => badge ?? '' },
        {
          id: 'guest',
          title: t('closings.guest'),
          cell: ({ name, organisation }) => (
            <div>
              <strong>{name}</strong>
              {organisation && <p className={styles.quiet}>{organisation}</p>}
            </div>
          ),
        },
        {
          id: 'host',
          title: t('closings.host'),
          kind: 'quiet',
          cell: ({ host, room }) => [host, room].filter(Boolean).join(' · '),
        },
        { id: 'loans', title: t('closings.loans'), kind: 'quiet', cell: ({ loans }) => loans.join(', ') },
        { id: 'outcome', title: t('closings.outcome'), cell: outcomeOf },
      ]}
    />
  )
}

function Pdf({ date }: { date: string }) {
  const { t } = useTranslation('office')
  const explain = useExplain()
  const change = useProvenChange('closing.pdf')
  const fetchPdf = async () => {
    const answer = await change.run({ date })
    if (answer.ok) saveFile({ fileName: answer.value.fileName, dataUrl: answer.value.pdf })
  }
  return (
    <div className={styles.tight}>
      <Button
        variant="secondary"
        icon={FileDown}
        pending={change.isRunning ? t('closings.preparing') : undefined}
        onPress={() => void fetchPdf()}
      >
        {t('closings.pdf')}
      </Button>
      {change.failure && (
        <Notice tone="stop" role="alert">
          {explain(change.failure)}
        </Notice>
      )}
    </div>
  )
}
