import { useTranslation } from 'react-i18next'
import { formatTemperature } from '../../../shared/i18n/format.ts'
import { useProvenChange } from '../../site/proof.tsx'
import { Switch } from '../../ui/fields/switch.tsx'
import { useLanguage } from '../../ui/language/language.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'

/** Temperatures are taken while there is an event at the office (SOP S8, row M6). */
export function EventMode() {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const { language } = useLanguage()
  const { run, failure } = useProvenChange('site.switchEventMode')
  return (
    <>
      <Switch
        isOn={overview.eventMode}
        onChange={(on) => void run({ on })}
        note={t('watch.eventNote', { threshold: formatTemperature(overview.threshold, language) })}
      >
        {t('watch.event')}
      </Switch>
      <FailureNotice failure={failure} />
    </>
  )
}
