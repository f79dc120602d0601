import { hashSync, verify } from '@node-rs/argon2'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { pinPattern } from '../../../shared/domain/people.ts'

/** Argon2id with the package's own costs (19 MiB, two passes), which follow OWASP's advice; takes some 30 ms. */
export function hashPin(pin: string): string {
  return hashSync(pin)
}

export function isPin(pinHash: string, pin: string): Promise<boolean> {
  return verify(pinHash, pin)
}

/** What is wrong with a new PIN; null when it can be used. */
export function pinProblem(pin: string): FieldProblem['problem'] | null {
  if (pin === '') return 'empty'
  if (pinPattern.test(pin)) return null
  if (!/^\d+$/.test(pin)) return 'not-understood'
  return pin.length < 4 ? 'too-short' : 'too-long'
}
