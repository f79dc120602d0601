import { contract } from '../../../shared/contract/index.ts'
import { minuteMs } from '../../../shared/domain/time.ts'
import { allows } from '../../../shared/domain/visit.ts'
import { sqlite } from '../../database/query.ts'
import { type ChangeContext, done, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onChange, onRead } from '../../dispatch/handler.ts'
import { findHosts } from '../people/index.ts'
import { queuePaper } from '../printing/index.ts'
import { dutyFacts } from '../site/index.ts'
import { queueSlipPaper, registerGuest, type VisitRow } from '../visits/index.ts'
import { Attempts } from './attempts.ts'
import { codeFor, visitOfGuest } from './guest-key.ts'
import { progressOf } from './progress.ts'
import { recogniseByName, recogniseCode } from './recognise.ts'
import { Tickets } from './tickets.ts'

const { kiosk } = contract

/** What a guest does alone in the lobby. */
export function kioskHandlers(): HandlersOf<typeof kiosk> {
  const tickets = new Tickets()
  const followAttempts = new Attempts({ perKey: 8, inAll: 60, withinMs: 10 * minuteMs })
  const nameAttempts = new Attempts({ perKey: 6, inAll: 60, withinMs: 10 * minuteMs })
  const parts = { tickets, attempts: nameAttempts }
  return {
    findHosts: onRead(kiosk.findHosts, (context, { text }) => done(findHosts(context.db, text))),
    register: onChange(kiosk.register, (context, { ticket, agreedIn: noticeIn, ...registration }) => {
      // Row M5: from the cutoff until the gate opens only the desk registers.
      if (dutyFacts(context).isNight) return refuse({ code: 'night' })
      const guestId = tickets.guestOf(ticket, context.asker.session?.id ?? '', context.now)
      // Forgotten after a while, and by a server that was started anew; who typed his telephone can do without.
      if (ticket && guestId === null && registration.telephone.trim() === '')
        return refuse({ code: 'recognition-over' })
      const atKiosk = { guardId: null, emergencyService: null, lateEntry: null }
      return registerGuest(context, { ...atKiosk, registration, noticeIn, guestId })
    }),
    follow: onRead(kiosk.follow, (context, key) => {
      const found = visitOfGuest(context, key, 'see', followAttempts)
      return found.ok ? done(progressOf(context, found.value, codeFor(key, found.value))) : found
    }),
    recogniseCode: onChange(kiosk.recogniseCode, (context, { code }) => recogniseCode(context, code, parts)),
    recognise: onChange(kiosk.recognise, (context, { telephone, name }) =>
      recogniseByName(context, telephone, name, parts),
    ),
    sayGoodbye: onChange(kiosk.sayGoodbye, (context, key) => {
      const found = visitOfGuest(context, key, 'leave', followAttempts)
      return found.ok ? sayGoodbye(context, found.value) : found
    }),
    printNumber: onChange(kiosk.printNumber, (context, key) => {
      const found = visitOfGuest(context, key, 'see', followAttempts)
      if (!found.ok) return found
      queuePaper(context, queueSlipPaper(context, found.value, codeFor(key, found.value)), found.value.id)
      return done({})
    }),
  }
}

/** A fact for the desk, not a sign-out: only a guard takes a guest off the list, once everything lent has come back. */
function sayGoodbye(context: ChangeContext, row: VisitRow) {
  if (!allows('say-goodbye')(row.state)) return refuse({ code: 'visit-not', state: row.state })
  context.db.run(sqlite.updateTable('visit').set({ goodbye_at: context.now }).where('id', '=', row.id))
  context.note({ what: 'goodbye-said', record: row.id })
  context.touch('visits')
  const open = context.db.all(
    sqlite.selectFrom('loan').select('kind').where('visit_id', '=', row.id).where('outcome', 'is', null),
  )
  const owes = open.flatMap(({ kind }) => (kind === 'document' ? [] : [kind]))
  return done({ number: row.number, code: row.code, owes })
}
