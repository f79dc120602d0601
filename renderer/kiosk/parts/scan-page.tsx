import { QrCode } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseCode } from '../../../shared/domain/ids.ts'
import { CameraView } from '../../ui/camera/camera-view.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import type { HelpAbout } from './help-button.tsx'
import { Page } from './page.tsx'
import styles from './scan-page.module.css'

type Props = {
  title: string
  lead: string
  /** Looks the code up; what it returns is shown, `undefined` when the page is left. */
  onCode: (code: string) => Promise<string | undefined>
  /** Words while it is looked up. */
  busy: string
  onBack: () => void
  /** The way without the camera. */
  otherWay: ReactNode
  helpAbout: HelpAbout
}

/** The camera, waiting for a code of this office. A foreign code is told apart before anybody is asked. */
export function ScanPage({ title, lead, onCode, busy, onBack, otherWay, helpAbout }: Props) {
  const { t } = useTranslation('kiosk')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const isLooking = useRef(false)
  const look = async (text: string) => {
    if (isLooking.current) return
    const parsed = parseCode(text)
    if (!parsed) return setProblem(t('scan.foreign'))
    isLooking.current = true
    setBusy(true)
    setProblem(undefined)
    const outcome = await onCode(parsed.code)
    isLooking.current = false
    setBusy(false)
    setProblem(outcome)
  }
  return (
    <Page
      title={title}
      lead={lead}
      onBack={onBack}
      helpAbout={helpAbout}
      next={otherWay}
      halves
      under={
        <div className={styles.words} aria-live="polite">
          {isBusy && (
            <Notice tone="info" icon={QrCode}>
              {busy}
            </Notice>
          )}
          {problem !== undefined && <Notice tone="stop">{problem}</Notice>}
        </div>
      }
    >
      <div className={styles.camera}>
        <CameraView mode="scan" onText={(text) => void look(text)} />
      </div>
    </Page>
  )
}
