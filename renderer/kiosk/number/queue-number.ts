const shape = /^([A-Z])?[^A-Z0-9]*([0-9]{1,3})$/

/**
 * A queue number as a guest types it ("14", "a014", "A-014") in the form that the register gives out: "A-014".
 * Without a letter the day's first series is meant. `null` when it cannot be one.
 */
export function queueNumber(typed: string): string | null {
  const [, letter = 'A', digits] = shape.exec(typed.trim().toUpperCase()) ?? []
  return digits === undefined ? null : `${letter}-${digits.padStart(3, '0')}`
}

/** The last four digits of a telephone, as typed on the keypad; `null` when they are not four. */
export function lastFourDigits(typed: string): string | null {
  const digits = typed.replaceAll(/\D/g, '')
  return digits.length === 4 ? digits : null
}
