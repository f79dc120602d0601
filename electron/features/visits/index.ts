import { contract } from '../../../shared/contract/index.ts'
import { parseCode } from '../../../shared/domain/ids.ts'
import { sqlite } from '../../database/query.ts'
import { done, personOf, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onChange, onRead } from '../../dispatch/handler.ts'
import { admit } from './admit.ts'
import { changeParking } from './change-parking.ts'
import { closeVisit } from './close.ts'
import { correct } from './correct.ts'
import { excuse } from './excuse.ts'
import { findForGuard, searchVisits } from './find.ts'
import { historyOf } from './history.ts'
import { guestFacts, guestIdOfCode } from './known.ts'
import { lend } from './lend.ts'
import { endLoan, settleLoan, signOut } from './loans.ts'
import { registerAtDesk } from './register-at-desk.ts'
import { printAnew } from './reissue.ts'
import { partyOf, visitById } from './rows.ts'
import { swapBadge } from './swap-badge.ts'
import { takeBackGoodbye, undoAdmission } from './undo.ts'
import { type ConnectedHosts, viewVisits } from './view.ts'

export { admit } from './admit.ts'
export { type Intent, visitOfKey } from './by-key.ts'
export { closeNoShows, closeVisit, putBackNoShows } from './close.ts'
export { knownGuest } from './guest.ts'
export { cardsOut, freeItems, itemsOut } from './items.ts'
export { guestFacts, guestIdOfCode } from './known.ts'
export { signOut } from './loans.ts'
export { queueSlipPaper } from './papers.ts'
export { registerGuest } from './register.ts'
export { guardReasonOf, type VisitRow, visitById, visitQuery } from './rows.ts'
export { insideLimits } from './stay.ts'
export { type ConnectedHosts, viewLoan, viewVisits } from './view.ts'

const { visits } = contract

export function visitsHandlers(parts: { readonly connectedHosts: ConnectedHosts }): HandlersOf<typeof visits> {
  return {
    registerAtDesk: onChange(visits.registerAtDesk, (context, { lateEntry, emergencyService, ...registration }) => {
      // The guard tells it in the language of the desk.
      const told = { noticeIn: registration.language, guardId: personOf(context).id, guestId: null }
      return registerAtDesk(context, { ...told, registration, lateEntry, emergencyService })
    }),
    lend: onChange(visits.lend, lend),
    admit: onChange(visits.admit, admit),
    correct: onChange(visits.correct, correct),
    changeParking: onChange(visits.changeParking, changeParking),
    printAnew: onChange(visits.printAnew, (context, { visitId, paper }) => printAnew(context, visitId, paper)),
    swapBadge: onChange(visits.swapBadge, (context, { visitId, badge, reason }) =>
      swapBadge(context, visitId, badge, reason),
    ),
    undoAdmission: onChange(visits.undoAdmission, (context, { visitId, reason }) =>
      undoAdmission(context, visitId, reason),
    ),
    close: onChange(visits.close, (context, { visitId, as, reason }) => closeVisit(context, visitId, as, reason)),
    endLoan: onChange(visits.endLoan, endLoan),
    signOut: onChange(visits.signOut, (context, { visitId, loans }) => signOut(context, visitId, loans)),
    settleLoan: onChange(visits.settleLoan, (context, { loanId, note }) => settleLoan(context, loanId, note)),
    takeBackGoodbye: onChange(visits.takeBackGoodbye, (context, { visitId }) => takeBackGoodbye(context, visitId)),
    excuse: onChange(visits.excuse, excuse),
    find: onRead(visits.find, (context, { code }) => {
      const found = findForGuard(context.db, code)
      if (!found.ok) return found
      const { row, via, loanId } = found.value
      const [visit] = viewVisits(context, parts.connectedHosts, [row])
      return visit ? done({ visit, via, loanId }) : refuse({ code: 'not-found' })
    }),
    welcome: onRead(visits.welcome, ({ db }, { code }) => {
      const parsed = parseCode(code)
      if (!parsed) return refuse({ code: 'foreign-code' })
      const guestId = parsed.kind === 'guest' ? guestIdOfCode(db, parsed.code) : undefined
      return guestId ? done(guestFacts(db, guestId)) : refuse({ code: 'code-dead' })
    }),
    detail: onRead(visits.detail, (context, { visitId }) => {
      const row = visitById(context.db, visitId)
      if (!row) return refuse({ code: 'not-found' })
      const party = viewVisits(context, parts.connectedHosts, partyOf(context.db, row.party_id))
      const visit = party.find((member) => member.id === visitId)
      if (!visit) throw new Error('A visit is missing from its own party')
      return done({ visit, party, history: historyOf(context, [visitId, row.party_id]) })
    }),
    photo: onRead(visits.photo, ({ db }, { visitId }) => {
      const found = db.first(
        sqlite
          .selectFrom('visit')
          .leftJoin('visit_photo', 'visit_photo.visit_id', 'visit.id')
          .select('visit_photo.photo')
          .where('visit.id', '=', visitId),
      )
      return found ? done(found) : refuse({ code: 'not-found' })
    }),
    search: onRead(visits.search, (context, { text, limit }) =>
      done(viewVisits(context, parts.connectedHosts, searchVisits(context, text, limit))),
    ),
  }
}
