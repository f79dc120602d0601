import type { SettingSection, Settings } from '../../../shared/contract/settings.ts'
import type { Failure } from '../../site/explain.ts'
import type { FieldsProps } from '../fields/field-props.ts'
import type { SetUpForm } from './form.ts'

export type StepProps = {
  readonly form: SetUpForm
  readonly onChange: (form: SetUpForm) => void
  readonly failure: Failure | undefined
}

/** One chapter of the settings within the whole form. */
export function fieldsOf<Section extends SettingSection>(
  section: Section,
  { form, onChange, failure }: StepProps,
): FieldsProps<Section> {
  const { settings } = form
  return {
    value: settings[section],
    onChange: (value: Settings[Section]) => onChange({ ...form, settings: { ...settings, [section]: value } }),
    failure,
  }
}
