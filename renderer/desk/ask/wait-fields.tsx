import { useTranslation } from 'react-i18next'
import type { useFieldErrors } from '../../site/explain.ts'
import { useFormats } from '../../site/site.ts'
import { TextField } from '../../ui/fields/text-field.tsx'
import { TimeField } from '../../ui/fields/time-field.tsx'
import { Chips } from '../parts/chips.tsx'
import { useDesk } from '../state/desk.ts'

type Props = {
  where: string
  onWhere: (where: string) => void
  until: string
  onUntil: (until: string) => void
  errors: ReturnType<typeof useFieldErrors>
}

/** Row M4: where the guest may wait, and until when; never longer than the register allows. */
export function WaitFields({ where, onWhere, until, onUntil, errors }: Props) {
  const { t } = useTranslation('desk')
  const { overview } = useDesk()
  const { time } = useFormats()
  return (
    <>
      <TextField label={t('relay.where')} value={where} onChange={onWhere} error={errors('where')} />
      <Chips options={overview.waitingPlaces} value={where} onChoose={onWhere} />
      <TimeField
        label={t('relay.until')}
        help={overview.wait ? t('relay.untilHelp', { time: time(overview.wait.latest) }) : undefined}
        value={until}
        onChange={onUntil}
        error={errors('until')}
      />
    </>
  )
}
