import { contract } from '../../../shared/contract/index.ts'
import {
  judgeTemperature,
  lacksOffset,
  type ReadingSource,
  shownCelsius,
  type TemperatureOutcome,
  type ThermometerProtocol,
} from '../../../shared/domain/temperature.ts'
import { sqlite } from '../../database/query.ts'
import type { Thermometer } from '../../devices/thermometer/thermometer.ts'
import { type ChangeContext, done, type Outcome, personOf, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onChange } from '../../dispatch/handler.ts'
import type { Session } from '../../dispatch/sessions.ts'
import { visitById } from '../visits/index.ts'

const { measuring } = contract
/** How long the guest stands before the thermometer at most. */
export const measuringWindowMs = 8_000

type Parts = { readonly thermometer: () => Thermometer | null }

/** Row M6. Where a reading came from and what it said is kept; the value itself only where the site says so. */
export function measuringHandlers(parts: Parts): HandlersOf<typeof measuring> {
  /** The open windows, by the desk that opened them. */
  const running = new Map<Session | null, AbortController>()
  return {
    measure: onAction(measuring.measure, async (context, { visitId }) => {
      const thermometer = parts.thermometer()
      const config = context.settings().temperature.thermometer
      if (!visitById(context.db, visitId)) return refuse({ code: 'not-found' })
      if (!thermometer || !config) return refuse({ code: 'no-reading', reason: 'offline' })
      if (lacksOffset(config)) return refuse({ code: 'no-reading', reason: 'no-offset' })
      const { session } = context.asker
      if (running.has(session)) return refuse({ code: 'no-reading', reason: 'busy' })
      const mine = new AbortController()
      running.set(session, mine)
      const measured = await thermometer.measure({ windowMs: measuringWindowMs, signal: mine.signal })
      running.delete(session)
      if (measured.outcome === 'no-reading') return refuse({ code: 'no-reading', reason: measured.reason })
      const { celsius, device, protocol } = measured
      const source = { source: 'device', device, protocol, offset: config.offset } as const
      return context.change((change) => keepReading(change, { visitId, celsius, ...source }))
    }),
    enterByHand: onChange(measuring.enterByHand, (context, { visitId, celsius }) => {
      if (!visitById(context.db, visitId)) return refuse({ code: 'not-found' })
      return keepReading(context, { visitId, celsius: shownCelsius(celsius), ...byHand })
    }),
    stop: onAction(measuring.stop, async ({ asker }) => {
      running.get(asker.session)?.abort()
      return done({})
    }),
  }
}

/** `offset`: °C that were added to what the device said. */
type Source = {
  readonly source: ReadingSource
  readonly device: string
  readonly protocol: ThermometerProtocol | null
  readonly offset: number | null
}
const byHand: Source = { source: 'by-hand', device: '', protocol: null, offset: null }

type Judged = { readingId: string; celsius: number; outcome: TemperatureOutcome }

function keepReading(
  context: ChangeContext,
  { visitId, celsius, ...from }: Source & { readonly visitId: string; readonly celsius: number },
): Outcome<Judged> {
  const { threshold, storeValue } = context.settings().temperature
  const outcome = judgeTemperature(celsius, threshold)
  const id = context.newId()
  const stored = storeValue ? celsius : null
  const row = {
    id,
    visit_id: visitId,
    at: context.now,
    source: from.source,
    outcome,
    celsius: stored,
    device: from.device,
    taken_by: personOf(context).id,
  }
  context.db.run(sqlite.insertInto('temperature_reading').values(row))
  // A body temperature is health data: even its digest stays out of the journal.
  context.note({ what: 'temperature-taken', record: visitId, clear: { reading: id, ...from, outcome } })
  context.touch('visits')
  return done({ readingId: id, celsius, outcome })
}
