import { useTranslation } from 'react-i18next'
import { LinkButton } from '../ui/actions/link-button.tsx'
import { Card } from '../ui/display/card.tsx'
import { fewOf } from './host-pages.tsx'
import styles from './start.module.css'
import type { Cast } from './types.ts'

const steps = ['register', 'answer', 'admit', 'paper', 'leave'] as const
const screenOf = { register: 'kiosk', admit: 'desk', paper: 'simulator', leave: 'kiosk' } as const

/** The main job in five steps, each with the screen that it happens on. */
export function TryPath({ cast }: { cast: Cast }) {
  const { t } = useTranslation('start')
  const host = fewOf(cast.hosts)[0]
  const guard = cast.persons.find(({ roles }) => roles.includes('guard'))
  if (!host || !guard) return null
  const words = { host: host.name, guard: guard.name, pin: guard.pin }
  return (
    <Card title={t('path.title')}>
      <p className={styles.note}>{t('path.intro')}</p>
      <ol className={styles.path}>
        {steps.map((step, index) => (
          <li key={step} className={styles.step}>
            <span aria-hidden className={styles.stepNumber}>
              {index + 1}
            </span>
            <div className={styles.stepWords}>
              <h3 className={styles.stepTitle}>{t(`path.${step}.title`)}</h3>
              <p>{t(`path.${step}.text`, words)}</p>
              <LinkButton newTab href={step === 'answer' ? host.path : `/${screenOf[step]}`}>
                {step === 'answer'
                  ? t('path.answer.open', words)
                  : t('path.open', { screen: t(`screens.${screenOf[step]}.title`) })}
              </LinkButton>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
