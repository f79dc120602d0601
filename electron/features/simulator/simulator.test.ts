import { expect, test } from 'vitest'
import { instantAt } from '../../../shared/domain/time.ts'
import { TestOffice } from '../../testing/test-office.ts'

test('the clock moves to any moment that an office may see, and to no other', async () => {
  const moved: number[] = []
  const office = await TestOffice.open({
    simulation: {
      printers: { faults: () => [], setFault: async () => true, papers: () => [] },
      scanners: { fault: () => 'none', setFault: () => undefined, scan: () => undefined },
      thermometer: { knobs: () => ({ celsius: 36.5, fault: 'none' }), turn: () => undefined },
      now: () => 0,
      setClock: (now) => moved.push(now),
      cast: () => ({ persons: [], hosts: [] }),
    },
  })
  const simulator = await office.screen('simulator')
  const evening = instantAt('2026-11-20', '21:00', 'Asia/Jakarta')
  await simulator.must('simulator', 'setClock', { now: evening })
  const notKnown = { code: 'fields', problems: [{ field: 'time', problem: 'not-known' }] }
  for (const now of [1_000, instantAt('2126-11-20', '21:00', 'Asia/Jakarta')])
    expect(await simulator.refused('simulator', 'setClock', { now })).toEqual(notKnown)
  expect(moved).toEqual([evening])
  await office.remove()
})
