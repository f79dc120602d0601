/**
 * The yard and its numbered cards (SOP L8, row M7). Guests share the places with staff and official vehicles (L4), so a guard says
 * how many others take. Where nothing is free, a guest parks on the roadway with a place and without a card (L9, row M8).
 */
export type VehicleClass = {
  readonly key: string
  readonly name: string
  /** Places, and therefore cards. */
  readonly capacity: number
  /** "P" of "P-12". */
  readonly prefix: string
  readonly takenByOthers: number
}

/** Never below 0: a capacity that was lowered, or a yard full of others, just leaves nothing. */
export function freePlaces(vehicleClass: VehicleClass, cardsOut: number): number {
  return Math.max(0, vehicleClass.capacity - cardsOut - vehicleClass.takenByOthers)
}

/** Two digits at least, whatever the capacity: a card keeps its name when the yard grows. */
export function cardNumber(prefix: string, place: number): string {
  return `${prefix}-${String(place).padStart(2, '0')}`
}

export type CardsOut = {
  /** Those of this class that are still with somebody, lost ones that nobody settled included. */
  readonly ofClass: number
  /** The numbers of all classes: one may have got the letter under which a card of another is still out. */
  readonly numbers: readonly string[]
}

/** The lowest card of the class that is not out, or null when no place is free. */
export function nextCard(vehicleClass: VehicleClass, out: CardsOut): string | null {
  const taken = new Set(out.numbers)
  if (freePlaces(vehicleClass, out.ofClass) === 0) return null
  for (let place = 1; place <= vehicleClass.capacity; place += 1) {
    const number = cardNumber(vehicleClass.prefix, place)
    if (!taken.has(number)) return number
  }
  return null
}

/** Whether the yard has a card of this number, whoever holds it. */
export function hasCard({ prefix, capacity }: Pick<VehicleClass, 'prefix' | 'capacity'>, number: string): boolean {
  return Array.from({ length: capacity }, (_, place) => cardNumber(prefix, place + 1)).includes(number)
}

/** The prefixes that two classes share; their cards could not be told apart. Empty when each class has its own. */
export function sharedPrefixes(classes: readonly Pick<VehicleClass, 'prefix'>[]): readonly string[] {
  const prefixes = classes.map(({ prefix }) => prefix.toUpperCase())
  return [...new Set(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index))]
}
