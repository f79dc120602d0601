import { ListPlus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/contract/settings.ts'
import { type Failure, useFieldErrors } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { withRow } from './field-props.ts'
import styles from './fields.module.css'

type Purposes = Settings['visiting']['purposes']
type Props = {
  purposes: Readonly<Purposes>
  failure: Failure | undefined
  onChange: (purposes: Readonly<Purposes>) => void
}

/** A key is never shown; visits keep it when the words change. */
const newPurpose = () => ({ key: crypto.randomUUID(), id: '', en: '' })

export function PurposeFields({ purposes, failure, onChange }: Props) {
  const { t } = useTranslation('office')
  const errorOf = useFieldErrors(failure)
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>{t('visiting.purposes')}</h2>
      <p className={styles.help}>{t('visiting.purposesHelp')}</p>
      {purposes.map((purpose, index) => (
        <div key={purpose.key} className={styles.row}>
          <div className={styles.pair}>
            <TextField
              label={t('visiting.purposeId')}
              hideLabel={index > 0}
              value={purpose.id}
              onChange={(id) => onChange(withRow(purposes, index, { ...purpose, id }))}
              error={errorOf('purpose', index)}
              maxLength={80}
            />
            <TextField
              label={t('visiting.purposeEn')}
              hideLabel={index > 0}
              optional
              value={purpose.en}
              onChange={(en) => onChange(withRow(purposes, index, { ...purpose, en }))}
              maxLength={80}
            />
          </div>
          {purposes.length > 1 && (
            <IconButton
              icon={Trash2}
              className={index > 0 ? undefined : styles.remove}
              label={t('visiting.removePurpose', { name: purpose.id })}
              onPress={() => onChange(withRow(purposes, index, undefined))}
            />
          )}
        </div>
      ))}
      {purposes.length < 30 && (
        <div>
          <Button variant="secondary" icon={ListPlus} onPress={() => onChange([...purposes, newPurpose()])}>
            {t('visiting.addPurpose')}
          </Button>
        </div>
      )}
    </section>
  )
}
