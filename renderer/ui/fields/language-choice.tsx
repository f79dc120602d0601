import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/i18n/index.ts'
import { useLanguage } from '../language/language.tsx'
import { SegmentedChoice } from './segmented-choice.tsx'

/** Switches the words of this screen. Each language is named in itself. */
export function LanguageChoice() {
  const { t } = useTranslation('ui')
  const { language, setLanguage } = useLanguage()
  const options = languages.map((id) => ({ id, label: t(`language.${id}`) }))
  return <SegmentedChoice label={t('language.label')} options={options} value={language} onChange={setLanguage} />
}
