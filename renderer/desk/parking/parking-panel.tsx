import { Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { PanelFrame } from '../parts/panel-frame.tsx'
import { useDesk } from '../state/desk.ts'
import type { Yard } from '../state/types.ts'
import styles from './parking.module.css'

/** Places of the yard that staff and official vehicles take (SOP L4, row M7). */
export function ParkingPanel() {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  return (
    <PanelFrame title={t('parking.panelTitle')}>
      <p className={styles.note}>{t('parking.count')}</p>
      <div className={styles.places}>
        {overview.parking.map((yard) => (
          <OthersOfClass key={yard.classKey} yard={yard} />
        ))}
      </div>
      <p>{t('parking.roadside', { count: overview.roadside })}</p>
    </PanelFrame>
  )
}

function OthersOfClass({ yard }: { yard: Yard }) {
  const { t } = useTranslation('desk')
  const { run, isRunning, failure } = useProvenChange('site.countOtherVehicles')
  const [text, setText] = useState(String(yard.takenByOthers))
  const taken = /^\d{1,5}$/.test(text) ? Number(text) : undefined
  const step = (by: number) => setText(String(Math.max(0, (taken ?? yard.takenByOthers) + by)))
  const save = () => {
    if (taken !== undefined) void run({ vehicleClass: yard.classKey, taken })
  }
  const isChanged = taken !== yard.takenByOthers
  return (
    <form
      className={styles.place}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.placeHead}>
        <h3 className={styles.placeName}>{yard.name}</h3>
        <p className={styles.note}>{t('parking.free', { count: Math.max(0, yard.free) })}</p>
      </div>
      <p className={styles.note}>{t('parking.cards', { count: yard.cardsOut, capacity: yard.capacity })}</p>
      <p aria-hidden>{t('parking.others')}</p>
      <div className={styles.count}>
        <IconButton className={styles.step} icon={Minus} label={t('parking.fewer')} onPress={() => step(-1)} />
        <TextField
          label={`${yard.name}: ${t('parking.others')}`}
          hideLabel
          keys="digits"
          value={text}
          onChange={setText}
          error={taken === undefined ? t('parking.wrong') : undefined}
        />
        <IconButton className={styles.step} icon={Plus} label={t('parking.more')} onPress={() => step(1)} />
        {isChanged && (
          <Button type="submit" pending={isRunning ? t('parking.saving') : undefined}>
            {t('parking.save')}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
    </form>
  )
}
