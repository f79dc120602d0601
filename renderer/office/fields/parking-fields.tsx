import { CarFront, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Settings, vehicleKinds } from '../../../shared/contract/settings.ts'
import { cardNumber } from '../../../shared/domain/parking.ts'
import { useFieldErrors } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { blank, type FieldsProps, shownNumber, withRow } from './field-props.ts'
import styles from './fields.module.css'

type VehicleClass = Settings['parking']['classes'][number]
const newClass = (): VehicleClass => ({
  key: crypto.randomUUID(),
  kind: 'car',
  name: '',
  prefix: '',
  capacity: blank,
  place: '',
})

/** The yard: kinds of vehicles, their cards and places (row M7). */
export function ParkingFields({ value, onChange, failure }: FieldsProps<'parking'>) {
  const { t } = useTranslation('office')
  const errorOf = useFieldErrors(failure)
  const { classes } = value
  const change = (index: number, next: VehicleClass | undefined) => onChange({ classes: withRow(classes, index, next) })
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('parking.classes')}</h2>
      <p className={styles.help}>{t(classes.length > 0 ? 'parking.classesHelp' : 'parking.none')}</p>
      <div className={styles.rows}>
        {classes.map((entry, index) => (
          <div key={entry.key} className={`${styles.row} ${styles.boxed}`}>
            <ClassFields
              entry={entry}
              error={errorOf('vehicle', index)}
              placeError={errorOf('place', index)}
              onChange={(next) => change(index, next)}
            />
            <IconButton
              icon={Trash2}
              className={styles.remove}
              label={t('parking.remove', { name: entry.name })}
              onPress={() => change(index, undefined)}
            />
          </div>
        ))}
      </div>
      {classes.length < 10 && (
        <div>
          <Button variant="secondary" icon={CarFront} onPress={() => onChange({ classes: [...classes, newClass()] })}>
            {t('parking.add')}
          </Button>
        </div>
      )}
    </section>
  )
}

type ClassProps = {
  entry: VehicleClass
  error: string | undefined
  placeError: string | undefined
  onChange: (entry: VehicleClass) => void
}

function ClassFields({ entry, error, placeError, onChange }: ClassProps) {
  const { t } = useTranslation('office')
  const { prefix, capacity } = entry
  // A word joiner keeps the number on one line.
  const card = (place: number) => cardNumber(prefix.trim().toUpperCase(), place).replace('-', '-\u2060')
  const hasCards = prefix.trim() !== '' && capacity > 0
  const cards = hasCards ? t('parking.cards', { from: card(1), to: card(capacity) }) : undefined
  return (
    <div className={styles.rows}>
      <div className={styles.thirds}>
        <Select
          label={t('parking.kind')}
          options={vehicleKinds.map((id) => ({ id, label: t(`parking.kinds.${id}`) }))}
          value={entry.kind}
          onChange={(kind) => onChange({ ...entry, kind })}
        />
        <TextField
          label={t('parking.name')}
          error={error}
          value={entry.name}
          onChange={(name) => onChange({ ...entry, name })}
          maxLength={80}
        />
        <TextField
          label={t('parking.prefix')}
          value={prefix}
          onChange={(next) => onChange({ ...entry, prefix: next })}
          maxLength={4}
        />
        <NumberField
          label={t('parking.capacity')}
          help={cards}
          value={shownNumber(capacity)}
          onChange={(places) => onChange({ ...entry, capacity: places ?? blank })}
        />
      </div>
      <TextField
        label={t('parking.place')}
        help={t('parking.placeHelp')}
        error={placeError}
        optional
        value={entry.place}
        onChange={(place) => onChange({ ...entry, place })}
        maxLength={120}
      />
    </div>
  )
}
