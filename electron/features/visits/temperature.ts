import type { TemperatureStanding } from '../../../shared/domain/admission.ts'
import { measuredStanding } from '../../../shared/domain/temperature.ts'
import { sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'

/** Row M6: temperatures are taken only while there is an event at the office. */
export function temperatureStanding(context: ReadContext, visitId: string): TemperatureStanding {
  const desk = context.db.first(sqlite.selectFrom('desk_state').select('event_mode'))
  if (!desk?.event_mode) return 'not-needed'
  const rows = context.db.all(
    sqlite.selectFrom('temperature_reading').select(['at', 'outcome']).where('visit_id', '=', visitId).orderBy('at'),
  )
  return measuredStanding(rows, context.settings().temperature.restMinutes).standing
}
