import { type TemperatureStanding, temperatureStanding } from '../../../shared/domain/temperature.ts'
import { sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'

export function temperatureOf(context: ReadContext, visitId: string): TemperatureStanding {
  const desk = context.db.first(sqlite.selectFrom('desk_state').select('event_mode'))
  const readings = context.db.all(
    sqlite.selectFrom('temperature_reading').select(['at', 'outcome']).where('visit_id', '=', visitId).orderBy('at'),
  )
  return temperatureStanding(desk?.event_mode === 1, readings, context.settings().temperature.restMinutes)
}
