import { Check } from 'lucide-react'
import { lazy, Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import { type CameraPlace, cameraPlaces, chooseCamera, chosenCamera } from '../../ui/camera/chosen.ts'
import { type FoundCamera, useCameras } from '../../ui/camera/use-cameras.ts'
import { Card } from '../../ui/display/card.tsx'
import { Loading } from '../../ui/display/loading.tsx'
import { Select } from '../../ui/fields/select.tsx'
import styles from '../sections/sections.module.css'
import { ReadLine } from './read-line.tsx'
import own from './scanning.module.css'

// The camera's code is loaded only where a camera is used.
const CameraView = lazy(async () => ({ default: (await import('../../ui/camera/camera-view.tsx')).CameraView }))

/** The cameras of this machine: one looks through each, holds a code before it, and says which screen uses it. */
export function CameraCard() {
  const { t } = useTranslation('office')
  const [isTrying, setTrying] = useState(false)
  return (
    <Card title={t('scanning.camera.title')}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{t('scanning.camera.lead')}</p>
        {isTrying ? (
          <Trying />
        ) : (
          <div>
            <Button variant="secondary" onPress={() => setTrying(true)}>
              {t('scanning.camera.try')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}

function Trying() {
  const { t } = useTranslation('office')
  const [isAllowed, setAllowed] = useState(false)
  const [wanted, setWanted] = useState<string>()
  const [read, setRead] = useState<{ text: string; count: number }>()
  const cameras = useCameras(isAllowed)
  const camera = cameras.find(({ id }) => id === wanted) ?? cameras[0]
  const onState = useCallback((state: string) => setAllowed(state === 'running'), [])
  const nameOf = ({ label }: FoundCamera, index: number) => label || t('scanning.camera.nameless', { which: index + 1 })
  return (
    <div className={own.camera}>
      <Suspense fallback={<Loading />}>
        <CameraView
          isForStaff
          key={wanted}
          mode="scan"
          {...(wanted === undefined ? {} : { deviceId: wanted })}
          onText={(text) => setRead((last) => ({ text, count: (last?.count ?? 0) + 1 }))}
          onState={onState}
        />
      </Suspense>
      <div className={styles.stack}>
        {cameras.length > 0 && (
          <Select
            label={t('scanning.camera.which')}
            help={t('scanning.camera.found', { count: cameras.length })}
            options={cameras.map((one, index) => ({ id: one.id, label: nameOf(one, index) }))}
            value={camera?.id}
            onChange={(id) => {
              setRead(undefined)
              setWanted(id)
            }}
          />
        )}
        {read ? (
          <ReadLine key={read.count} text={read.text} />
        ) : (
          <p className={styles.quiet}>{t('scanning.camera.hold')}</p>
        )}
        {camera && <Uses camera={camera} />}
      </div>
    </div>
  )
}

/** Which screens of this machine use the camera that one looks through. */
function Uses({ camera }: { camera: FoundCamera }) {
  const { t } = useTranslation('office')
  const [, setChosen] = useState<CameraPlace>()
  return (
    <div className={styles.ways}>
      {cameraPlaces.map((place) => {
        const isChosen = chosenCamera(place) === camera.id
        return (
          <Button
            key={place}
            variant="secondary"
            {...(isChosen ? { icon: Check } : {})}
            onPress={() => {
              chooseCamera(place, camera.id)
              setChosen(place)
            }}
          >
            {t(isChosen ? `scanning.camera.used.${place}` : `scanning.camera.use.${place}`)}
          </Button>
        )
      })}
    </div>
  )
}
