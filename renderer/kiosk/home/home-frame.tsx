import { Clock } from 'lucide-react'
import type { ReactNode } from 'react'
import { ConnectionBand } from '../parts/connection-band.tsx'
import { Header } from '../parts/header.tsx'
import { HelpButton } from '../parts/help-button.tsx'
import { ScanBand } from '../scan/scan-band.tsx'
import styles from './home.module.css'
import { useHoursLine } from './use-home-words.ts'

/** The idle page: header, what one can do, opening hours and the call for help. */
export function HomeFrame({ children }: { children: ReactNode }) {
  const hours = useHoursLine()
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
      <footer className={styles.footer}>
        <p className={styles.hours}>
          <Clock aria-hidden className={styles.icon} />
          <span>{hours}</span>
        </p>
        <HelpButton />
      </footer>
    </div>
  )
}
