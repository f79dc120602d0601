import { expect, test } from 'vitest'
import { type Light, worstLight } from './lights.ts'

const lit = (...states: Light[]) => states.map((state, at) => ({ state, name: `${state} ${at}` }))

test.each([
  [lit('good', 'warning'), 'warning 1'],
  [lit('bad', 'warning', 'bad'), 'bad 0'],
  [lit('good', 'good'), 'good 0'],
  [lit('off', 'good'), 'good 1'],
  [[], undefined],
])('of %o a guard looks first at %s', (devices, name) => {
  expect(worstLight(devices)?.name).toBe(name)
})
