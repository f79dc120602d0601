import { useTranslation } from 'react-i18next'
import { useFieldErrors } from '../../site/explain.ts'
import { ChoiceTiles } from '../../ui/fields/choice-tiles.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { FileChoice } from '../employees/file-choice.tsx'
import { FileProblems } from '../employees/file-problems.tsx'
import fieldStyles from '../fields/fields.module.css'
import { EmployeeRows } from './employee-rows.tsx'
import { csvOf } from './form.ts'
import type { StepProps } from './step-props.ts'

const sources = ['file', 'hand', 'later'] as const

/** Whom guests can visit: units, and employees from a file or typed. */
export function EmployeeStep({ form, onChange, failure }: StepProps) {
  const { t } = useTranslation('office')
  const errorOf = useFieldErrors(failure)
  const isOfFile = failure?.refusal?.code === 'fields' && failure.refusal.problems.some(({ field }) => field === 'file')
  return (
    <div className={fieldStyles.fields}>
      <TextField
        label={t('setUp.units')}
        help={t('setUp.unitsHelp')}
        placeholder={t('setUp.unitsPlaceholder')}
        optional
        lines={5}
        value={form.units}
        onChange={(units) => onChange({ ...form, units })}
        error={errorOf('host')}
        maxLength={100_000}
      />
      <ChoiceTiles
        label={t('setUp.source')}
        columns={3}
        options={sources.map((id) => ({
          id,
          label: t(`setUp.sources.${id}.label`),
          note: t(`setUp.sources.${id}.note`),
        }))}
        value={form.source}
        onChange={(source) => onChange({ ...form, source })}
      />
      {form.source === 'file' && (
        <div className={fieldStyles.group}>
          <FileChoice file={form.file} onFile={(file) => onChange({ ...form, file })} />
        </div>
      )}
      {form.source === 'hand' && <EmployeeRows rows={form.rows} onChange={(rows) => onChange({ ...form, rows })} />}
      {isOfFile && form.source !== 'later' && <FileProblems failure={failure} file={{ name: '', text: csvOf(form) }} />}
    </div>
  )
}
