import { useState } from 'react'
import { Button } from '../ui/actions/button.tsx'
import { CameraView } from '../ui/camera/camera-view.tsx'
import { Card } from '../ui/display/card.tsx'
import { LiveRegion } from '../ui/display/live-region.tsx'
import { BareReader } from './bare-reader.tsx'
import styles from './screen.module.css'

export function CameraParts() {
  const [mode, setMode] = useState<'scan' | 'photo' | 'bare' | 'off'>('scan')
  const [texts, setTexts] = useState<readonly string[]>([])
  const [photo, setPhoto] = useState<string>()
  return (
    <Card title="Kamera">
      <div className={styles.stack}>
        <div className={styles.row}>
          {(['scan', 'photo', 'bare', 'off'] as const).map((next) => (
            <Button key={next} variant="secondary" onPress={() => setMode(next)}>
              {next}
            </Button>
          ))}
        </div>
        {mode === 'scan' && <CameraView mode="scan" onText={(text) => setTexts((old) => [...old, text])} />}
        {mode === 'bare' && <BareReader onText={(text) => setTexts((old) => [...old, text])} />}
        {mode === 'photo' && (
          <CameraView
            mode="photo"
            photo={photo}
            onPhoto={setPhoto}
            otherWays={<Button variant="quiet">Lanjut tanpa foto</Button>}
          />
        )}
        <output>{texts.join(' | ')}</output>
        <p>{photo?.length}</p>
        <LiveRegion text={texts.at(-1) ?? ''} />
      </div>
    </Card>
  )
}
