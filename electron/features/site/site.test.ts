import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LiveScreen } from '../../testing/live-screen.ts'
import { TestOffice } from '../../testing/test-office.ts'
import type { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let kiosk: TestScreen
let desk: TestScreen

beforeEach(async () => {
  office = await TestOffice.open({ places: 2 })
  kiosk = await office.screen('kiosk')
  desk = await office.desk()
})
afterEach(() => office.remove())

const profile = () => kiosk.must('site', 'profile', {})

describe('what every screen knows of the office', () => {
  test('its hours today and whether it is night', async () => {
    expect(await profile()).toMatchObject({
      officeName: 'KPU Kota Contoh',
      today: { officeHours: { opens: '08:00', closes: '16:00' }, cutoff: '21:00', gateOpens: '06:00', isNight: false },
    })
    office.clock.set('2026-11-20', '21:00')
    expect((await profile()).today).toMatchObject({ isNight: true, cutoffAt: office.clock.now() })
    office.clock.set('2026-11-21', '05:59')
    expect((await profile()).today.isNight).toBe(true)
    office.clock.set('2026-11-21', '06:00')
    expect((await profile()).today).toMatchObject({ isNight: false, officeHours: null })
  })

  test('where the guard is while nobody sits at the desk', async () => {
    await desk.must('site', 'leaveDesk', { place: ' Pos  gerbang ' })
    expect((await profile()).desk).toEqual({ isAttended: false, guardPlace: 'Pos gerbang' })
    await desk.must('site', 'returnToDesk', {})
    expect((await profile()).desk.guardPlace).toBeNull()
    expect(await desk.refused('site', 'leaveDesk', { place: ' ' })).toEqual({
      code: 'fields',
      problems: [{ field: 'place', problem: 'empty' }],
    })
  })

  test('whether a desk is there to be called: the kiosk hears of its coming and going', async () => {
    const lobby = await LiveScreen.open(office.site.url, 'kiosk')
    const heard = () =>
      new Promise<void>((resolve) => lobby.onChanged((topics) => topics.includes('site') && resolve()))
    expect((await profile()).desk.isAttended).toBe(false)
    const come = heard()
    const open = await LiveScreen.open(office.site.url, 'desk')
    await come
    expect((await profile()).desk.isAttended).toBe(true)
    const gone = heard()
    await open.close()
    await gone
    expect((await profile()).desk.isAttended).toBe(false)
    await lobby.close()
  })

  test('whether there is an event, switched by a guard', async () => {
    await desk.must('site', 'switchEventMode', { on: true })
    expect((await profile()).eventMode).toBe(true)
    expect(await kiosk.refused('site', 'switchEventMode', { on: false })).toEqual({ code: 'not-allowed' })
  })
})

describe('a guest rings for the guard', () => {
  const rings = async () =>
    (await desk.must('desk', 'overview', {})).alarms.filter((alarm) => alarm.kind === 'guest-calls')

  test('once, however often he taps, until a guard answers', async () => {
    await kiosk.must('site', 'callGuard', { about: 'help' })
    await kiosk.must('site', 'callGuard', { about: 'unknown-host' })
    const [ring, ...more] = await rings()
    expect(ring).toMatchObject({ about: 'help', rings: true })
    expect(more).toEqual([])
    await desk.must('site', 'answerCall', { callId: ring?.callId ?? '' })
    await desk.must('site', 'answerCall', { callId: ring?.callId ?? '' })
    expect(await rings()).toEqual([])
    await kiosk.must('site', 'callGuard', { about: 'goodbye' })
    expect(await rings()).toHaveLength(1)
  })

  test('and is told where to find him', async () => {
    await desk.must('site', 'leaveDesk', { place: 'Pos gerbang' })
    const told = await kiosk.must('site', 'callGuard', { about: 'help' })
    expect(told).toEqual({ isAttended: false, guardPlace: 'Pos gerbang' })
    expect(await desk.refused('site', 'answerCall', { callId: crypto.randomUUID() })).toEqual({ code: 'not-found' })
  })
})

describe('places that staff and official vehicles take', () => {
  test('leave fewer for guests, never less than none', async () => {
    const car = async () => (await desk.must('desk', 'overview', {})).parking.find(({ classKey }) => classKey === 'car')
    expect(await car()).toMatchObject({ capacity: 2, free: 2 })
    await desk.must('site', 'countOtherVehicles', { vehicleClass: 'car', taken: 1 })
    await desk.must('site', 'countOtherVehicles', { vehicleClass: 'car', taken: 2 })
    expect(await car()).toMatchObject({ takenByOthers: 2, free: 0, next: null })
    const refused = (vehicleClass: string, taken: number) =>
      desk.refused('site', 'countOtherVehicles', { vehicleClass, taken })
    expect(await refused('car', 3)).toMatchObject({ problems: [{ field: 'number' }] })
    expect(await refused('boat', 1)).toMatchObject({ problems: [{ field: 'vehicle', problem: 'not-known' }] })
  })
})

test('hours that an administrator moves hold at once', async () => {
  const administrator = await office.administrator()
  const { settings } = await administrator.must('settings', 'read', {})
  const friday = { ...settings.calendar.cutoffs, friday: '08:30' }
  const officeHours = { ...settings.calendar.officeHours, friday: null }
  const calendar = { ...settings.calendar, cutoffs: friday, officeHours }
  expect((await profile()).today.isNight).toBe(false)
  await administrator.must('settings', 'changeSection', { section: 'calendar', value: calendar })
  expect((await profile()).today).toMatchObject({ isNight: true, cutoff: '08:30' })
  const eastern = { ...settings.office, zone: 'Asia/Jayapura' }
  await administrator.must('settings', 'changeSection', { section: 'calendar', value: settings.calendar })
  await administrator.must('settings', 'changeSection', { section: 'office', value: eastern })
  office.clock.set('2026-11-20', '19:30')
  expect((await profile()).today.isNight).toBe(true)
})
