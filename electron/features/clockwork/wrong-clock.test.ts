import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { instantAt } from '../../../shared/domain/time.ts'
import { databaseFile } from '../../database/open.ts'
import { letIn, receive, registerGuest, seeOut, visitOf } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'

let office: TestOffice
beforeEach(async () => {
  office = await TestOffice.open()
})
afterEach(() => office.remove())

/** The clock of the machine shows something else from one moment to the next. */
function jumpTo(date: string, time: string) {
  office.clock.jump((instantAt(date, time, 'Asia/Jakarta') - office.clock.now()) / 60_000)
  office.site.lookAtClock()
}

/** Time goes by, and the site looks at its clock. */
function passTo(date: string, time: string) {
  office.clock.set(date, time)
  office.site.lookAtClock()
}

/** The program ends, and starts again when the machine shows this. */
async function startAgainAt(date: string, time: string) {
  await office.close()
  office.clock.set(date, time)
  office = await TestOffice.open({ folder: office.folder, clock: office.clock })
}

async function closings() {
  const days = await (await office.screen('desk')).must('closing', 'days', {})
  return days.map(({ date, inside, isLate }) => `${date}: ${inside}${isLate ? ' late' : ''}`)
}

async function deskNow() {
  const { alarms, waiting } = await (await office.desk()).must('desk', 'overview', {})
  return { alarms: alarms.map(({ kind }) => kind), waiting: waiting.map(({ id }) => id) }
}

describe('a clock that is behind for a while', () => {
  test.each([
    ['by an hour of this century', '2026-11-19', '08:00'],
    ['by decades', '1970-01-01', '07:00'],
  ])('%s changes no closing, and the desk is told', async (_, date, time) => {
    passTo('2026-11-20', '21:00')
    passTo('2026-11-21', '09:00')
    await letIn(office)
    const before = await closings()
    expect(before).toEqual(['2026-11-20: 0'])
    jumpTo(date, time)
    expect((await deskNow()).alarms).toContain('clock-behind')
    passTo(date, '21:00')
    jumpTo('2026-11-21', '09:05')
    expect(await closings()).toEqual(before)
    expect((await deskNow()).alarms).not.toContain('clock-behind')
    passTo('2026-11-21', '21:00')
    expect(await closings()).toEqual(['2026-11-21: 1', ...before])
  })

  test('since its battery is empty, at a start', async () => {
    passTo('2026-11-20', '21:00')
    passTo('2026-11-21', '09:00')
    await letIn(office)
    await startAgainAt('2015-01-01', '07:00')
    expect((await deskNow()).alarms).toContain('clock-behind')
    jumpTo('2026-11-21', '09:30')
    expect(await closings()).toEqual(['2026-11-20: 0'])
  })
})

describe('a clock that ran ahead for a while', () => {
  test('gives back the guests whom its closing sent away, with what their hosts had said', async () => {
    const { visitId } = await registerGuest(office)
    await receive(office, visitId)
    jumpTo('2026-11-20', '22:00')
    expect((await deskNow()).waiting).toEqual([])
    jumpTo('2026-11-20', '09:05')
    expect(await closings()).toEqual([])
    expect((await deskNow()).waiting).toEqual([visitId])
    expect((await visitOf(await office.desk(), visitId)).answer?.kind).toBe('receive')
  })

  test('leaves alone whom a true closing sent away', async () => {
    await registerGuest(office)
    passTo('2026-11-20', '21:00')
    passTo('2026-11-21', '09:00')
    jumpTo('2026-11-22', '09:00')
    jumpTo('2026-11-21', '09:01')
    expect(await closings()).toEqual(['2026-11-20: 0'])
    expect((await deskNow()).waiting).toEqual([])
  })

  test('is undone also when it was wrong from the start of the program, and closed a day at its hour', async () => {
    const visitId = await letIn(office)
    await startAgainAt('2026-11-20', '20:00')
    passTo('2026-11-20', '21:00')
    expect(await closings()).toEqual(['2026-11-20: 1'])
    jumpTo('2026-11-20', '10:00')
    expect(await closings()).toEqual([])
    await seeOut(office, visitId)
    passTo('2026-11-20', '21:00')
    expect(await closings()).toEqual(['2026-11-20: 0'])
  })

  test('by years makes one closing, and the desk is told', async () => {
    await letIn(office)
    jumpTo('2026-11-20', '21:00')
    jumpTo('9999-06-01', '12:00')
    expect((await deskNow()).alarms).toContain('clock-jumped')
    expect(await closings()).toEqual(['9999-05-31: 1 late', '2026-11-20: 1'])
    jumpTo('2026-11-21', '09:00')
    expect(await closings()).toEqual(['2026-11-20: 1'])
  })

  test('or a machine that was off for months: one closing, and the desk is told', async () => {
    await startAgainAt('2027-11-20', '09:00')
    expect((await deskNow()).alarms).toContain('clock-jumped')
    expect(await closings()).toEqual(['2027-11-19: 0 late'])
  })
})

test('another program that holds the register ends nothing: calls are refused in words, and the clock tries again', async () => {
  const visitId = await letIn(office)
  passTo('2026-11-20', '20:59')
  const desk = await office.desk()
  const other = new Database(databaseFile(office.folder))
  other.exec('BEGIN IMMEDIATE')
  passTo('2026-11-20', '21:00')
  expect(await desk.refused('closing', 'hush', {})).toEqual({ code: 'register-busy' })
  other.exec('ROLLBACK')
  other.close()
  office.site.lookAtClock()
  expect(await closings()).toEqual(['2026-11-20: 1'])
  expect((await visitOf(await office.desk(), visitId)).state).toBe('inside')
})
