import { Armchair, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Failure, useFieldErrors } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { withRow } from './field-props.ts'
import styles from './fields.module.css'
import { useRowKeys } from './use-row-keys.ts'

type Props = { places: readonly string[]; failure: Failure | undefined; onChange: (places: readonly string[]) => void }

/** Where a host can let a guest wait. */
export function PlaceFields({ places, failure, onChange }: Props) {
  const { t } = useTranslation('office')
  const errorOf = useFieldErrors(failure)
  const keys = useRowKeys(places.length)
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('visiting.places')}</h2>
      <p className={styles.help}>{t('visiting.placesHelp')}</p>
      {places.map((place, index) => (
        <div key={keys.of(index)} className={`${styles.row} ${styles.bare}`}>
          <TextField
            label={t('visiting.place')}
            hideLabel
            placeholder={t('visiting.place')}
            value={place}
            onChange={(text) => onChange(withRow(places, index, text))}
            error={errorOf('where', index)}
            maxLength={120}
          />
          <IconButton
            icon={Trash2}
            className={styles.remove}
            label={t('visiting.removePlace', { name: place })}
            onPress={() => {
              keys.remove(index)
              onChange(withRow(places, index, undefined))
            }}
          />
        </div>
      ))}
      {places.length < 30 && (
        <div>
          <Button variant="secondary" icon={Armchair} onPress={() => onChange([...places, ''])}>
            {t('visiting.addPlace')}
          </Button>
        </div>
      )}
    </section>
  )
}
