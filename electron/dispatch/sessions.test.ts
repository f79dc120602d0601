import { beforeEach, describe, expect, test } from 'vitest'
import { minuteMs } from '../../shared/domain/time.ts'
import { Sessions } from './sessions.ts'

const guard = { id: 'guard', name: 'Budi', roles: ['guard' as const] }
const pinFreshMinutes = 15

let sessions: Sessions
beforeEach(() => {
  sessions = new Sessions(() => true)
})

const open = (screen: 'desk' | 'kiosk' | 'queue', now = 0) => sessions.open(screen, 'lobby', null, now)
function openDeskOfGuard(now: number) {
  const desk = open('desk', now)
  sessions.signOn(desk.session, guard, now, pinFreshMinutes)
  return desk
}
/** What a guest behind a guest leaves: a session that nobody will ever ask for again. */
function openMany(count: number, now = 0) {
  for (let each = 0; each < count; each += 1) open('kiosk', now)
}

describe('when there are too many sessions', () => {
  test('the silent ones go, never the desk that works', () => {
    const working = open('desk').token
    const silent = open('queue').token
    const proven = openDeskOfGuard(0)
    for (let guest = 0; guest < 2_000; guest += 1) {
      open('kiosk')
      sessions.find(working)
    }
    expect(sessions.find(working)?.screen).toBe('desk')
    expect(sessions.find(silent)).toBeNull()
    expect(sessions.find(proven.token)?.person?.name).toBe('Budi')
  })

  test('a screen that is looked at stays, however long it was silent', () => {
    const watched = open('queue')
    watched.session.cutOffs.add(() => undefined)
    openMany(2_000)
    expect(sessions.find(watched.token)?.screen).toBe('queue')
  })

  test('desks at which somebody was on long ago go like all others, and the new one stays', () => {
    for (let each = 0; each < 500; each += 1) openDeskOfGuard(0)
    const later = pinFreshMinutes * minuteMs
    const fresh = openDeskOfGuard(later)
    const kiosk = open('kiosk', later)
    openMany(100, later)
    expect(sessions.find(fresh.token)?.screen).toBe('desk')
    expect(sessions.find(kiosk.token)?.screen).toBe('kiosk')
  })

  test('five hundred guards at work: the new one stays, the one silent longest goes and its page is told', () => {
    const first = openDeskOfGuard(0)
    let isCutOff = false
    first.session.cutOffs.add(() => {
      isCutOff = true
    })
    for (let each = 1; each < 500; each += 1) openDeskOfGuard(0)
    const newest = open('desk')
    expect(sessions.find(newest.token)).toBe(newest.session)
    expect(sessions.find(first.token)).toBeNull()
    expect(isCutOff).toBe(true)
  })
})
