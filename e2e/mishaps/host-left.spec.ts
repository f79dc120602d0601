import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const guest = { name: 'Gilang Ramadhan', organisation: 'Karang Taruna', host: 'Putri Anggraini' }

test('a host who left meanwhile is asked for again, and the rest of the form stays', async ({ office }) => {
  const [kiosk, administrator] = await Promise.all([Kiosk.open(office), office.administrator()])
  await kiosk.fillIn(guest)
  const { rows } = await administrator.must('settings', 'employees', { text: guest.host })
  for (const { id, name, unitId, room, extension, telephone } of rows)
    await administrator.must('settings', 'changeEmployee', {
      id,
      name,
      unitId,
      room,
      extension,
      telephone,
      isActive: false,
    })
  await kiosk.send()
  await expect(kiosk.page.getByText(t('problem.host.not-known'))).toBeVisible()
  await kiosk.findHost('Galih Permana')
  await expect(kiosk.title(t('form.review.title'))).toBeVisible()
  await expect(kiosk.page.getByRole('button', { name: guest.organisation })).toBeVisible()
  await kiosk.send()
  expect(await kiosk.number()).toBe('A-001')
})
