import { useTranslation } from 'react-i18next'
import { useFieldErrors } from '../../site/explain.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Notice } from '../../ui/display/notice.tsx'
import { SegmentedChoice } from '../../ui/fields/segmented-choice.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDesk } from '../state/desk.ts'
import { Companions } from './companions.tsx'
import { registerKinds } from './draft.ts'
import { GuestFields } from './guest-fields.tsx'
import { LateFields } from './late-fields.tsx'
import { PhotoField } from './photo-field.tsx'
import styles from './register.module.css'
import { ServiceField } from './service-field.tsx'
import { useRegistering } from './use-registering.ts'
import { VisitFields } from './visit-fields.tsx'

/** The guard registers for a guest: the kiosk's questions on one page, for a hard keyboard. */
export function RegisterForm() {
  const { t } = useTranslation('desk')
  const { draft, set, send, isReadable, isRunning, failure, cancel } = useRegistering()
  const errors = useFieldErrors(failure)
  const takesPhotos = useDesk().profile.photo !== 'off'
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{t('register.title')}</h2>
        <SegmentedChoice
          label={t('register.kind')}
          options={registerKinds.map((id) => ({ id, label: t(`register.kinds.${id}`) }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <div className={styles.body}>
        {draft.kind === 'emergency' && <Notice tone="info">{t('register.emergencyText')}</Notice>}
        {draft.kind === 'late' && <Notice tone="info">{t('register.lateText')}</Notice>}
        <div className={styles.grid}>
          {draft.kind === 'emergency' && <ServiceField draft={draft} set={set} />}
          {draft.kind === 'late' && <LateFields draft={draft} set={set} errors={errors} />}
          <GuestFields draft={draft} set={set} errors={errors} />
          <VisitFields draft={draft} set={set} errors={errors} />
          <Companions draft={draft} set={set} errors={errors} />
          {takesPhotos && draft.kind === 'normal' && <PhotoField draft={draft} set={set} errors={errors} />}
        </div>
        <FailureNotice failure={failure} />
      </div>
      <div className={styles.foot}>
        <Button variant="secondary" onPress={cancel}>
          {t('register.cancel')}
        </Button>
        <Button
          type="submit"
          pending={isRunning ? t('register.sending') : undefined}
          reason={isReadable ? undefined : t('register.arrivedFirst')}
        >
          {t(draft.kind === 'emergency' ? 'register.submitEmergency' : 'register.submit')}
        </Button>
      </div>
    </form>
  )
}
