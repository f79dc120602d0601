import { expect, test } from 'vitest'
import { defaultCalendar } from '../../../shared/domain/calendar.ts'
import { noPin } from '../fields/pin-twice.tsx'
import { draftIn, draftText } from './draft.ts'
import { csvOf, gapOfStep, newForm, type SetUpForm, stepOf, toInput, unitsOf } from './form.ts'

const settings = {
  office: { name: 'KPU Kota Metro', logo: null, accent: '#8a1538', zone: 'Asia/Jakarta', language: 'id' as const },
  calendar: {
    ...defaultCalendar,
    officeHours: { ...defaultCalendar.officeHours },
    cutoffs: { ...defaultCalendar.cutoffs },
    holidays: [],
  },
  visiting: {
    custody: 'hold' as const,
    photo: 'optional' as const,
    photoOnSlip: false,
    privacyNotice: { id: 'Kami mencatat nama Anda.', en: '' },
    purposes: [{ key: 'meeting', id: 'Rapat', en: 'Meeting' }],
    pastPurposes: [],
    waitingPlaces: [],
    idleSeconds: 60,
    pinFreshMinutes: 15,
  },
  parking: { classes: [] },
  temperature: { threshold: 37.5, restMinutes: 5, storeValue: false, thermometer: null },
  printers: [],
  scanners: [],
}
const pin = { pin: '4711', again: '4711' }
const form: SetUpForm = {
  ...newForm(settings),
  administrator: { name: 'Nurul', pin },
  guard: { name: 'Budi', pin: { pin: '4812', again: '4812' } },
  source: 'later',
}

test('a form that is filled in has no gap in any step', () => {
  const steps = ['site', 'calendar', 'visiting', 'people', 'employees', 'numbers', 'devices', 'review'] as const
  expect(steps.map((step) => gapOfStep(step, form))).toEqual(steps.map(() => undefined))
})

test('a PIN counts only when it was typed the same way twice', () => {
  expect(gapOfStep('people', { ...form, guard: { name: 'Budi', pin: { pin: '4711', again: '4712' } } })).toBe('person')
  expect(gapOfStep('people', { ...form, guard: { name: 'Budi', pin: { pin: '471', again: '471' } } })).toBe('person')
})

test('administrator and guard are two people', () => {
  expect(gapOfStep('people', { ...form, guard: { name: 'nurul ', pin: form.guard.pin } })).toBe('samePerson')
  expect(gapOfStep('people', { ...form, guard: { name: 'Budi', pin } })).toBe('samePin')
})

test('without lockers only an office that keeps documents is stopped', () => {
  const none = { ...form, lockers: { prefix: '', from: 1, to: 0 } }
  expect(gapOfStep('numbers', none)).toBe('range')
  const shown = { ...none, settings: { ...settings, visiting: { ...settings.visiting, custody: 'show' as const } } }
  expect(gapOfStep('numbers', shown)).toBeUndefined()
  expect(toInput(shown).lockers).toEqual({ prefix: 'L', from: 1, to: 0 })
})

test('employees typed by hand become the lines of the template, quotation marks and all', () => {
  const rows = [{ name: 'Siti "Ibu" Aminah', unit: 'Umum; Logistik', room: '104', extension: '', telephone: '' }]
  expect(csvOf({ ...form, source: 'hand', rows })).toBe(
    '"nama";"unit";"ruang";"ekstensi";"telepon"\r\n"Siti ""Ibu"" Aminah";"Umum; Logistik";"104";"";""',
  )
})

test('units are the lines that say something', () => {
  expect(unitsOf({ ...form, units: ' Umum \n\nKeuangan\n' })).toEqual(['Umum', 'Keuangan'])
})

test.each([
  [{ field: 'name', problem: 'empty' }, 'site'],
  [{ field: 'name', problem: 'empty', row: 1 }, 'people'],
  [{ field: 'file', problem: 'empty', row: 3 }, 'employees'],
  [{ field: 'badge', problem: 'not-understood' }, 'numbers'],
  [{ field: 'time', problem: 'taken', row: 8 }, 'calendar'],
] as const)('the problem %j is mended at %s', (problem, step) => {
  expect(stepOf(problem)).toBe(step)
})

test('what is kept for a page that is loaded anew is everything but the PINs', () => {
  const typed = { ...form, units: 'Subbag Umum', file: { name: 'pegawai.csv', text: 'nama\nSiti' } }
  const kept = draftText({ step: 'devices', form: typed }) ?? ''
  expect(kept).not.toContain('4711')
  expect(draftIn(kept)).toEqual({
    step: 'people',
    form: { ...typed, administrator: { name: 'Nurul', pin: noPin }, guard: { name: 'Budi', pin: noPin } },
  })
  expect(draftIn(draftText({ step: 'calendar', form }) ?? '')).toMatchObject({
    step: 'calendar',
    form: { file: undefined },
  })
})

test('a number that was emptied a moment ago, or what is none of ours, is not read back', () => {
  expect(draftText({ step: 'numbers', form: { ...form, badges: { ...form.badges, to: Number.NaN } } })).toBeUndefined()
  for (const strange of ['', '{', '{"step":"site"}', 'null']) expect(draftIn(strange)).toBeUndefined()
})
