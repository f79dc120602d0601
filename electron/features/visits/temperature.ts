import { type TemperatureStanding, temperatureStanding } from '../../../shared/domain/temperature.ts'
import { sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { deskState } from '../site/index.ts'

export function temperatureOf(context: ReadContext, visitId: string): TemperatureStanding {
  const readings = context.db.all(
    sqlite.selectFrom('temperature_reading').select(['at', 'outcome']).where('visit_id', '=', visitId).orderBy('at'),
  )
  return temperatureStanding(
    deskState(context.db).event_mode === 1,
    readings,
    context.settings().temperature.restMinutes,
  )
}
