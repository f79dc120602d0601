import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comeByCar, visitOf } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'
import { TestScreen } from '../../testing/test-screen.ts'

let office: TestOffice
let code: string
beforeAll(async () => {
  office = await TestOffice.open()
  const kiosk = await office.screen('kiosk')
  const first = await kiosk.must('kiosk', 'register', await office.registration())
  code = first.code
})
afterAll(() => office.remove())

test('who shows his QR registers again without typing, under his own telephone', async () => {
  const kiosk = await office.screen('kiosk')
  const { ticket, ...known } = await kiosk.must('kiosk', 'recogniseCode', { code })
  expect(known).toMatchObject({ name: 'Siti Wulandari', organisation: 'PT Cahaya' })
  const again = await kiosk.must('kiosk', 'register', { ...(await office.registration()), telephone: '', ticket })
  expect(again.code).toBe(code)
  expect(await visitOf(await office.desk(), again.visitId)).toMatchObject({ telephone: '+6281234567890' })
})

test('who was recognised before the server was started anew is asked for the telephone, in words of its own', async () => {
  const kiosk = await office.screen('kiosk')
  const { ticket } = await kiosk.must('kiosk', 'recogniseCode', { code })
  await office.close()
  office = await TestOffice.open({ folder: office.folder, clock: office.clock })
  const after = await office.screen('kiosk')
  const form = { ...(await office.registration()), telephone: '', ticket }
  expect(await after.refused('kiosk', 'register', form)).toEqual({ code: 'recognition-over' })
  await after.must('kiosk', 'register', { ...form, telephone: '081234567890' })
})

test('who registers again while still inside sees the new visit by his QR, and leaves the one he is inside for', async () => {
  const answers = { name: 'Bayu Pratama', telephone: '081300009999' }
  const { visitId, codes } = await comeByCar(office, answers)
  office.clock.pass(1)
  const kiosk = await office.screen('kiosk')
  const { ticket } = await kiosk.must('kiosk', 'recogniseCode', { code: codes.guest })
  const again = await kiosk.must('kiosk', 'register', { ...(await office.registration(answers)), ticket })
  const key = { code: codes.guest }
  expect(await kiosk.must('kiosk', 'follow', key)).toMatchObject({ number: again.number, step: 'see-guard' })
  const desk = await office.desk()
  const inside = await visitOf(desk, visitId)
  expect((await kiosk.must('kiosk', 'sayGoodbye', key)).number).toBe(inside.number)
  expect((await visitOf(desk, visitId)).goodbyeAt).toBe(office.clock.now())
  await desk.must('visits', 'close', { visitId: again.visitId, as: 'withdrawn', reason: '' })
  expect(await kiosk.must('kiosk', 'follow', key)).toMatchObject({ number: inside.number, step: 'goodbye-said' })
})

describe('somebody who types the name and telephone of a guest who is inside', () => {
  const photoOf = (who: string) => `data:image/jpeg;base64,/9j/${Buffer.from(who).toString('base64')}`

  test('changes nothing that the desk sees of that guest, and gets no code that recognises', async () => {
    const kiosk = await office.screen('kiosk')
    const own = await office.registration({ name: 'Maya Sari', telephone: '081300005555', photo: photoOf('Maya') })
    const first = await kiosk.must('kiosk', 'register', own)
    const other = { ...own, name: 'maya sari', organisation: 'Orang Lain', photo: photoOf('somebody') }
    const second = await kiosk.must('kiosk', 'register', other)
    const desk = await office.desk()
    const photo = async (visitId: string) => (await desk.must('visits', 'photo', { visitId })).photo
    expect(await visitOf(desk, first.visitId)).toMatchObject({ name: 'Maya Sari', organisation: 'PT Cahaya' })
    expect([await photo(first.visitId), await photo(second.visitId)]).toEqual([own.photo, other.photo])
    expect(await kiosk.refused('kiosk', 'recogniseCode', { code: second.code })).toEqual({ code: 'no-match' })
    expect(await kiosk.must('kiosk', 'follow', { code: second.code })).toMatchObject({ number: second.number })
    expect(await kiosk.must('kiosk', 'recogniseCode', { code: first.code })).toMatchObject({
      name: 'Maya Sari',
      organisation: 'PT Cahaya',
    })
  })

  test('with the ticket of a recognised guest leaves the photo of the earlier visit, too', async () => {
    const kiosk = await office.screen('kiosk')
    const own = await office.registration({ name: 'Joko Susilo', telephone: '081300006666', photo: photoOf('Joko') })
    const first = await kiosk.must('kiosk', 'register', own)
    const { ticket } = await kiosk.must('kiosk', 'recognise', { telephone: own.telephone, name: own.name })
    await kiosk.must('kiosk', 'register', { ...own, photo: photoOf('somebody'), ticket })
    const desk = await office.desk()
    expect((await desk.must('visits', 'photo', { visitId: first.visitId })).photo).toBe(own.photo)
  })
})

test('a ticket of another session is none: the telephone is asked', async () => {
  const { ticket } = await (await office.screen('kiosk')).must('kiosk', 'recogniseCode', { code })
  const registration = { ...(await office.registration()), telephone: '', ticket }
  expect(await (await office.screen('kiosk')).ask('kiosk', 'register', registration)).toMatchObject({
    ok: false,
    refusal: { code: 'recognition-over' },
  })
})

test('a telephone without the right name, and a name without the right telephone, get the same answer', async () => {
  const kiosk = await office.screen('kiosk')
  const wrong = await kiosk.ask('kiosk', 'recognise', { telephone: '081234567890', name: 'Orang Lain' })
  expect(await kiosk.ask('kiosk', 'recognise', { telephone: '089999999999', name: 'Siti Wulandari' })).toEqual(wrong)
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'no-match' } })
  expect(await kiosk.must('kiosk', 'recognise', { telephone: '0812 3456 7890', name: 'siti wulandari' })).toMatchObject(
    {
      organisation: 'PT Cahaya',
    },
  )
})

describe('the name that belongs to a telephone', () => {
  const guess = async (telephone: string, name: string) =>
    (await office.screen('kiosk')).ask('kiosk', 'recognise', { telephone, name })
  const refused = (code: string) => ({ ok: false, refusal: { code } })

  test('cannot be guessed, also not by opening the kiosk anew for every try; other guests are recognised meanwhile', async () => {
    for (const [name, telephone] of [
      ['Lina Marlina', '081300007001'],
      ['Hendra Gunawan', '081300007002'],
    ] as const)
      await (await office.screen('kiosk')).must('kiosk', 'register', await office.registration({ name, telephone }))
    for (const name of ['Ani', 'Budi', 'Citra', 'Dodi', 'Eka', 'Fajar'])
      expect(await guess('081300007001', name)).toEqual(refused('no-match'))
    expect(await guess('0813 0000 7001', 'Gita')).toEqual(refused('too-many-attempts'))
    expect(await guess('081300007001', 'Lina Marlina')).toEqual(refused('too-many-attempts'))
    expect(await guess('081300007002', 'Hendra Gunawan')).toMatchObject({ ok: true })
    office.clock.pass(10)
    expect(await guess('081300007001', 'Lina Marlina')).toMatchObject({ ok: true })
  })

  test('cannot be guessed telephone by telephone either', async () => {
    const codes = new Set<string>()
    for (let telephone = 81_390_000_000; telephone < 81_390_000_070; telephone += 1) {
      const answer = await guess(`0${telephone}`, 'Ani')
      if (!answer.ok) codes.add(answer.refusal.code)
    }
    expect([...codes]).toEqual(['no-match', 'too-many-attempts'])
    office.clock.pass(10)
  })
})

test('a recognised guest who gives another name leaves his earlier visits in the right name', async () => {
  const kiosk = await office.screen('kiosk')
  const owner = await office.registration({ name: 'Dewi Lestari', telephone: '081300000001' })
  const first = await kiosk.must('kiosk', 'register', owner)
  const { ticket } = await kiosk.must('kiosk', 'recogniseCode', { code: first.code })
  const other = { ...owner, name: 'Rudi Hartono', telephone: '' }
  const second = await kiosk.must('kiosk', 'register', { ...other, ticket })
  const desk = await office.desk()
  expect(await visitOf(desk, first.visitId)).toMatchObject({ name: 'Dewi Lestari', telephone: '+6281300000001' })
  expect(await visitOf(desk, second.visitId)).toMatchObject({ name: 'Rudi Hartono', telephone: '+6281300000001' })
})

describe('number and last four digits', () => {
  test('show how the visit stands, and no code that tells who the guest is', async () => {
    const kiosk = await office.screen('kiosk')
    const answered = await office.registration({ name: 'Tri Wahyuni', telephone: '081300004321' })
    const guest = await kiosk.must('kiosk', 'register', answered)
    const key = { number: guest.number, lastDigits: '4321' }
    const { code: shown } = await kiosk.must('kiosk', 'follow', key)
    expect(await kiosk.refused('kiosk', 'recogniseCode', { code: shown })).toEqual({ code: 'no-match' })
    expect(await kiosk.must('kiosk', 'follow', { code: shown })).toMatchObject({ number: guest.number, code: shown })
    expect((await kiosk.must('kiosk', 'follow', { code: guest.code })).code).toBe(guest.code)
    await kiosk.must('kiosk', 'printNumber', key)
    const [job] = await (await office.desk()).must('printing', 'jobs', {})
    expect(job).toMatchObject({ paper: 'queue-slip', label: guest.number })
  })

  test('cannot be guessed by opening the kiosk anew for every try, and a guesser shuts out no other guest', async () => {
    const kiosk = await office.screen('kiosk')
    const form = await office.registration({ name: 'Nur Aini', telephone: '081300008765' })
    const other = await kiosk.must('kiosk', 'register', form)
    const guess = async (number: string, lastDigits: string) =>
      (await office.screen('kiosk')).ask('kiosk', 'follow', { number, lastDigits })
    const refused = (code: string) => ({ ok: false, refusal: { code } })
    for (let digits = 1000; digits < 1008; digits += 1)
      expect(await guess('A-001', String(digits))).toEqual(refused('no-match'))
    expect(await guess('A-001', '1008')).toEqual(refused('too-many-attempts'))
    expect(await guess(other.number, '8765')).toMatchObject({ ok: true })
  })

  test('cannot be guessed number by number either, whatever station the screen says it stands at', async () => {
    const opening = await office.screen('kiosk')
    const { token } = await opening.must('access', 'openSession', { screen: 'kiosk', station: 'gate' })
    const gate = new TestScreen(office.site.url, token)
    const codes = new Set<string>()
    for (let number = 100; number < 170; number += 1) {
      const screen = number % 2 === 0 ? gate : opening
      codes.add((await screen.refused('kiosk', 'follow', { number: `B-${number}`, lastDigits: '1234' })).code)
    }
    expect([...codes]).toEqual(['no-match', 'too-many-attempts'])
    office.clock.pass(10)
    expect((await gate.refused('kiosk', 'follow', { number: 'B-100', lastDigits: '1234' })).code).toBe('no-match')
  })
})
