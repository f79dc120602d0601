import { useTranslation } from 'react-i18next'
import { custodyPolicies, photoPolicies } from '../../../shared/domain/visit.ts'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import type { FieldsProps } from './field-props.ts'
import styles from './fields.module.css'
import { PlaceFields } from './place-fields.tsx'
import { PurposeFields } from './purpose-fields.tsx'

/** How guests are received: their document, their photo, what they may choose, what they read first. */
export function VisitingFields({ value, onChange, failure }: FieldsProps<'visiting'>) {
  const { t } = useTranslation('office')
  const { privacyNotice } = value
  return (
    <div className={styles.fields}>
      <ChoiceTiles
        label={t('visiting.custody')}
        columns={1}
        options={custodyPolicies.map((id) => ({
          id,
          label: t(`visiting.custodyOptions.${id}.label`),
          note: t(`visiting.custodyOptions.${id}.note`),
        }))}
        value={value.custody}
        onChange={(custody) => onChange({ ...value, custody })}
      />
      <ChoiceTiles
        label={t('visiting.photo')}
        columns={3}
        options={photoPolicies.map((id) => ({
          id,
          label: t(`visiting.photoOptions.${id}.label`),
          note: t(`visiting.photoOptions.${id}.note`),
        }))}
        value={value.photo}
        onChange={(photo) => onChange({ ...value, photo })}
      />
      {value.photo !== 'off' && (
        <Switch
          boxed
          isOn={value.photoOnSlip}
          onChange={(photoOnSlip) => onChange({ ...value, photoOnSlip })}
          note={t('visiting.photoOnSlipNote')}
        >
          {t('visiting.photoOnSlip')}
        </Switch>
      )}
      <PurposeFields
        purposes={value.purposes}
        failure={failure}
        onChange={(purposes) => onChange({ ...value, purposes: [...purposes] })}
      />
      <PlaceFields
        places={value.waitingPlaces}
        failure={failure}
        onChange={(places) => onChange({ ...value, waitingPlaces: [...places] })}
      />
      <section className={styles.group}>
        <h2 className={styles.heading}>{t('visiting.notice')}</h2>
        <p className={styles.help}>{t('visiting.noticeHelp')}</p>
        <TextField
          label={t('visiting.noticeId')}
          lines={6}
          maxLength={4000}
          value={privacyNotice.id}
          onChange={(id) => onChange({ ...value, privacyNotice: { ...privacyNotice, id } })}
        />
        <TextField
          label={t('visiting.noticeEn')}
          lines={6}
          maxLength={4000}
          optional
          value={privacyNotice.en}
          onChange={(en) => onChange({ ...value, privacyNotice: { ...privacyNotice, en } })}
        />
      </section>
    </div>
  )
}
