import { contract } from '../../../shared/contract/index.ts'
import { neededText, textLimits } from '../../../shared/domain/text.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onChange, onRead } from '../../dispatch/handler.ts'
import { onAnswerCall, onCallGuard } from './calls.ts'
import { changeDesk } from './desk-state.ts'
import { profileOf, type SiteParts } from './profile.ts'

export { defaultSettings } from './default-settings.ts'
export { changeDesk, deskState } from './desk-state.ts'
export { dutyFacts, waitNow } from './duty.ts'
export { lostEntries } from './lost-entries.ts'
export type { SiteParts } from './profile.ts'

const { site } = contract
const deskRecord = 'desk'

/** The office as every screen sees it, and the desk: event mode, where the guard is, rings, places taken by others. */
export function siteHandlers(parts: SiteParts): HandlersOf<typeof site> {
  return {
    profile: onRead(site.profile, (context) => done(profileOf(context, parts))),
    switchEventMode: onChange(site.switchEventMode, (context, { on }) => {
      switchEventMode(context, on)
      return done({})
    }),
    leaveDesk: onChange(site.leaveDesk, (context, input) => {
      const place = neededText(input.place, textLimits.place)
      if (!place.ok) return refuse({ code: 'fields', problems: [{ field: 'place', problem: place.problem }] })
      return attend(context, place.value)
    }),
    returnToDesk: onChange(site.returnToDesk, (context) => attend(context, null)),
    countOtherVehicles: onChange(site.countOtherVehicles, countOthers),
    callGuard: onCallGuard(parts),
    answerCall: onAnswerCall(),
  }
}

export function switchEventMode(context: ChangeContext, on: boolean): void {
  changeDesk(context.db, { event_mode: on ? 1 : 0 })
  context.note({ what: 'event-mode-switched', record: deskRecord, clear: { on } })
  context.touch('site')
}

function attend(context: ChangeContext, place: string | null) {
  changeDesk(context.db, { guard_place: place })
  const what = place === null ? 'desk-attended' : 'desk-left'
  context.note({ what, record: deskRecord, clear: place === null ? {} : { place } })
  context.touch('site')
  return done({})
}

/** Row M7: cards go to guests only while guests, staff and official vehicles together leave a place. */
function countOthers(context: ChangeContext, { vehicleClass, taken }: { vehicleClass: string; taken: number }) {
  const known = context.settings().parking.classes.find(({ key }) => key === vehicleClass)
  if (!known) return refuse({ code: 'fields', problems: [{ field: 'vehicle', problem: 'not-known' }] })
  if (taken > known.capacity) return refuse({ code: 'fields', problems: [{ field: 'number', problem: 'too-long' }] })
  const row = { class_key: vehicleClass, taken_by_others: taken }
  context.db.run(
    sqlite
      .insertInto('vehicle_count')
      .values(row)
      .onConflict((conflict) => conflict.column('class_key').doUpdateSet(row)),
  )
  context.note({ what: 'other-vehicles-counted', record: deskRecord, clear: { vehicleClass, taken } })
  context.touch('site')
  return done({})
}
