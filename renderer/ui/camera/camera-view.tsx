import { Camera, CameraOff, RotateCcw } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../actions/button.tsx'
import { cx } from '../theme/cx.ts'
import styles from './camera-view.module.css'
import { chosenCamera } from './chosen.ts'
import { capturePhoto } from './jpeg.ts'
import { type CameraState, isFailure, useCamera } from './use-camera.ts'
import { useCoverScale } from './use-cover-scale.ts'
import { useScanHint } from './use-scan-hint.ts'

type Common = {
  /** Which camera, by the browser's id; without it the one chosen for this screen, else the system's first. */
  deviceId?: string | undefined
  /** Ways on that do not need the camera; they stand below a failure's words. */
  otherWays?: ReactNode
  /** Whoever stands before it belongs to the office: there is nobody else to call. */
  isForStaff?: boolean
  /** Told whenever the camera comes on or goes. */
  onState?: (state: CameraState) => void
}
type Props = Common &
  (
    | { mode: 'scan'; onText: (text: string) => void }
    | { mode: 'photo'; photo: string | undefined; onPhoto: (photo: string | undefined) => void }
  )

/** The camera's picture, with words for whatever keeps it away. `scan` reads QR codes, `photo` takes one picture. */
export function CameraView(props: Props) {
  return props.mode === 'scan' ? <ScanView {...props} /> : <PhotoView {...props} />
}

/** Frames are read at this width, however small the picture is shown. */
const readingWidth = 960

function ScanView({ deviceId, onText, otherWays, isForStaff, onState }: Extract<Props, { mode: 'scan' }>) {
  const { t } = useTranslation('ui')
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const scale = useCoverScale(stage, box)
  const [reads, setReads] = useState(0)
  const onRead = (text: string) => {
    setReads((count) => count + 1)
    onText(text)
  }
  const { state, retry } = useCamera(async (onLost) => {
    const { scanQr } = await import('./owner.ts')
    if (!box.current) throw new Error('The scanner is not on screen')
    return scanQr(box.current, { deviceId: deviceId ?? chosenCamera(), onText: onRead, onLost })
  })
  useEffect(() => onState?.(state), [state, onState])
  const hint = useScanHint(box, state === 'running', reads)
  return (
    <Stage
      state={state}
      retry={retry}
      otherWays={otherWays}
      isForStaff={isForStaff}
      stage={stage}
      hint={t(`camera.hint.${hint}`)}
    >
      <div ref={box} id={id} className={styles.reader} style={{ width: readingWidth, scale: `${-scale} ${scale}` }} />
      <span aria-hidden className={styles.aim} />
    </Stage>
  )
}

function PhotoView({ deviceId, photo, onPhoto, otherWays, isForStaff, onState }: Extract<Props, { mode: 'photo' }>) {
  const { t } = useTranslation('ui')
  const video = useRef<HTMLVideoElement>(null)
  const { state, retry } = useCamera(async (onLost) => {
    const { openCamera } = await import('./owner.ts')
    if (!video.current) throw new Error('The preview is not on screen')
    return openCamera(video.current, { deviceId: deviceId ?? chosenCamera(), onLost })
  }, photo === undefined)
  useEffect(() => onState?.(state), [state, onState])
  const take = () => video.current && onPhoto(capturePhoto(video.current))
  if (photo !== undefined)
    return (
      <div className={styles.view}>
        <div className={styles.stage}>
          <img src={photo} alt={t('camera.photo')} className={styles.picture} />
        </div>
        <Button variant="secondary" icon={RotateCcw} onPress={() => onPhoto(undefined)}>
          {t('camera.retake')}
        </Button>
      </div>
    )
  return (
    <div className={styles.view}>
      <Stage state={state} retry={retry} otherWays={otherWays} isForStaff={isForStaff}>
        <video
          ref={video}
          muted
          playsInline
          aria-label={t('camera.preview')}
          className={cx(styles.picture, styles.mirrored)}
        />
      </Stage>
      {!isFailure(state) && (
        // Has its place before the camera is there, so that nothing moves away under a finger, least of all to this button.
        <div className={cx(state === 'starting' && styles.notYet)}>
          <Button icon={Camera} onPress={take}>
            {t('camera.take')}
          </Button>
        </div>
      )}
    </div>
  )
}

type StageProps = {
  state: CameraState
  retry: () => void
  otherWays: ReactNode
  isForStaff: boolean | undefined
  children: ReactNode
  hint?: string
  stage?: React.Ref<HTMLDivElement>
}

/** The picture stays mounted below the words: the camera needs its place to start in. */
function Stage({ state, retry, otherWays, isForStaff = false, children, hint, stage }: StageProps) {
  const { t } = useTranslation('ui')
  const failure = isFailure(state) ? state : undefined
  return (
    <div ref={stage ?? null} className={styles.stage}>
      {children}
      {state === 'starting' && (
        <p role="status" className={styles.cover}>
          {t('camera.starting')}
        </p>
      )}
      {state === 'running' && hint && <p className={styles.hint}>{hint}</p>}
      {failure && (
        <div role="alert" className={styles.cover}>
          <CameraOff aria-hidden className={styles.icon} />
          <p className={styles.title}>{t(`camera.${failure}.title`)}</p>
          <p className={styles.advice}>
            {t(failure === 'broken' && isForStaff ? 'camera.broken.staffAdvice' : `camera.${failure}.advice`)}
          </p>
          <div className={styles.ways}>
            <Button variant="secondary" icon={RotateCcw} onPress={retry}>
              {t('action.retry')}
            </Button>
            {otherWays}
          </div>
        </div>
      )}
    </div>
  )
}
