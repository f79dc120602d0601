import { useTranslation } from 'react-i18next'
import { resources } from '../../../shared/i18n/index.ts'

type Known = keyof (typeof resources)['id']['desk']['history']['what']

function isKnown(what: string): what is Known {
  return Object.hasOwn(resources.id.desk.history.what, what)
}

/** A journal entry in words; an entry without words yet still says that something was recorded. */
export function useHistoryWords(): (what: string) => string {
  const { t } = useTranslation('desk')
  return (what) => (isKnown(what) ? t(`history.what.${what}`) : t('history.other'))
}
