import { UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/actions/button.tsx'
import { CameraView } from '../../../ui/camera/camera-view.tsx'
import { type CameraState, isFailure } from '../../../ui/camera/use-camera.ts'
import { Notice } from '../../../ui/display/notice.tsx'
import styles from '../../parts/camera.module.css'
import { useRegistrationForm } from '../form-context.tsx'
import { Question } from '../question.tsx'
import { useProblem } from '../use-problem.ts'

/** The guest's picture; may be left out where the office allows it. */
export function PhotoQuestion() {
  const { t } = useTranslation('kiosk')
  const { t: ui } = useTranslation('ui')
  const { form, asks, act } = useRegistrationForm()
  const error = useProblem('photo')
  const [camera, setCamera] = useState<CameraState>('starting')
  const { photo } = form.answers
  const picture = photo?.kind === 'taken' ? photo.picture : undefined
  const settle = (taken: string | undefined) =>
    act({ type: 'settle-photo', photo: taken === undefined ? null : { kind: 'taken', picture: taken } })
  return (
    <Question
      title={t(picture === undefined ? 'form.photo.title' : 'form.photo.takenTitle')}
      lead={t(picture === undefined ? 'form.photo.lead' : 'form.photo.takenLead')}
      other={
        asks.photo === 'optional' &&
        picture === undefined && (
          <Button
            variant={isFailure(camera) ? 'primary' : 'secondary'}
            icon={UserRound}
            onPress={() => act({ type: 'settle-photo', photo: { kind: 'skipped' } })}
          >
            {t('form.photo.skip')}
          </Button>
        )
      }
      next={
        (picture !== undefined || asks.photo === 'required') && (
          <Button wide onPress={() => act({ type: 'next' })}>
            {ui('action.next')}
          </Button>
        )
      }
    >
      {error && (
        <Notice tone="stop" role="alert">
          {error}
        </Notice>
      )}
      <div className={styles.camera}>
        <CameraView mode="photo" photo={picture} onPhoto={settle} onState={setCamera} />
      </div>
    </Question>
  )
}
