import { expect, test } from 'vitest'
import { migrations } from './index.ts'

/** A migration's triggers and checks name tables too; what it writes stands at the beginning of a statement. */
const written = (up: string) =>
  [...up.matchAll(/^(?:UPDATE|INSERT INTO|DELETE FROM) (\w+)/gm)].map(([, table]) => table)

test.each(migrations.map(({ name, up, rewrites }) => ({ name, up, rewrites })))(
  '$name names every table that it writes, so that the journal hears of it',
  ({ up, rewrites }) => {
    expect([...(rewrites ?? [])].sort()).toEqual([...new Set(written(up))].sort())
  },
)

test('they are numbered in the order in which they run', () => {
  const numbers = migrations.map(({ name }) => Number(name.slice(0, 4)))
  expect(numbers).toEqual(migrations.map((_, place) => place + 1))
})
