import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitOf } from '../../testing/lobby.ts'
import { TestOffice } from '../../testing/test-office.ts'

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

test('a ticket of another session is none: the telephone is asked', async () => {
  const { ticket } = await (await office.screen('kiosk')).must('kiosk', 'recogniseCode', { code })
  const registration = { ...(await office.registration()), telephone: '', ticket }
  expect(await (await office.screen('kiosk')).ask('kiosk', 'register', registration)).toMatchObject({
    ok: false,
    refusal: { code: 'fields', problems: [{ field: 'telephone', problem: 'empty' }] },
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
