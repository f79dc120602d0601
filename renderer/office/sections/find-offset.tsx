import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { offsetFor } from '../../../shared/domain/temperature.ts'
import { formatTemperature } from '../../../shared/i18n/format.ts'
import { useRead } from '../../api/hooks.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { useOfficeData } from '../shell/office-data.tsx'
import { useDraft } from './drafts.tsx'
import styles from './thermometer.module.css'
import { useSigned } from './use-signed.ts'

/** °C; more is no correction, but a thermometer that looks elsewhere. */
const largest = 5

/** The installer's correction: what a clinical thermometer says of the same forehead, less what the device says. */
export function FindOffset() {
  const { t } = useTranslation('thermometer')
  const { language } = useLanguage()
  const signed = useSigned()
  const draft = useDraft('temperature', useOfficeData().settings.temperature)
  const { thermometer } = draft.value
  const heard = useRead('thermometer.line', {}).value?.heard ?? []
  const [reference, setReference] = useState<number | null>(null)
  const raw = heard.flatMap(({ celsius }) => celsius ?? []).at(-1)
  const offset = raw === undefined || reference === null ? undefined : offsetFor(reference, raw)
  const reason = () => {
    if (raw === undefined) return t('offset.noRaw')
    if (offset === undefined) return t('offset.noReference')
    return Math.abs(offset) > largest ? t('offset.tooLarge') : undefined
  }
  if (!thermometer) return null
  const use = () => offset !== undefined && draft.set({ ...draft.value, thermometer: { ...thermometer, offset } })
  return (
    <section className={styles.find} aria-label={t('offset.title')}>
      <h3 className={styles.heading}>{t('offset.title')}</h3>
      <p className={styles.quiet}>{t('offset.text')}</p>
      <div className={styles.row}>
        <NumberField label={t('offset.reference')} decimals={1} value={reference} onChange={setReference} />
        <Button variant="secondary" reason={reason()} onPress={use}>
          {t('offset.use', { offset: offset === undefined ? '' : signed(offset) })}
        </Button>
      </div>
      {raw !== undefined && (
        <p className={styles.quiet}>{t('offset.reads', { raw: formatTemperature(raw, language, 2) })}</p>
      )}
      {offset !== undefined && thermometer.offset === offset && draft.isChanged && (
        <Notice tone="info" role="status">
          {t('offset.saveNow')}
        </Notice>
      )}
    </section>
  )
}
