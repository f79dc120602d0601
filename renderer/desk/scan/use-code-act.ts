import { useTranslation } from 'react-i18next'
import { parseCode } from '../../../shared/domain/ids.ts'
import { type DeskAct, type DeskPlace, deskAct } from '../../../shared/domain/scan-acts.ts'
import type { ValueOf } from '../../api/operations.ts'
import { useApi } from '../../api/provider.tsx'
import { useExplain } from '../../site/explain.ts'
import { draftOf, isTouched } from '../register/draft.ts'
import { type Desk, useDesk } from '../state/desk.ts'

/** The step at the right that wants scanned things for itself. */
export type Taker =
  | { readonly place: 'lending'; readonly take: (code: string) => boolean }
  | {
      readonly place: 'leaving'
      readonly visitId: string
      readonly name: string
      readonly tick: (kind: 'badge' | 'parking-card') => void
    }

type Found = ValueOf<'visits.find'>

const loanKinds = { badge: 'badge', parkingCard: 'parking-card' } as const

function placeOf({ middle, draft }: Desk, taker: Taker | undefined): DeskPlace {
  if (taker) return taker.place
  // Also one that lies behind another list: it is kept there.
  if (isTouched(draft)) return 'touched-register'
  return middle === 'register' ? 'register' : 'idle'
}

/** Does what a code does at this desk now (`deskAct`): opens whose it is, or hands it to the step that waits for it. */
export function useCodeAct(): (text: string, taker: Taker | undefined) => Promise<void> {
  const { t } = useTranslation('desk')
  const { session } = useApi()
  const desk = useDesk()
  const explain = useExplain()

  const show = ({ visit, loanId }: Found) =>
    desk.open(loanId === null ? { kind: 'guest', visitId: visit.id } : { kind: 'matter', loanId })
  const find = (code: string) => session.ask('visits.find', { code })
  const open = async (code: string) => {
    const answer = await find(code)
    if (answer.ok) show(answer.value)
    else desk.tell({ tone: 'stop', text: explain(answer) })
  }
  /** Who is not here now but was before: the form, filled with what is known. */
  const welcome = async (code: string) => {
    const answer = await session.ask('visits.welcome', { code })
    if (!answer.ok) return desk.tell({ tone: 'stop', text: explain(answer) })
    desk.write(draftOf(answer.value))
    desk.show('register')
    desk.tell({ tone: 'info', text: t('scan.welcome', { name: answer.value.name }) })
  }
  const openOr = (otherwise: (code: string) => void | Promise<void>) => async (code: string) => {
    const answer = await find(code)
    if (answer.ok) show(answer.value)
    else if (answer.refusal?.code === 'code-dead') await otherwise(code)
    else desk.tell({ tone: 'stop', text: explain(answer) })
  }
  const finishFirst = () => {
    desk.show('register')
    desk.tell({ tone: 'waiting', text: t('scan.finishFirst') })
  }
  const handBack = async (code: string, taker: Taker | undefined) => {
    if (taker?.place !== 'leaving') return open(code)
    const answer = await find(code)
    if (!answer.ok) return desk.tell({ tone: 'stop', text: explain(answer) })
    const { visit, via } = answer.value
    if (visit.id !== taker.visitId) {
      show(answer.value)
      return desk.tell({ tone: 'info', text: t('scan.someoneElse', { name: visit.name, other: taker.name }) })
    }
    if (via === 'badge' || via === 'parkingCard') taker.tick(loanKinds[via])
    desk.tell({ tone: 'good', text: t('scan.theirs', { name: visit.name }) })
  }
  /** One that is out is no badge to lend: better said now than after everything else was filled in. */
  const lend = async (code: string, taker: Taker | undefined) => {
    if (taker?.place !== 'lending') return open(code)
    const holder = await find(code)
    if (holder.ok) desk.tell({ tone: 'stop', text: t('scan.badgeOut', { name: holder.value.visit.name }) })
    else if (!taker.take(code)) await open(code)
  }
  const acts: Readonly<Record<DeskAct, (code: string, taker: Taker | undefined) => Promise<void>>> = {
    open,
    'open-or-welcome': openOr(welcome),
    'open-or-finish-first': openOr(finishFirst),
    'hand-back': handBack,
    lend,
  }
  return async (text, taker) => {
    const parsed = parseCode(text)
    if (!parsed) return desk.tell({ tone: 'stop', text: explain({ ok: false, refusal: { code: 'foreign-code' } }) })
    await acts[deskAct(parsed.kind, placeOf(desk, taker))](parsed.code, taker)
  }
}
