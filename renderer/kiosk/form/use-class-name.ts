import { useTranslation } from 'react-i18next'
import type { SiteProfile } from '../../../shared/contract/site.ts'
import { useProfile } from '../../site/site.ts'
import { useLanguage } from '../../ui/language/language.tsx'

type VehicleClass = SiteProfile['vehicleClasses'][number]

/** The office names its classes in Indonesian; for others, a class that is the only one of its kind is called by its kind. */
export function useClassName(): (vehicleClass: VehicleClass) => string {
  const { t } = useTranslation('kiosk')
  const { vehicleClasses } = useProfile()
  const { language } = useLanguage()
  return ({ kind, name }) => {
    const isOnly = vehicleClasses.filter((each) => each.kind === kind).length === 1
    return language !== 'id' && isOnly ? t(`form.vehicle.kind.${kind}`) : name
  }
}
