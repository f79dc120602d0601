import { SectionForm } from '../sections/section-form.tsx'
import styles from '../sections/sections.module.css'
import { CableCard } from './cable-card.tsx'
import { CameraCard } from './camera-card.tsx'
import { HandCard } from './hand-card.tsx'
import { ScannerFields } from './scanner-fields.tsx'

/** Cameras and scanners: found, chosen and tried, with what each of them read. */
export function ScanningPage() {
  return (
    <div className={styles.stack}>
      <CameraCard />
      <HandCard />
      <SectionForm section="scanners">{(fields) => <ScannerFields {...fields} />}</SectionForm>
      <CableCard />
    </div>
  )
}
