import { Clock } from 'lucide-react'
import type { ReactNode } from 'react'
import { useProfile } from '../../site/site.ts'
import { Bar } from '../parts/bar.tsx'
import { ConnectionBand } from '../parts/connection-band.tsx'
import { Header } from '../parts/header.tsx'
import { ScanBand } from '../scan/scan-band.tsx'
import styles from './home.module.css'
import { useHoursLines } from './use-home-words.ts'

/** The idle page: header, what one can do, opening hours and the call for help. */
export function HomeFrame({ children }: { children: ReactNode }) {
  const [hours, end] = useHoursLines()
  const { today } = useProfile()
  return (
    <div className={styles.screen}>
      <header>
        <ConnectionBand isIdle />
        <ScanBand />
        <div className={styles.header}>
          <Header />
        </div>
      </header>
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
    </div>
  )
}
