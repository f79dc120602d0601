import { LogOut, MapPin } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProvenChange } from '../../site/proof.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'
import styles from './watch.module.css'

/** While nobody sits at the desk, the kiosk says where the guard is. */
export function AwayForm() {
  const { t } = useTranslation('desk')
  const { guardPlace } = useDesk().overview
  return (
    <section className={styles.part}>
      <h3 className={styles.head}>{t('watch.away')}</h3>
      {guardPlace === null ? <Leave /> : <Return place={guardPlace} />}
    </section>
  )
}

function Leave() {
  const { t } = useTranslation('desk')
  const [place, setPlace] = useState('')
  const { run, isRunning, failure } = useProvenChange('site.leaveDesk')
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault()
        void run({ place })
      }}
    >
      <TextField
        label={t('watch.place')}
        help={t('watch.awayNote')}
        placeholder={t('watch.placeHint')}
        icon={MapPin}
        value={place}
        onChange={setPlace}
        maxLength={200}
      />
      <Button type="submit" variant="secondary" icon={LogOut} pending={isRunning ? t('panel.saving') : undefined}>
        {t('watch.leave')}
      </Button>
      <FailureNotice failure={failure} />
    </form>
  )
}

function Return({ place }: { place: string }) {
  const { t } = useTranslation('desk')
  const { run, isRunning, failure } = useProvenChange('site.returnToDesk')
  return (
    <>
      <Notice tone="waiting">{place ? t('watch.awayAt', { place }) : t('watch.awayNowhere')}</Notice>
      <Button pending={isRunning ? t('panel.saving') : undefined} onPress={() => void run({})}>
        {t('watch.back')}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}
