import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HostView } from '../../../shared/contract/fields.ts'
import type { KnownGuest } from '../../../shared/contract/kiosk.ts'
import { mostCompanions } from '../../../shared/domain/visit.ts'
import { type Form, formSteps } from './answers.ts'
import { type FormAction, formReducer, isFirstStep, knownForm, newForm } from './form.ts'
import { registrationOf } from './registration.ts'
import { type Asks, problemsAt, progressOf, stepsFor } from './steps.ts'

const asks: Asks = { photo: 'optional', purposes: ['meeting', 'letter'], vehicleClasses: ['motor', 'mobil'] }
const ratna: HostView = {
  ref: { kind: 'employee', id: '0193b8a0-0000-7000-8000-000000000001' },
  name: 'Ratna Nirmala',
  unit: 'Subbag Umum',
  room: 'Lantai 1',
}
const siti: KnownGuest = {
  ticket: 'known-1',
  name: 'Siti Aminah',
  organisation: 'Bawaslu',
  host: ratna,
  purposeKey: 'meeting',
  purposeText: '',
  vehicle: { classKey: 'motor', plate: 'BE 1234 AB' },
}

const follow = (form: Form, actions: readonly FormAction[], office = asks) => actions.reduce(formReducer(office), form)
const write = (
  field: 'name' | 'telephone' | 'organisation' | 'plate' | 'companionDraft' | 'purposeText',
  text: string,
) => ({ type: 'type', field, text }) as const
const agree = { type: 'agree', language: 'id' } as const
const next = { type: 'next' } as const
const back = { type: 'back' } as const

const untilReview: readonly FormAction[] = [
  agree,
  write('name', 'Siti Aminah'),
  next,
  write('telephone', '0812 3456 7890'),
  next,
  { type: 'be-private' },
  { type: 'choose-purpose', purpose: { kind: 'listed', key: 'meeting' } },
  { type: 'choose-host', host: { kind: 'found', host: ratna } },
  { type: 'choose-party', party: 'alone' },
  { type: 'choose-vehicle', vehicle: { kind: 'none' } },
  { type: 'settle-photo', photo: { kind: 'skipped' } },
]

describe('a new guest', () => {
  test('comes to the review by one answer a question, choices leading on by themselves', () => {
    const form = follow(newForm(), untilReview)
    expect(form.at).toBe('review')
    expect(problemsAt('review', form, asks)).toEqual([])
    expect(registrationOf(form, 'id')).toEqual({
      name: 'Siti Aminah',
      telephone: '0812 3456 7890',
      organisation: '',
      purposeKey: 'meeting',
      purposeText: '',
      host: ratna.ref,
      agreedIn: 'id',
      companions: [],
      vehicle: null,
      photo: null,
      language: 'id',
    })
  })

  test('is held at a question until it is answered well, and hears why', () => {
    const empty = follow(newForm(), [agree, next])
    expect([empty.at, empty.problems]).toEqual(['name', [{ field: 'name', problem: 'empty' }]])
    const short = follow(empty, [write('name', 'Siti'), next, write('telephone', '12'), next])
    expect(short.at).toBe('telephone')
    expect(short.problems).toHaveLength(1)
    expect(follow(short, [write('telephone', '0812')]).problems).toEqual([])
  })

  test('may give a purpose in own words, and a host that is not known', () => {
    const form = follow(newForm(), [
      ...untilReview,
      { type: 'mend', step: 'purpose' },
      { type: 'choose-purpose', purpose: { kind: 'other' } },
      write('purposeText', 'Meminjam aula'),
      next,
      { type: 'mend', step: 'host' },
      { type: 'choose-host', host: { kind: 'unknown' } },
    ])
    expect(registrationOf(form, 'en')).toMatchObject({ purposeKey: null, purposeText: 'Meminjam aula', host: null })
  })

  test('names companions one by one; the one being typed is taken along', () => {
    const form = follow(newForm(), [
      ...untilReview,
      { type: 'mend', step: 'companions' },
      { type: 'choose-party', party: 'together' },
      write('companionDraft', 'Budi'),
      { type: 'add-companion' },
      write('companionDraft', ' Joko '),
      next,
    ])
    expect(form.at).toBe('review')
    expect(registrationOf(form, 'id').companions).toEqual(['Budi', 'Joko'])
    const fewer = follow(form, [{ type: 'remove-companion', row: 0 }])
    expect(registrationOf(fewer, 'id').companions).toEqual(['Joko'])
    const alone = follow(form, [
      { type: 'mend', step: 'companions' },
      { type: 'choose-party', party: 'alone' },
    ])
    expect(registrationOf(alone, 'id').companions).toEqual([])
  })

  test('with more companions than one registration holds hears so, and loses none of them', () => {
    const names = Array.from({ length: mostCompanions }, (_, index) => `Teman ${index + 1}`)
    const form = follow(newForm(), [
      ...untilReview,
      { type: 'mend', step: 'companions' },
      { type: 'choose-party', party: 'together' },
      ...[...names, 'Terlalu Banyak'].flatMap((name) => [
        write('companionDraft', name),
        { type: 'add-companion' } as const,
      ]),
      next,
    ])
    expect([form.at, form.problems]).toEqual(['companions', [{ field: 'companions', problem: 'too-many' }]])
    expect(form.answers).toMatchObject({ companions: names, companionDraft: 'Terlalu Banyak' })
    const cleared = follow(form, [write('companionDraft', ''), next])
    expect(cleared.at).toBe('review')
    expect(registrationOf(cleared, 'id').companions).toEqual(names)
  })

  test('is asked for the plate of a vehicle before going on', () => {
    const form = follow(newForm(), [
      ...untilReview,
      { type: 'mend', step: 'vehicle' },
      { type: 'choose-vehicle', vehicle: { kind: 'class', key: 'motor' } },
      next,
    ])
    expect([form.at, form.problems]).toEqual(['vehicle', [{ field: 'plate', problem: 'empty' }]])
    const mended = follow(form, [write('plate', 'be 1234 ab'), next])
    expect(mended.at).toBe('review')
    expect(registrationOf(mended, 'id').vehicle).toEqual({ classKey: 'motor', plate: 'be 1234 ab' })
  })
})

describe('the photo', () => {
  test('is not asked where the office takes none', () => {
    const none = { ...asks, photo: 'off' } as const
    expect(stepsFor(none)).not.toContain('photo')
    expect(follow(newForm(), untilReview.slice(0, -1), none).at).toBe('review')
    expect(progressOf('review', none)).toEqual({ step: 8, of: 8 })
  })

  test('cannot be skipped where the office needs one', () => {
    const needed = { ...asks, photo: 'required' } as const
    const form = follow(newForm(), untilReview, needed)
    expect([form.at, form.problems]).toEqual(['photo', [{ field: 'photo', problem: 'empty' }]])
  })
})

describe('a guest who was recognised', () => {
  test('begins at a filled review and registers from there', () => {
    const form = knownForm(siti, '', asks)
    expect(form.at).toBe('review')
    expect(problemsAt('review', form, asks)).toEqual([])
    expect(registrationOf(form, 'id')).toMatchObject({
      ticket: 'known-1',
      name: 'Siti Aminah',
      telephone: '',
      purposeKey: 'meeting',
      host: ratna.ref,
      vehicle: { classKey: 'motor', plate: 'BE 1234 AB' },
    })
  })

  test('is asked again what the office no longer offers', () => {
    const form = knownForm(
      { ...siti, host: null, purposeKey: 'gone', vehicle: { classKey: 'truck', plate: 'X' } },
      '',
      asks,
    )
    const fields = problemsAt('review', form, asks).map(({ field }) => field)
    expect(fields).toEqual(['purpose', 'host'])
    expect(form.answers.vehicle).toEqual({ kind: 'none' })
  })

  test('gives the telephone after all when the ticket has died', () => {
    const form = follow(knownForm(siti, '', asks), [
      { type: 'refused', problems: [{ field: 'telephone', problem: 'not-known' }] },
    ])
    expect([form.at, form.ticket]).toEqual(['telephone', null])
    expect(follow(form, [next]).at).toBe('telephone')
    expect(follow(form, [write('telephone', '081234567890'), next]).at).toBe('review')
  })
})

test('what the office refuses leads to the first question to mend, and from there back to the review', () => {
  const refused = follow(follow(newForm(), untilReview), [
    {
      type: 'refused',
      problems: [
        { field: 'plate', problem: 'not-understood' },
        { field: 'host', problem: 'not-known' },
      ],
    },
  ])
  expect(refused.at).toBe('host')
  expect(follow(refused, [{ type: 'choose-host', host: { kind: 'unknown' } }]).at).toBe('review')
})

test('the notice that a guest agreed to is the one he read, whatever language he chooses afterwards', () => {
  const read = follow(newForm(), [{ type: 'agree', language: 'en' }, ...untilReview.slice(1)])
  expect(registrationOf(read, 'id')).toMatchObject({ agreedIn: 'en', language: 'id' })
  expect(registrationOf(knownForm(siti, '', asks), 'en').agreedIn).toBe('en')
})

test('the way out of the form is only where it began', () => {
  expect(isFirstStep(newForm())).toBe(true)
  expect(isFirstStep(follow(newForm(), [agree]))).toBe(false)
  expect(isFirstStep(knownForm(siti, '', asks))).toBe(true)
  expect(isFirstStep(follow(knownForm(siti, '', asks), [{ type: 'mend', step: 'privacy' }]))).toBe(false)
})

const anyAction: fc.Arbitrary<FormAction> = fc.oneof(
  fc.constantFrom<FormAction>(next, back, agree, { type: 'be-private' }, { type: 'add-companion' }),
  fc.constantFrom<FormAction>(
    { type: 'choose-party', party: 'alone' },
    { type: 'choose-party', party: 'together' },
    { type: 'choose-purpose', purpose: { kind: 'other' } },
    { type: 'list-purposes' },
    { type: 'choose-vehicle', vehicle: { kind: 'class', key: 'mobil' } },
    { type: 'list-vehicles' },
    { type: 'choose-host', host: { kind: 'unknown' } },
    { type: 'settle-photo', photo: { kind: 'skipped' } },
  ),
  fc.constantFrom(...formSteps).map((step): FormAction => ({ type: 'mend', step })),
)

test('wherever a guest goes, nothing that was typed is lost, and the review is reached only when all before it is answered', () => {
  const typed = { name: 'Siti', telephone: '081234567890', purposeText: 'Rapat', plate: 'BE 1 A' }
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
      const start = newForm()
      const form = follow({ ...start, answers: { ...start.answers, ...typed } }, actions)
      expect(form.answers).toMatchObject(typed)
      expect(stepsFor(asks)).toContain(form.at)
      const jumped = actions.some((action) => action.type === 'mend')
      if (form.at === 'review' && !jumped) expect(problemsAt('review', form, asks)).toEqual([])
    }),
  )
})
