import { contract } from '../../../shared/contract/index.ts'
import type { ReadingSource } from '../../../shared/domain/temperature.ts'
import { judgeTemperature, shownCelsius } from '../../../shared/domain/temperature.ts'
import { sqlite } from '../../database/query.ts'
import type { Thermometer } from '../../devices/thermometer/thermometer.ts'
import { type ChangeContext, done, type Outcome, personOf, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onChange } from '../../dispatch/handler.ts'
import { visitById } from '../visits/index.ts'

const { measuring } = contract
/** How long the guest stands before the thermometer at most. */
export const measuringWindowMs = 8_000

type Parts = { readonly thermometer: () => Thermometer | null }

/** Row M6. Where a reading came from and what it said is kept; the value itself only where the site says so. */
export function measuringHandlers(parts: Parts): HandlersOf<typeof measuring> {
  let running: AbortController | undefined
  return {
    measure: onAction(measuring.measure, async (context, { visitId }) => {
      const thermometer = parts.thermometer()
      if (!visitById(context.db, visitId)) return refuse({ code: 'not-found' })
      if (!thermometer) return refuse({ code: 'no-reading', reason: 'offline' })
      const mine = new AbortController()
      running ??= mine
      const measured = await thermometer.measure({ windowMs: measuringWindowMs, signal: mine.signal })
      if (running === mine) running = undefined
      if (measured.outcome === 'no-reading') return refuse({ code: 'no-reading', reason: measured.reason })
      const { celsius, device } = measured
      return context.change((change) => keepReading(change, { visitId, celsius, source: 'device', device }))
    }),
    enterByHand: onChange(measuring.enterByHand, (context, { visitId, celsius }) => {
      if (!visitById(context.db, visitId)) return refuse({ code: 'not-found' })
      return keepReading(context, { visitId, celsius: shownCelsius(celsius), source: 'by-hand', device: '' })
    }),
    stop: onAction(measuring.stop, async () => {
      running?.abort()
      return done({})
    }),
  }
}

type Reading = {
  readonly visitId: string
  readonly celsius: number
  readonly source: ReadingSource
  readonly device: string
}

function keepReading(
  context: ChangeContext,
  { visitId, celsius, source, device }: Reading,
): Outcome<{
  readingId: string
  celsius: number
  outcome: ReturnType<typeof judgeTemperature>
}> {
  const { threshold, storeValue } = context.settings().temperature
  const outcome = judgeTemperature(celsius, threshold)
  const id = context.newId()
  const stored = storeValue ? celsius : null
  const row = {
    id,
    visit_id: visitId,
    at: context.now,
    source,
    outcome,
    celsius: stored,
    device,
    taken_by: personOf(context).id,
  }
  context.db.run(sqlite.insertInto('temperature_reading').values(row))
  // A body temperature is health data: even its digest stays out of the journal.
  context.note({ what: 'temperature-taken', record: visitId, clear: { reading: id, source, device, outcome } })
  context.touch('visits')
  return done({ readingId: id, celsius, outcome })
}
