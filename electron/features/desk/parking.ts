import { freePlaces, nextCard } from '../../../shared/domain/parking.ts'
import { sqlite } from '../../database/query.ts'
import type { ReadContext } from '../../dispatch/context.ts'
import { cardsOut } from '../visits/index.ts'

/** The yard, class by class (row M7). */
export function parkingOf(context: ReadContext) {
  const others = new Map(
    context.db.all(sqlite.selectFrom('vehicle_count').selectAll()).map((row) => [row.class_key, row.taken_by_others]),
  )
  return context.settings().parking.classes.map((vehicleClass) => {
    const out = cardsOut(context.db, vehicleClass.key)
    const takenByOthers = others.get(vehicleClass.key) ?? 0
    const yard = { ...vehicleClass, takenByOthers }
    const free = freePlaces(yard, out.ofClass)
    return {
      classKey: vehicleClass.key,
      name: vehicleClass.name,
      capacity: vehicleClass.capacity,
      cardsOut: out.ofClass,
      takenByOthers,
      free,
      next: nextCard(yard, out),
    }
  })
}
