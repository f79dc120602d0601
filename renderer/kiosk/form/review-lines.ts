import { useTranslation } from 'react-i18next'
import { formatPlate, formatTelephone } from '../../../shared/i18n/format.ts'
import { useProfile } from '../../site/site.ts'
import { useLanguage } from '../../ui/language/language.tsx'
import type { FormStep } from './answers.ts'
import { useRegistrationForm } from './form-context.tsx'
import { problemsAt, stepsFor } from './steps.ts'
import { useClassName } from './use-class-name.ts'

type Asked = Exclude<FormStep, 'privacy' | 'review'>
export type ReviewLine = {
  readonly step: Asked
  readonly label: string
  readonly value: string
  readonly isMissing: boolean
}

const isAsked = (step: FormStep): step is Asked => step !== 'privacy' && step !== 'review'

/** The guest's answers in words, one line for each question; what still has to be mended says so. */
export function useReviewLines(): readonly ReviewLine[] {
  const { t } = useTranslation('kiosk')
  const { form, asks } = useRegistrationForm()
  const values = useValues()
  return stepsFor(asks)
    .filter(isAsked)
    .map((step) => {
      const isMissing = problemsAt(step, form, asks).length > 0
      const value = values[step] || t('form.review.missing')
      return { step, label: t(`form.review.${step}`), value, isMissing }
    })
}

function useValues(): Readonly<Record<Asked, string>> {
  const { t } = useTranslation('kiosk')
  const { language } = useLanguage()
  const { purposes, vehicleClasses } = useProfile()
  const nameOf = useClassName()
  const { form } = useRegistrationForm()
  const { answers } = form
  const { purpose, vehicle, host } = answers
  const listed = purposes.find(({ key }) => purpose?.kind === 'listed' && purpose.key === key)?.[language]
  const vehicleClass = vehicleClasses.find(({ key }) => vehicle?.kind === 'class' && vehicle.key === key)
  const hostName = host?.kind === 'found' ? host.host.name : host && t('form.host.unknownValue')
  return {
    name: answers.name,
    telephone: formatTelephone(answers.telephone) || (form.ticket === null ? '' : t('form.review.storedTelephone')),
    organisation: answers.organisation || t('form.organisation.private'),
    purpose: (purpose?.kind === 'other' ? answers.purposeText : listed) ?? '',
    host: hostName ?? '',
    companions: answers.party === 'together' ? answers.companions.join(', ') : t('form.review.alone'),
    vehicle:
      vehicle?.kind === 'none'
        ? t('form.review.noVehicle')
        : [vehicleClass && nameOf(vehicleClass), formatPlate(answers.plate)].filter(Boolean).join(' · '),
    photo: t(answers.photo?.kind === 'taken' ? 'form.photo.taken' : 'form.photo.skipped'),
  }
}
