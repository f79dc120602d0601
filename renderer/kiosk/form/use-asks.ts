import { useMemo } from 'react'
import { useProfile } from '../../site/site.ts'
import type { Asks } from './steps.ts'

/** What the office asks for, from its settings. */
export function useAsks(): Asks {
  const { photo, purposes, vehicleClasses } = useProfile()
  return useMemo(
    () => ({ photo, purposes: purposes.map(({ key }) => key), vehicleClasses: vehicleClasses.map(({ key }) => key) }),
    [photo, purposes, vehicleClasses],
  )
}
