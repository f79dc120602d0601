import { useState } from 'react'
import { LanguageChoice } from '../ui/fields/language-choice.tsx'
import { SegmentedChoice } from '../ui/fields/segmented-choice.tsx'
import { SoundProvider } from '../ui/sound/sound-provider.tsx'
import { applyDensity, type Density } from '../ui/theme/density.ts'
import { CameraParts } from './camera-parts.tsx'
import { DisplayParts } from './display-parts.tsx'
import { FieldParts } from './field-parts.tsx'
import { KioskPage } from './kiosk-page.tsx'
import styles from './screen.module.css'

const densities = [
  { id: 'desk', label: 'desk' },
  { id: 'kiosk', label: 'kiosk' },
  { id: 'host', label: 'host' },
] as const

/** All shared parts on one page, for those who build screens. Only the development server has it; its words are samples. */
export function Screen() {
  const page = location.pathname.split('/')[2] ?? ''
  const [density, setDensity] = useState<Density>(page === 'kiosk' ? 'kiosk' : 'desk')
  applyDensity(density)
  if (page === 'kiosk') return <KioskPage />
  return (
    <SoundProvider>
      <main className={styles.gallery}>
        <div className={styles.row}>
          <SegmentedChoice label="Density" options={densities} value={density} onChange={setDensity} />
          <LanguageChoice />
        </div>
        <DisplayParts />
        <FieldParts />
        {page === 'camera' && <CameraParts />}
      </main>
    </SoundProvider>
  )
}
