import { contract } from '../../../shared/contract/index.ts'
import { sqlite } from '../../database/query.ts'
import { done, personOf, refuse } from '../../dispatch/context.ts'
import { onChange } from '../../dispatch/handler.ts'
import { attendance, type SiteParts } from './profile.ts'

const { callGuard, answerCall } = contract.site

/** One open call per station is enough: whoever taps again does not ring twice. */
export function onCallGuard(parts: SiteParts) {
  return onChange(callGuard, (context, { about }) => {
    const { db, now, asker } = context
    const open = db.first(
      sqlite
        .selectFrom('guard_call')
        .select('id')
        .where('answered_at', 'is', null)
        .where('station', '=', asker.station),
    )
    if (!open) {
      const id = context.newId()
      db.run(sqlite.insertInto('guard_call').values({ id, station: asker.station, about, called_at: now }))
      context.note({ what: 'guard-called', record: id, clear: { about } })
      context.touch('calls')
    }
    return done(attendance(context, parts))
  })
}

/** Two guards may answer the same ring; the first one is kept. */
export function onAnswerCall() {
  return onChange(answerCall, (context, { callId }) => {
    const { db, now } = context
    const call = db.first(sqlite.selectFrom('guard_call').select('answered_at').where('id', '=', callId))
    if (!call) return refuse({ code: 'not-found' })
    if (call.answered_at !== null) return done({})
    const answered = { answered_at: now, answered_by: personOf(context).id }
    db.run(sqlite.updateTable('guard_call').set(answered).where('id', '=', callId))
    context.note({ what: 'guard-call-answered', record: callId })
    context.touch('calls')
    return done({})
  })
}
