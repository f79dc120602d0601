import { expect, test } from 'vitest'
import { Sessions } from './sessions.ts'

test('a kiosk that opens a session for every guest pushes out the silent ones, never the desk that works', () => {
  const sessions = new Sessions(() => true)
  const desk = sessions.open('desk', 'lobby', null).token
  const silent = sessions.open('queue', 'lobby', null).token
  const night = sessions.open('desk', 'gate', null)
  sessions.signOn(night.session, { id: 'guard', name: 'Budi', roles: ['guard'] }, 0, 15)
  for (let guest = 0; guest < 2_000; guest += 1) {
    sessions.open('kiosk', 'lobby', null)
    sessions.find(desk)
  }
  expect(sessions.find(desk)?.screen).toBe('desk')
  expect(sessions.find(silent)).toBeNull()
  expect(sessions.find(night.token)?.person?.name).toBe('Budi')
})
