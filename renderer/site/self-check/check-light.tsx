import { LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckRun } from '../../../shared/contract/self-check.ts'
import { cx } from '../../ui/theme/cx.ts'
import styles from './check-light.module.css'
import { lightLooks } from './looks.ts'
import { useRanBy } from './use-ran-by.ts'

type Props = {
  last: CheckRun | null
  isKept: boolean
  isRunning: boolean
  /** The way to run it. */
  action: ReactNode
}

/** The one light over everything: may the day begin? */
export function CheckLight({ last, isKept, isRunning, action }: Props) {
  const { t } = useTranslation('selfCheck')
  const ranBy = useRanBy()
  const light = last?.light ?? 'off'
  const { icon: Icon, tone } = lightLooks[isRunning ? 'off' : light]
  const count = last?.findings.filter(({ state }) => state === 'warning' || state === 'bad').length ?? 0
  return (
    <div className={styles.light} data-tone={tone}>
      {isRunning ? (
        <LoaderCircle aria-hidden className={cx(styles.icon, styles.turning)} />
      ) : (
        <Icon aria-hidden className={styles.icon} />
      )}
      <div className={styles.words} role="status">
        <p className={styles.title}>{isRunning ? t('running') : t(`light.${light}.title`)}</p>
        <p className={styles.text}>{isRunning ? t('runningNote') : t(`light.${light}.text`, { count })}</p>
        {!isRunning && last && <p className={styles.by}>{ranBy(last)}</p>}
        {!isRunning && !isKept && <p className={styles.by}>{t('notKept')}</p>}
      </div>
      <div className={styles.action}>{action}</div>
    </div>
  )
}
