import type { ValueOf } from '../../api/operations.ts'
import { CameraCard } from './camera-card.tsx'
import { ClockCard } from './clock-card.tsx'
import styles from './devices.module.css'
import { PaperRoll } from './paper-roll.tsx'
import { PrinterCard } from './printer-card.tsx'
import { ScannerCard } from './scanner-card.tsx'
import { ThermometerCard } from './thermometer-card.tsx'

/** Every device with its faults, the clock, and what the printers put out. */
export function DevicesView({ state, zone }: { state: ValueOf<'simulator.state'>; zone: string }) {
  return (
    <div className={styles.columns}>
      <div className={styles.levers}>
        <PrinterCard printers={state.printers} />
        <ThermometerCard fault={state.thermometer} celsius={state.celsius} />
        <ClockCard zone={zone} />
        <ScannerCard fault={state.scanner} />
        <CameraCard />
      </div>
      <PaperRoll papers={state.papers} />
    </div>
  )
}
