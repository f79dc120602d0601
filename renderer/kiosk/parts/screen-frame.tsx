import type { ReactNode } from 'react'
import { ScanBand } from '../scan/scan-band.tsx'
import { ConnectionBand } from './connection-band.tsx'
import { Header } from './header.tsx'
import styles from './screen-frame.module.css'

type Props = {
  isIdle?: boolean
  /** The page itself says what became of a code. */
  saysScans?: boolean
  children: ReactNode
}

/** What every page of the kiosk begins with: the office's name, and above it what is wrong or what became of a code. */
export function ScreenFrame({ isIdle = false, saysScans = false, children }: Props) {
  return (
    <div className={styles.screen}>
      <header>
        <ConnectionBand isIdle={isIdle} />
        {!saysScans && <ScanBand />}
        <div className={styles.header}>
          <Header />
        </div>
      </header>
      {children}
    </div>
  )
}
