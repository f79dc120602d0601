import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/theme/cx.ts'
import { CheckPage } from '../check/check-page.tsx'
import { RegisterForm } from '../register/register-form.tsx'
import { type Middle, middles, useDesk } from '../state/desk.ts'
import { ClosingList } from './closing-list.tsx'
import { InsideList } from './inside-list.tsx'
import { JobsList } from './jobs-list.tsx'
import { MattersList } from './matters-list.tsx'
import styles from './middle.module.css'
import { WalkingList } from './walking-list.tsx'

/** Who is inside and where; and the lists that a guard opens in its place. */
export function MiddleColumn() {
  const { t } = useTranslation('desk')
  const { middle } = useDesk()
  if (middle === 'register')
    return (
      <section className={styles.sheet} aria-label={t('register.title')}>
        <RegisterForm />
      </section>
    )
  if (middle === 'check') return <CheckPage />
  return (
    <section className={styles.sheet} aria-label={t(`inside.${tabNames[middle]}`)}>
      <Views />
      <View middle={middle} />
    </section>
  )
}

const tabNames = { inside: 'tab', walk: 'walk', matters: 'matters', jobs: 'jobs', closing: 'closing' } as const

function Views() {
  const { t } = useTranslation('desk')
  const { overview, middle, show } = useDesk()
  const counts: Readonly<Record<(typeof middles)[number], number>> = {
    inside: overview.inside.length,
    walk: 0,
    matters: overview.openMatters.length,
    jobs: overview.openJobs.length,
    closing: 0,
  }
  return (
    <nav className={styles.views} aria-label={t('inside.views')}>
      {middles.map((name) => (
        <button
          key={name}
          type="button"
          className={cx(styles.view, name === middle && styles.on)}
          aria-current={name === middle ? 'page' : undefined}
          onClick={() => show(name)}
        >
          {t(`inside.${tabNames[name]}`)}
          {(counts[name] > 0 || name === 'inside') && <span className={styles.count}>{counts[name]}</span>}
        </button>
      ))}
    </nav>
  )
}

function View({ middle }: { middle: Exclude<Middle, 'register' | 'check'> }) {
  switch (middle) {
    case 'inside':
      return <InsideList />
    case 'walk':
      return <WalkingList />
    case 'matters':
      return <MattersList />
    case 'jobs':
      return <JobsList />
    case 'closing':
      return <ClosingList />
  }
}
