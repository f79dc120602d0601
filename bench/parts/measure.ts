/** One row of the table: what we do beside the least that it could cost, taken in the same run on the same machine. */
export type Row = {
  readonly measure: string
  readonly ours: number
  readonly limit: number
  readonly unit: 'ms' | '/s' | 'MB' | 'kB'
  /** What the limit is. */
  readonly against: string
  /** How many times the limit we may cost; a machine that is busy with other things slows down both. */
  readonly allowed: number
}

export type Measure = { readonly name: string; readonly run: () => Promise<readonly Row[]> }

/** Times dearer than the limit: for a rate, how many times fewer. */
export function ratioOf({ ours, limit, unit }: Row): number {
  return unit === '/s' ? limit / ours : ours / limit
}

export const isWithin = (row: Row): boolean => ratioOf(row) <= row.allowed

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new Error('Nothing was measured')
  return (upper + lower) / 2
}

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}

type Rivals<Name extends string> = Readonly<Record<Name, () => number | Promise<number>>>

/**
 * The median of each rival, taken in turn: whatever else the machine is doing meets all of them alike. Rounds that only warm
 * up (compiled code, filled caches) are not counted.
 */
export async function inTurn<Name extends string>(
  rivals: Rivals<Name>,
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(rivals) as Name[]
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const name of names) {
      const value = await rivals[name]()
      if (round >= 0) taken.get(name)?.push(value)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<Name, number>
}
