import { Camera, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import type { FieldProps } from './field-props.ts'
import styles from './register.module.css'

// The camera's code is loaded only where a camera is used.
const CameraView = lazy(async () => ({ default: (await import('../../ui/camera/camera-view.tsx')).CameraView }))

/** The guest's picture, where the office takes one; the camera starts when the guard asks for it, and may be left out. */
export function PhotoField({ draft, set, errors }: FieldProps) {
  const { t } = useTranslation('desk')
  const [isOpen, open] = useState(draft.photo !== undefined)
  const leaveOut = () => {
    set({ photo: undefined })
    open(false)
  }
  return (
    <div className={styles.whole}>
      <p className={styles.label}>{t('register.photo')}</p>
      {errors('photo') && (
        <Notice tone="stop" role="alert">
          {errors('photo')}
        </Notice>
      )}
      {isOpen ? (
        <div className={styles.photo}>
          <Suspense fallback={<p className={styles.note}>{t('scan.starting')}</p>}>
            <CameraView isForStaff mode="photo" photo={draft.photo} onPhoto={(photo) => set({ photo })} />
          </Suspense>
          <Button variant="quiet" icon={X} onPress={leaveOut}>
            {t('register.withoutPhoto')}
          </Button>
        </div>
      ) : (
        <Button variant="secondary" icon={Camera} onPress={() => open(true)}>
          {t('register.takePhoto')}
        </Button>
      )}
    </div>
  )
}
