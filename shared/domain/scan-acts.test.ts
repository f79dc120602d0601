import { describe, expect, test } from 'vitest'
import { type CodeKind, codeKinds } from './ids.ts'
import {
  type DeskAct,
  type DeskPlace,
  deskAct,
  deskPlaces,
  type KioskAct,
  type KioskPlace,
  kioskAct,
  kioskPlaces,
} from './scan-acts.ts'

const kinds = ['visit', 'badge', 'parkingCard', 'guest'] as const satisfies readonly CodeKind[]

describe('a code before the kiosk', () => {
  test.each<[KioskPlace, KioskAct, KioskAct, KioskAct, KioskAct]>([
    //               slip           badge          parking card   returning guest's QR
    ['home', 'follow', 'follow', 'follow', 'follow-or-recognise'],
    ['form', 'follow', 'follow', 'follow', 'follow-or-recognise'],
    ['touched-form', 'finish-first', 'finish-first', 'finish-first', 'finish-first'],
    ['returning', 'follow', 'follow', 'follow', 'recognise'],
    ['follow', 'follow', 'follow', 'follow', 'follow'],
    ['leave', 'say-goodbye', 'say-goodbye', 'say-goodbye', 'say-goodbye'],
    ['goodbye', 'say-goodbye', 'say-goodbye', 'say-goodbye', 'say-goodbye'],
    ['number', 'follow', 'follow', 'follow', 'follow-or-recognise'],
  ])('%s: slip %s, badge %s, parking card %s, guest %s', (place, ...acts) => {
    expect(kinds.map((kind) => kioskAct(kind, place))).toEqual(acts)
  })

  test('says goodbye only where the guest has said that he leaves', () => {
    const leaving = kioskPlaces.filter((place) => kinds.some((kind) => kioskAct(kind, place) === 'say-goodbye'))
    expect(leaving).toEqual(['leave', 'goodbye'])
  })
})

describe('a code at the desk', () => {
  test.each<[DeskPlace, DeskAct, DeskAct, DeskAct, DeskAct]>([
    //           slip        badge       parking card returning guest's QR
    ['idle', 'open', 'open', 'open', 'open-or-welcome'],
    ['lending', 'open', 'lend', 'open', 'open'],
    ['register', 'open', 'open', 'open', 'open-or-welcome'],
    ['touched-register', 'open', 'open', 'open', 'open-or-finish-first'],
    ['leaving', 'hand-back', 'hand-back', 'hand-back', 'hand-back'],
  ])('%s: slip %s, badge %s, parking card %s, guest %s', (place, ...acts) => {
    expect(kinds.map((kind) => deskAct(kind, place))).toEqual(acts)
  })

  test('lends only a badge, and only where a badge is wanted', () => {
    const lending = deskPlaces.flatMap((place) =>
      kinds.flatMap((kind) => (deskAct(kind, place) === 'lend' ? [{ place, kind }] : [])),
    )
    expect(lending).toEqual([{ place: 'lending', kind: 'badge' }])
  })
})

test('every kind of code has its column', () => {
  expect([...kinds].sort()).toEqual(Object.keys(codeKinds).sort())
})
