import { useTranslation } from 'react-i18next'
import { type AdmissionRule, admissionRules } from '../../../shared/domain/admission.ts'
import { type Failure, useFieldErrors } from '../../site/explain.ts'
import { Notice } from '../../ui/display/notice.tsx'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import styles from './admit.module.css'
import type { SetAside } from './use-admission.ts'

type Props = {
  /** The rules that stand in the way; empty while nobody has tried yet. */
  blocked: readonly AdmissionRule[]
  value: SetAside
  onChange: (value: SetAside) => void
  failure: Failure | undefined
}

/** Guards, not software, open doors: a named official sets a rule aside, with a reason, and both are recorded. */
export function SetAsideFields({ blocked, value, onChange, failure }: Props) {
  const { t } = useTranslation(['desk', 'refusals'])
  const errors = useFieldErrors(failure)
  const offered = blocked.length > 0 ? blocked : admissionRules
  const toggle = (rule: AdmissionRule, isOn: boolean) =>
    onChange({ ...value, rules: admissionRules.filter((one) => (one === rule ? isOn : value.rules.includes(one))) })
  return (
    <section className={styles.fields} aria-label={t('admit.setAside')}>
      {blocked.length > 0 && (
        <Notice tone="stop" title={t('admit.blockedTitle')} role="status">
          {t('admit.blockedText', { rules: blocked.map((rule) => t(`refusals:rule.${rule}`)).join(', ') })}
        </Notice>
      )}
      <h3 className={styles.head}>{t('admit.setAsideRules')}</h3>
      <div className={styles.rules}>
        {offered.map((rule) => (
          <Checkbox key={rule} isOn={value.rules.includes(rule)} onChange={(isOn) => toggle(rule, isOn)}>
            {t(`admit.ruleName.${rule}`)}
          </Checkbox>
        ))}
      </div>
      <TextField
        label={t('panel.official')}
        keys="name"
        value={value.official}
        onChange={(official) => onChange({ ...value, official })}
        error={errors('official')}
      />
      <TextField
        label={t('panel.reason')}
        placeholder={t('panel.reasonHint')}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        error={errors('reason')}
      />
    </section>
  )
}
