import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './return-note.module.css'
import { useTurn } from './session-turn.tsx'
import { useCountdown } from './use-countdown.ts'

type Props = { seconds: number; words: 'idle.returning' | 'number.countdown' }

/** Says when the screen returns to the start, and does it; a touch gives the whole time again. */
export function ReturnNote({ seconds, words }: Props) {
  const { t } = useTranslation('kiosk')
  const { startOver } = useTurn()
  const left = useCountdown(seconds, startOver, { restartOnTouch: true })
  return (
    <p className={styles.note}>
      <Clock aria-hidden className={styles.icon} />
      <span>{t(words, { seconds: left })}</span>
    </p>
  )
}
