/** Within a duty day A-001 and on, B-001 after A-999: as text they sort in the order in which they are given out. */
const mostOfLetter = 999

function write(letter: string, count: number): string {
  return `${letter}-${String(count).padStart(3, '0')}`
}

/** The number after the last one given out; `undefined` on a day that has had none. */
export function numberAfter(last: string | undefined): string {
  if (last === undefined) return write('A', 1)
  const [letter = '', digits = ''] = last.split('-')
  const count = Number(digits)
  return count < mostOfLetter ? write(letter, count + 1) : write(String.fromCharCode(letter.charCodeAt(0) + 1), 1)
}

const typedShape = /^([A-Z])?[^A-Z0-9]*([0-9]{1,3})$/

/**
 * A queue number as a guest types it ("14", "a014", "A-014") in the form that the register gives out: "A-014".
 * Without a letter the day's first series is meant. `null` when it cannot be one.
 */
export function queueNumber(typed: string): string | null {
  const [, letter = 'A', digits] = typedShape.exec(typed.trim().toUpperCase()) ?? []
  return digits === undefined ? null : write(letter, Number(digits))
}
