/** The last four digits of a telephone, as typed on the keypad; `null` when they are not four. */
export function lastFourDigits(typed: string): string | null {
  const digits = typed.replaceAll(/\D/g, '')
  return digits.length === 4 ? digits : null
}
