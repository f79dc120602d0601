import type { KioskPlace } from '../../shared/domain/scan-acts.ts'
import type { ValueOf } from '../api/operations.ts'
import type { GuestKey } from './find/guest-key.ts'
import type { Form } from './form/answers.ts'

export type Goodbye = ValueOf<'kiosk.sayGoodbye'>

/** What the guest before the kiosk is doing. */
export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'registering'; readonly start: Form }
  | { readonly at: 'known' }
  | { readonly at: 'number'; readonly key: GuestKey }
  | { readonly at: 'follow' }
  | { readonly at: 'leave' }
  | { readonly at: 'goodbye'; readonly goodbye: Goodbye }

/** The same for the rule that says what a scanned code does. */
export function scanPlaceOf({ at }: Place, isTouched: boolean): KioskPlace {
  if (at === 'registering') return isTouched ? 'touched-form' : 'form'
  return at === 'known' ? 'returning' : at
}
