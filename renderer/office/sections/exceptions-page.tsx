import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../shared/contract/access.ts'
import { dateAt, minuteMs } from '../../../shared/domain/time.ts'
import { useProfile } from '../../site/site.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Card } from '../../ui/display/card.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'
import { useOfficeData } from '../shell/office-data.tsx'
import { ExceptionForm } from './exception-form.tsx'
import { ExceptionLine } from './exception-line.tsx'
import styles from './sections.module.css'

/** Single dates whose hours an official has moved or lifted (row M5). */
export function ExceptionsPage({ me }: { me: Me }) {
  const { t } = useTranslation('office')
  const { zone } = useProfile()
  const { exceptions } = useOfficeData()
  const today = dateAt(useNow(minuteMs), zone)
  const [isAdding, setAdding] = useState(false)
  const [told, tell] = useState<'added' | 'removed'>()
  const isOfficial = me.person?.roles.includes('official') ?? false
  const coming = exceptions.filter(({ date }) => date >= today)
  const past = exceptions.filter(({ date }) => date < today).toReversed()
  return (
    <div className={styles.stack}>
      {told && (
        <Notice tone="good" role="status">
          {t(`exceptions.${told}`)}
        </Notice>
      )}
      {!isOfficial && <Notice tone="info">{t('exceptions.onlyOfficial')}</Notice>}
      {isOfficial && !isAdding && (
        <div>
          <Button icon={CalendarPlus} onPress={() => setAdding(true)}>
            {t('exceptions.add')}
          </Button>
        </div>
      )}
      {isAdding && (
        <ExceptionForm
          official={me.person?.name ?? ''}
          onLeave={(isAdded) => {
            setAdding(false)
            if (isAdded) tell('added')
          }}
        />
      )}
      <Card title={t('exceptions.coming')}>
        {coming.length === 0 && <EmptyState title={t('exceptions.empty')} text={t('exceptions.emptyText')} />}
        <ul className={styles.list}>
          {coming.map((exception) => (
            <ExceptionLine
              key={exception.id}
              exception={exception}
              mayRemove={isOfficial}
              onRemoved={() => tell('removed')}
            />
          ))}
        </ul>
      </Card>
      {past.length > 0 && (
        <Card title={t('exceptions.past')}>
          <ul className={styles.list}>
            {past.map((exception) => (
              <ExceptionLine key={exception.id} exception={exception} mayRemove={false} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}
