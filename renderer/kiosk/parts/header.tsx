import { useTranslation } from 'react-i18next'
import { formatDay, formatTime } from '../../../shared/i18n/format.ts'
import { useProfile, useWording } from '../../site/site.ts'
import { Brand } from '../../ui/display/brand.tsx'
import { officeMark } from '../../ui/display/office-mark.ts'
import { LanguageChoice } from '../../ui/fields/language-choice.tsx'
import { useNow } from '../../ui/hooks/use-now.tsx'

/** Whose kiosk it is, what day and time it is, and in which language one reads. */
export function Header() {
  const { t } = useTranslation('common')
  const { officeName, logo } = useProfile()
  const wording = useWording()
  const now = useNow(1000)
  const when = `${formatDay(now, wording)} · ${formatTime(now, { ...wording, named: true })}`
  const name = officeName || t('product')
  return (
    <>
      <Brand title={name} mark={officeMark(name)} subtitle={when} logo={logo ?? undefined} />
      <LanguageChoice />
    </>
  )
}
