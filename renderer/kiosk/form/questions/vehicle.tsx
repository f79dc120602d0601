import { CarFront, Footprints, Landmark, type LucideIcon, Motorbike } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SiteProfile } from '../../../../shared/contract/site.ts'
import { useProfile } from '../../../site/site.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Choices } from '../../parts/choices.tsx'
import { useRegistrationForm } from '../form-context.tsx'
import { Question } from '../question.tsx'
import { useClassName } from '../use-class-name.ts'
import { useProblem } from '../use-problem.ts'

type VehicleClass = SiteProfile['vehicleClasses'][number]
const icons: Readonly<Record<VehicleClass['kind'], LucideIcon>> = {
  motorcycle: Motorbike,
  car: CarFront,
  official: Landmark,
}

/** No vehicle in one touch; any other asks for its plate. */
export function VehicleQuestion() {
  const { form } = useRegistrationForm()
  return form.answers.vehicle?.kind === 'class' ? <Plate /> : <Classes />
}

const none = 'no vehicle'

function Classes() {
  const { t } = useTranslation('kiosk')
  const { vehicleClasses } = useProfile()
  const nameOf = useClassName()
  const { form, act } = useRegistrationForm()
  const error = useProblem('vehicle')
  const choose = (id: string) =>
    act({ type: 'choose-vehicle', vehicle: id === none ? { kind: 'none' } : { kind: 'class', key: id } })
  return (
    <Question title={t('form.vehicle.title')}>
      {error && (
        <Notice tone="stop" role="alert">
          {error}
        </Notice>
      )}
      <Choices
        label={t('form.vehicle.title')}
        choices={[
          { id: none, title: t('form.vehicle.none'), icon: Footprints },
          ...vehicleClasses.map((each) => ({
            id: each.key,
            title: nameOf(each),
            icon: icons[each.kind],
            leadsOn: true,
          })),
        ]}
        chosen={form.answers.vehicle?.kind === 'none' ? none : undefined}
        onChoose={choose}
      />
    </Question>
  )
}

function Plate() {
  const { t } = useTranslation('kiosk')
  const { vehicleClasses } = useProfile()
  const nameOf = useClassName()
  const { form, act } = useRegistrationForm()
  const error = useProblem('plate')
  const { vehicle, plate } = form.answers
  const chosen = vehicleClasses.find(({ key }) => vehicle?.kind === 'class' && key === vehicle.key)
  return (
    <Question
      title={t('form.vehicle.plateTitle')}
      lead={chosen && nameOf(chosen)}
      typing={{}}
      other={
        <Button variant="secondary" icon={CarFront} onPress={() => act({ type: 'list-vehicles' })}>
          {t('form.vehicle.other')}
        </Button>
      }
    >
      <TextField
        label={t('form.vehicle.label')}
        help={t('form.vehicle.help')}
        error={error}
        value={plate}
        onChange={(text) => act({ type: 'type', field: 'plate', text })}
        keys="plate"
        size="large"
        maxLength={40}
        clearable
        autoFocus
      />
    </Question>
  )
}
