import { expect, test } from 'vitest'
import { runsOf } from './use-hours-words.ts'

test('days in a row with the same hours are one line', () => {
  const hours = { monday: 'a', tuesday: 'a', wednesday: 'a', thursday: 'a', friday: 'b', saturday: null, sunday: 'b' }
  expect(runsOf((day) => hours[day])).toEqual([
    { from: 'monday', to: 'thursday', says: 'a' },
    { from: 'friday', to: 'friday', says: 'b' },
    { from: 'sunday', to: 'sunday', says: 'b' },
  ])
})
