import { useCallback } from 'react'
import { formatTemperature } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../ui/language/language.tsx'

/** A difference of temperatures with its sign: "+2,7 °C", "−0,2 °C". */
export function useSigned(): (celsius: number) => string {
  const { language } = useLanguage()
  return useCallback(
    (celsius) => `${celsius < 0 ? '−' : '+'}${formatTemperature(Math.abs(celsius), language)}`,
    [language],
  )
}
