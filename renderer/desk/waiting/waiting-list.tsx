import { Armchair, UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { EmptyState } from '../../ui/display/empty-state.tsx'
import { useDesk } from '../state/desk.ts'
import { partiesOf } from './parties.ts'
import styles from './waiting.module.css'
import { WaitingCard } from './waiting-card.tsx'

/** Who waits for what, and how long already. */
export function WaitingList() {
  const { t } = useTranslation('desk')
  const { overview, side, open, middle, show } = useDesk()
  const parties = partiesOf(overview.waiting)
  const chosen = side.kind === 'guest' ? overview.waiting.find(({ id }) => id === side.visitId)?.partyId : undefined
  return (
    <section className={styles.column} aria-labelledby="waiting-title">
      <div className={styles.head}>
        <h2 id="waiting-title" className={styles.title}>
          {t('waiting.title')} <span className={styles.count}>{overview.waiting.length}</span>
        </h2>
        <Button variant="quiet" icon={UserPlus} onPress={() => show(middle === 'register' ? 'inside' : 'register')}>
          {t('waiting.register')}
        </Button>
      </div>
      {parties.length === 0 ? (
        <EmptyState icon={Armchair} title={t('waiting.empty')} text={t('waiting.emptyText')} />
      ) : (
        <ul className={styles.list}>
          {parties.map(({ lead, others }) => (
            <li key={lead.partyId}>
              <WaitingCard
                visit={lead}
                others={others}
                isChosen={lead.partyId === chosen}
                onOpen={() => open({ kind: 'guest', visitId: lead.id })}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
