import { ScanLine, UserRound } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { drawFrame, faces, frame } from '../../ui/camera/simulated/draw.ts'
import {
  cameraFaults,
  heldUpMs,
  parsePicture,
  setFault,
  showPicture,
  storedFault,
  storedPicture,
} from '../../ui/camera/simulated/picture.ts'
import { Card } from '../../ui/display/card.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import styles from './devices.module.css'
import { FaultChoice } from './fault-choice.tsx'
import { useCameraFault, usePicture } from './use-picture.ts'

const kinds = ['real', 'empty', 'face'] as const

/** What stands before the kiosk's camera. */
export function CameraCard() {
  const { t } = useTranslation('simulator')
  const picture = usePicture()
  const which = picture.kind === 'face' ? picture.which : 0
  const choose = (kind: (typeof kinds)[number]) => showPicture(kind === 'face' ? { kind, which } : { kind })
  const noteOf = (kind: (typeof kinds)[number]) =>
    kind === 'face' ? t('camera.face.note', { which: which + 1, of: faces }) : t(`camera.${kind}.note`)
  const isHeld = picture.kind === 'paper' || picture.kind === 'code'
  return (
    <Card title={t('camera.title')}>
      <ChoiceTiles
        label={t('camera.label')}
        hideLabel
        help={t('camera.sameBrowser')}
        options={kinds.map((kind) => ({ id: kind, label: t(`camera.${kind}.title`), note: noteOf(kind) }))}
        value={kinds.find((kind) => kind === picture.kind)}
        onChange={choose}
        columns={1}
      />
      {picture.kind !== 'real' && <Preview />}
      {picture.kind === 'face' && (
        <div className={styles.otherFace}>
          <Button
            variant="secondary"
            icon={UserRound}
            onPress={() => showPicture({ kind: 'face', which: (which + 1) % faces })}
          >
            {t('camera.otherFace')}
          </Button>
        </div>
      )}
      <Faults />
      {isHeld && (
        <Notice tone="info" icon={ScanLine} role="status">
          {t('camera.held')}
        </Notice>
      )}
      <TypedCode />
    </Card>
  )
}

/** What is wrong with the camera; holds for the machine's own as well, so that every screen can be tried. */
function Faults() {
  const { t } = useTranslation('simulator')
  return (
    <FaultChoice
      groups={[{ label: t('camera.faults'), faults: cameraFaults.filter((fault) => fault !== 'none') }]}
      value={useCameraFault()}
      wordsOf={(fault) => ({ title: t(`camera.fault.${fault}.title`), note: t(`camera.fault.${fault}.note`) })}
      onChange={setFault}
    />
  )
}

function TypedCode() {
  const { t } = useTranslation('simulator')
  const [code, setCode] = useState('')
  const text = code.trim()
  return (
    <div className={styles.code}>
      <TextField label={t('camera.code')} help={t('camera.codeHelp')} value={code} onChange={setCode} maxLength={300} />
      <Button
        variant="secondary"
        icon={ScanLine}
        reason={text === '' ? t('camera.codeMissing') : undefined}
        onPress={() => showPicture({ kind: 'code', text, until: Date.now() + heldUpMs })}
      >
        {t('camera.showCode')}
      </Button>
    </div>
  )
}

/** The same frames that the kiosk gets. */
function Preview() {
  const { t } = useTranslation('simulator')
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    let next = 0
    const draw = (time: number) => {
      drawFrame(context, parsePicture(storedPicture(), Date.now()), time, storedFault())
      next = requestAnimationFrame(draw)
    }
    next = requestAnimationFrame(draw)
    return () => cancelAnimationFrame(next)
  }, [])
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('camera.preview')}
      width={frame.width}
      height={frame.height}
      className={styles.preview}
    />
  )
}
