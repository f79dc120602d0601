import { useTranslation } from 'react-i18next'
import { Switch } from '../../ui/fields/switch.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'
import { useGuardChange } from '../state/guard.tsx'
import { useFormats } from '../words/use-formats.ts'

/** Temperatures are taken while there is an event at the office (SOP S8, row M6). */
export function EventMode() {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const { celsius } = useFormats()
  const { run, failure } = useGuardChange('site.switchEventMode')
  return (
    <>
      <Switch
        isOn={overview.eventMode}
        onChange={(on) => void run({ on })}
        note={t('watch.eventNote', { threshold: celsius(overview.threshold) })}
      >
        {t('watch.event')}
      </Switch>
      <FailureNotice failure={failure} />
    </>
  )
}
