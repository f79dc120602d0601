import type { Page } from '@playwright/test'
import type { Language } from '../shared/i18n/index.ts'
import { expectWellShown } from './setup/checks.ts'
import { Desk } from './setup/desk.ts'
import { Host } from './setup/host.ts'
import { Kiosk } from './setup/kiosk.ts'
import { expect, type Office, test } from './setup/office.ts'
import { wordsOf } from './setup/words.ts'

/** Sixty letters each, as long as names get. */
const guest = 'Raden Mas Bambang Soekarnoputra Hadiningrat Kusumawardhana A'
const hostName = 'Profesor Doktor Siti Nurhaliza Rahmawati Puspitasari Handaya'
const organisation = 'Sekretariat Komisi Pemilihan Umum Kabupaten Lampung Tengah A'
const lobby = ['portrait', 'landscape'] as const
const tables = ['landscape', 'laptop'] as const

async function employLongNamedHost(office: Office) {
  const administrator = await office.administrator()
  const { units } = await administrator.must('settings', 'read', {})
  await administrator.must('settings', 'addEmployee', {
    name: hostName,
    unitId: units[0]?.id ?? null,
    room: 'Ruang Rapat Besar Lantai 3',
    extension: '3001',
    telephone: '081200003001',
  })
}

/** Changes to the language by the office's own switch, where the screen has one. */
async function speak(page: Page, language: Language) {
  await page.getByText(wordsOf('ui')(`language.${language}`), { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

for (const language of ['id', 'en'] as const) {
  const t = wordsOf('kiosk', language)
  const ui = wordsOf('ui', language)

  test(`every page of the kiosk is legible, ${language}`, async ({ office }) => {
    test.slow()
    await employLongNamedHost(office)
    const kiosk = new Kiosk(await office.open('kiosk'), language)
    const { page } = kiosk
    const look = (name: string) => expectWellShown(page, name, lobby)
    await speak(page, language)
    await look('home')
    await kiosk.choice(t('home.newGuest')).click()
    await look('privacy')
    await kiosk.button(t('form.privacy.agree')).click()
    await page.getByRole('textbox').fill(guest)
    await look('name')
    await page.getByRole('textbox').press('Enter')
    await page.getByRole('textbox').fill('0812 3456 7890')
    await look('telephone')
    await page.getByRole('textbox').press('Enter')
    await page.getByRole('textbox').fill(organisation)
    await look('organisation')
    await page.getByRole('textbox').press('Enter')
    await look('purpose')
    await kiosk.button(t('form.purpose.other')).click()
    await page.getByRole('textbox').fill('Menyerahkan berkas perbaikan daftar pemilih tetap')
    await look('purpose in own words')
    await page.getByRole('textbox').press('Enter')
    await page.getByRole('textbox').fill('pro')
    await expect(page.getByRole('option', { name: hostName })).toBeVisible()
    await look('host')
    await page.getByRole('option', { name: hostName }).click()
    await look('alone or not')
    await kiosk.choice(t('form.companions.together')).click()
    for (const name of [guest, 'Ana']) await kiosk.type(t('form.companions.label'), name)
    await look('companions')
    await page.getByRole('textbox').press('Enter')
    await look('vehicle')
    await kiosk.button('Mobil').click()
    await page.getByRole('textbox').fill('BE 1234 AB')
    await look('plate')
    await page.getByRole('textbox').press('Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    await look('photo without a camera')
    await kiosk.button(t('form.photo.skip')).click()
    await look('review')
    await kiosk.send()
    await kiosk.number()
    await look('number')
    await kiosk.button(t('help.call')).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('guard called')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: ui('action.close') })
      .click()
    await kiosk.button(ui('action.done')).click()
    await speak(page, language)
    await kiosk.button(t('home.leave')).click()
    await look('goodbye')
    await kiosk.button(t('find.byNumber')).click()
    await look('by number')
  })

  test(`the kiosk at night and the queue display are legible, ${language}`, async ({ office }) => {
    const kiosk = await Kiosk.open(office)
    await kiosk.register({ name: guest, host: 'Sumarno' })
    const queue = await office.open('queue')
    await expect(queue.getByText('A-001', { exact: true })).toBeVisible()
    await expectWellShown(queue, 'queue', lobby)
    await kiosk.done()
    await speak(kiosk.page, language)
    await office.setClock('21:00')
    await expect(kiosk.title(t('night.title'))).toBeVisible()
    await expectWellShown(kiosk.page, 'night', lobby)
  })

  test(`the host’s page is legible, ${language}`, async ({ office }) => {
    await employLongNamedHost(office)
    const kiosk = await Kiosk.open(office)
    await kiosk.register({ name: guest, organisation, host: hostName, companions: [guest] })
    const host = await Host.open(office, hostName)
    const words = wordsOf('host', language)
    await speak(host.page, language)
    const look = (name: string) => expectWellShown(host.page, name, ['laptop', 'phone'])
    await look('asked')
    for (const answer of ['wait', 'passOn', 'decline'] as const) {
      await host
        .card(guest)
        .getByRole('button', { name: words(`answer.${answer}`), exact: true })
        .click()
      await look(answer)
      await host
        .card(guest)
        .getByRole('button', { name: words('answer.back') })
        .click()
    }
    await host
      .card(guest)
      .getByRole('button', { name: words('answer.receive'), exact: true })
      .click()
    await expect(host.page.getByText(words('done.receive', { name: guest }))).toBeVisible()
    await look('answered')
  })

  test(`the desk is legible, ${language}`, async ({ office }) => {
    test.slow()
    await employLongNamedHost(office)
    const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
    const vehicle = { kind: 'car', plate: 'BE 1234 AB' } as const
    await kiosk.register({ name: guest, organisation, host: hostName, companions: ['Ana', guest], vehicle })
    await desk.openWatch()
    await speak(desk.page, language)
    const inLanguage = new Desk(desk.page, await office.pinOf('guard'), language)
    await lookAtDesk(inLanguage, language)
  })
}

async function lookAtDesk(desk: Desk, language: Language) {
  const t = wordsOf('desk', language)
  const look = (name: string) => expectWellShown(desk.page, name, tables)
  await look('watch')
  await desk.openWaiting(guest)
  await look('asked')
  await desk.button(t('ask.record')).click()
  await look('relay')
  await desk.relay('receive')
  await look('admission')
  await desk.button(t('admit.submitMany', { count: 3 })).click()
  await expect(desk.panel.getByText(t('admit.doneText'))).toBeVisible()
  await look('admitted')
  await desk.openRow('Ana')
  await look('leaving')
  for (const list of ['walk', 'matters', 'jobs', 'closing'] as const) {
    await desk.show(list)
    await look(list)
  }
  await desk.waiting.getByRole('button', { name: t('waiting.register') }).click()
  await look('register')
}
