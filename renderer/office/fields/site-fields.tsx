import { useTranslation } from 'react-i18next'
import { indonesianZones } from '../../../shared/domain/time.ts'
import { languages } from '../../../shared/i18n/index.ts'
import { useFieldErrors } from '../../site/explain.ts'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { AccentField } from './accent-field.tsx'
import type { FieldsProps } from './field-props.ts'
import styles from './fields.module.css'
import { LogoField } from './logo-field.tsx'

const zoneWords = ['wib', 'wita', 'wit'] as const

/** Whose reception this is: name, logo, colour, time zone, language. */
export function SiteFields({ value, onChange, failure }: FieldsProps<'office'>) {
  const { t } = useTranslation(['office', 'ui'])
  const errorOf = useFieldErrors(failure)
  const zones = indonesianZones.map((id, index) => {
    const word = zoneWords[index] ?? 'wib'
    return { id: id as string, label: t(`office:site.zones.${word}.label`), note: t(`office:site.zones.${word}.note`) }
  })
  const isElsewhere = zones.every(({ id }) => id !== value.zone)
  return (
    <div className={styles.fields}>
      <TextField
        label={t('office:site.name')}
        placeholder={t('office:site.namePlaceholder')}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={errorOf('name', null)}
        maxLength={200}
      />
      <LogoField logo={value.logo} onChange={(logo) => onChange({ ...value, logo })} />
      <AccentField accent={value.accent} onChange={(accent) => onChange({ ...value, accent })} />
      <ChoiceTiles
        label={t('office:site.zone')}
        columns={3}
        options={isElsewhere ? [...zones, { id: value.zone, label: value.zone }] : zones}
        value={value.zone}
        onChange={(zone) => onChange({ ...value, zone })}
      />
      <ChoiceTiles
        label={t('office:site.language')}
        options={languages.map((id) => ({ id, label: t(`ui:language.${id}`) }))}
        value={value.language}
        onChange={(language) => onChange({ ...value, language })}
      />
    </div>
  )
}
