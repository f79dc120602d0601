import { Clock } from 'lucide-react'
import type { ReactNode } from 'react'
import { useProfile } from '../../site/site.ts'
import { Bar } from '../parts/bar.tsx'
import { ScreenFrame } from '../parts/screen-frame.tsx'
import styles from './home.module.css'
import { useHoursLines } from './use-home-words.ts'

/** The idle page: header, what one can do, opening hours and the call for help. */
export function HomeFrame({ children }: { children: ReactNode }) {
  const [hours, end] = useHoursLines()
  const { today } = useProfile()
  return (
    <ScreenFrame isIdle>
      <main className={styles.main}>{children}</main>
      <footer>
        <Bar
          isHelpNext={today.isNight}
          note={
            <p className={styles.hours}>
              <Clock aria-hidden className={styles.icon} />
              <span>
                {hours}
                <br />
                {end}
              </span>
            </p>
          }
        />
      </footer>
    </ScreenFrame>
  )
}
