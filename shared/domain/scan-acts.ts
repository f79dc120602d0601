import type { CodeKind } from './ids.ts'

/**
 * Where the kiosk stands when a code is held before it. A form is `touched` once it holds an answer that would be lost;
 * `returning`, `follow` and `leave` are the ways "I have been here", "see my number" and "I am leaving", by camera or typed.
 */
export const kioskPlaces = [
  'home',
  'form',
  'touched-form',
  'returning',
  'follow',
  'leave',
  'goodbye',
  'number',
] as const
export type KioskPlace = (typeof kioskPlaces)[number]

/**
 * `follow` shows how the visit stands. `recognise` fills a form with what is known of the guest. `follow-or-recognise` follows the
 * visit while it lives, else recognises. `say-goodbye` tells the desk that the guest leaves. `finish-first` only says so.
 */
export type KioskAct = 'follow' | 'recognise' | 'follow-or-recognise' | 'say-goodbye' | 'finish-first'

type Row<Act> = Readonly<Record<CodeKind, Act>>

const each = <Act>(act: Act): Row<Act> => ({ visit: act, badge: act, parkingCard: act, guest: act })
const shown: Row<KioskAct> = { ...each('follow'), guest: 'follow-or-recognise' }

/** A code by itself only shows. It says goodbye where the guest has said that he leaves, and never throws an answer away. */
const kioskActs: Readonly<Record<KioskPlace, Row<KioskAct>>> = {
  home: shown,
  form: shown,
  'touched-form': each('finish-first'),
  returning: { ...each('follow'), guest: 'recognise' },
  follow: each('follow'),
  leave: each('say-goodbye'),
  // The others of a party hold up theirs, one after another.
  goodbye: each('say-goodbye'),
  number: shown,
}

export function kioskAct(kind: CodeKind, place: KioskPlace): KioskAct {
  return kioskActs[place][kind]
}

/** What is open at the desk: `lending` a form that lends a badge, `register` the form for a new guest, `touched-register` one that
 * somebody has begun, also where it lies behind another list, `leaving` a guest's last step. */
export const deskPlaces = ['idle', 'lending', 'register', 'touched-register', 'leaving'] as const
export type DeskPlace = (typeof deskPlaces)[number]

/**
 * `open` shows whose code it is. `lend` puts the badge into the open form, unless it is out. `open-or-welcome` opens the visit while it lives, else
 * the form for a new guest with what is known of him; `open-or-finish-first` does not, since the form is begun for somebody else. `hand-back` ticks off the thing of the guest who leaves; the code of
 * somebody else opens that guest and says so.
 */
export type DeskAct = 'open' | 'lend' | 'open-or-welcome' | 'open-or-finish-first' | 'hand-back'

const opened: Row<DeskAct> = { ...each('open'), guest: 'open-or-welcome' }

const deskActs: Readonly<Record<DeskPlace, Row<DeskAct>>> = {
  idle: opened,
  lending: { ...each('open'), badge: 'lend' },
  register: opened,
  'touched-register': { ...each('open'), guest: 'open-or-finish-first' },
  leaving: each('hand-back'),
}

export function deskAct(kind: CodeKind, place: DeskPlace): DeskAct {
  return deskActs[place][kind]
}
