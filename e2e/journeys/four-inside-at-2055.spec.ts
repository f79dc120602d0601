import { readFile } from 'node:fs/promises'
import { pdfText } from '../../electron/papers/testing/pdf-text.ts'
import { comeIn } from '../setup/arrivals.ts'
import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const kioskWords = wordsOf('kiosk')
const hostName = 'Andi Kurniawan'
const guests = ['Surya Atmaja', 'Utari Wijaya', 'Vino Alamsyah', 'Widya Kusuma'] as const
const [leaving, excused, staying] = guests

test('four-inside-at-2055', async ({ office }) => {
  const [kiosk, desk, host, queue] = await Promise.all([
    Kiosk.open(office),
    Desk.open(office),
    Host.open(office, hostName),
    office.open('queue'),
  ])
  await office.setClock('15:00')
  await desk.signOnAgain()
  for (const name of guests) await comeIn(office, desk, { name, host: hostName })
  await office.papers(4)

  await test.step('half an hour before the cutoff host, desk and whoever comes now are warned', async () => {
    await office.setClock('20:55')
    await expect(desk.banner).toContainText(t('alarm.cutoffNear', { count: 4, span: '5 mnt' }))
    await expect(host.page.getByRole('alert')).toContainText(wordsOf('host')('cutoff.soon', { time: '21.00' }))
    for (const name of guests) await expect(host.page.getByRole('alert')).toContainText(name)
    await expect(kiosk.page.getByText(kioskWords('home.lead.ending', { cutoff: '21.00' }))).toBeVisible()
  })

  await test.step('the walking list says whom to fetch and where, on screen and on paper', async () => {
    await desk.banner.getByRole('button', { name: t('alarm.walk') }).click()
    for (const name of guests) {
      await expect(desk.row(name)).toContainText(wordsOf('common')('room', { room: '201' }))
      await expect(desk.row(name)).toContainText('201')
      await expect(desk.row(name)).toContainText(t('stay.warned'))
    }
    await desk.middle.getByRole('button', { name: t('inside.print') }).click()
    await desk.provePin()
    await office.papers(5)
    const download = desk.page.waitForEvent('download')
    await desk.middle.getByRole('button', { name: t('closing.pdf') }).click()
    const text = pdfText(await readFile(await (await download).path()))
    for (const name of guests) expect(text).toContain(name)
  })

  await test.step('one leaves in time, one is excused by an official', async () => {
    await desk.openRow(leaving)
    await desk.button(t('leave.submit')).click()
    await expect(desk.row(leaving)).toHaveCount(0)
    await desk.openRow(excused)
    await desk.openAction(t('action.excuse'))
    await desk.panel.getByRole('textbox', { name: t('panel.official') }).fill('Bambang Irawan')
    await desk.panel.getByRole('textbox', { name: t('mend.until') }).fill('22.30')
    await desk.panel.getByRole('textbox', { name: t('panel.reason') }).fill('Rekapitulasi suara')
    await desk.button(t('mend.excuseSubmit')).click()
    await expect(desk.row(excused)).toContainText(t('stay.excused', { time: '22.30' }))
  })

  await test.step('at the cutoff it rings for the two that nobody excused', async () => {
    await office.setClock('21:00')
    await expect(desk.banner).toContainText(t('alarm.overstay', { count: 2 }))
    await expect(kiosk.title(kioskWords('night.title'))).toBeVisible()
    await expect(queue.getByText(kioskWords('night.title'))).toBeVisible()
  })

  await test.step('a named guard hushes it for five minutes; the banner stays', async () => {
    await desk.banner.getByRole('button', { name: t('alarm.hush') }).click()
    await expect(desk.banner).toContainText(t('alarm.overstayHushed', { count: 2, time: '21.05' }))
    await expect(desk.banner.getByRole('button', { name: t('alarm.hush') })).toHaveCount(0)
    await office.setClock('21:06')
    await expect(desk.banner).toContainText(t('alarm.overstay', { count: 2 }))
  })

  await test.step('the closing is frozen with three; what becomes of them is added beside it', async () => {
    await desk.show('closing')
    await expect(desk.middle.getByText(t('closing.summary', { inside: 3, visits: 4, noShows: 0 }))).toBeVisible()
    await expect(desk.middle.getByText(t('closing.late'))).toHaveCount(0)
    await expect(desk.row(excused)).toContainText('Bambang Irawan')
    await desk.openRow(staying)
    await desk.button(t('leave.submit')).click()
    await expect(desk.row(staying)).toContainText(t('closing.left'))
    await expect(desk.row(excused)).toContainText(t('closing.stillInside'))
    await expect(desk.middle.getByRole('row')).toHaveCount(1 + 3)
  })

  await test.step('it comes out on thermal paper and as a PDF', async () => {
    await desk.middle.getByRole('button', { name: t('closing.print'), exact: true }).click()
    await office.papers(6)
    const download = desk.page.waitForEvent('download')
    await desk.middle.getByRole('button', { name: t('closing.pdf') }).click()
    expect((await download).suggestedFilename()).toMatch(/[.]pdf$/)
  })

  await test.step('the excused guest rings again when his time is over', async () => {
    await office.setClock('22:31')
    await expect(desk.banner).toContainText(t('alarm.overstay', { count: 2 }))
  })
})
