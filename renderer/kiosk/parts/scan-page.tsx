import { type LucideIcon, QrCode } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/actions/button.tsx'
import { CameraView } from '../../ui/camera/camera-view.tsx'
import { type CameraState, isFailure } from '../../ui/camera/use-camera.ts'
import { Notice } from '../../ui/display/notice.tsx'
import { cx } from '../../ui/theme/cx.ts'
import { useKioskScans } from '../scan/kiosk-scans.tsx'
import place from './camera.module.css'
import type { HelpAbout } from './help-button.tsx'
import { Page } from './page.tsx'
import styles from './scan-page.module.css'

type Props = {
  title: string
  lead: string
  /** Words while it is looked up. */
  busy: string
  onBack: () => void
  /** The way without the camera: the next step once that fails. */
  otherWay: { readonly icon: LucideIcon; readonly label: string; readonly onPress: () => void }
  helpAbout: HelpAbout
}

/** The camera, waiting for a code; what a code does here is said by the place (`kioskAct`). */
export function ScanPage({ title, lead, busy, onBack, otherWay, helpAbout }: Props) {
  const { scan, isLooking, problem } = useKioskScans()
  const [camera, setCamera] = useState<CameraState>('starting')
  return (
    <Page
      title={title}
      lead={lead}
      onBack={onBack}
      helpAbout={helpAbout}
      other={
        <Button variant={isFailure(camera) ? 'primary' : 'secondary'} icon={otherWay.icon} onPress={otherWay.onPress}>
          {otherWay.label}
        </Button>
      }
      halves
      saysScans
      note={
        <div className={styles.words} aria-live="polite">
          {isLooking && (
            <Notice tone="info" icon={QrCode}>
              {busy}
            </Notice>
          )}
          {problem !== undefined && <Notice tone="stop">{problem}</Notice>}
        </div>
      }
    >
      <div className={cx(place.camera, styles.camera)}>
        <CameraView mode="scan" onText={scan} onState={setCamera} />
      </div>
    </Page>
  )
}
