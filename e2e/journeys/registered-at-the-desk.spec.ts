import type { Locator } from '@playwright/test'
import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { expect, type Office, test } from '../setup/office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const refusals = wordsOf('refusals')
const wrong = (problem: 'empty' | 'too-short', field: 'telephone' | 'purpose') =>
  refusals(`problem.${problem}`, { field: refusals(`field.${field}`) })

/** The form in the middle of the desk, opened for one kind of guest. */
async function openForm(office: Office, kind: 'normal' | 'emergency' | 'late') {
  const desk = await Desk.open(office)
  await desk.waiting.getByRole('button', { name: t('waiting.register') }).click()
  const form = desk.page.getByRole('region', { name: t('register.title') })
  await form.getByText(t(`register.kinds.${kind}`), { exact: true }).click()
  return { desk, form, field: (name: string) => form.getByRole('textbox', { name }) }
}

async function choose(form: Locator, label: string, option: string) {
  await form.getByRole('button', { name: label }).click()
  await form.page().getByRole('listbox').getByRole('option', { name: option }).click()
}

test('registered-at-the-desk', async ({ office }) => {
  const name = 'Mbah Suryati'
  const host = await Host.open(office, 'Siti Rahmawati')
  const { desk, form, field } = await openForm(office, 'normal')

  await test.step('what is missing is said where it is missing, and nothing typed is lost', async () => {
    await field(t('register.name')).fill(name)
    await field(t('register.telephone')).fill('12')
    await form.getByRole('button', { name: t('register.submit'), exact: true }).click()
    await expect(form.getByText(wrong('too-short', 'telephone'), { exact: true })).toBeVisible()
    await expect(form.getByText(wrong('empty', 'purpose'), { exact: true })).toBeVisible()
    await expect(field(t('register.name'))).toHaveValue(name)
  })

  await test.step('the guard asks whom she wants to see and writes it down', async () => {
    await field(t('register.telephone')).fill('')
    await choose(form, t('register.purpose'), 'Konsultasi')
    await form.getByRole('textbox', { name: t('register.hostOptional') }).fill('siti rah')
    await form.getByRole('option', { name: /Siti Rahmawati/ }).click()
    await form.getByRole('button', { name: t('register.submit'), exact: true }).click()
    await expect(desk.waitingGuest(name)).toContainText(t('standing.asked'))
  })

  await test.step('the host receives her, and she goes in like everybody', async () => {
    await host.receive(name)
    await desk.admit(name)
    await expect(desk.row(name)).toBeVisible()
  })
})

test('the police go in first, and the record is completed afterwards', async ({ office }) => {
  const { desk, form, field } = await openForm(office, 'emergency')
  const leader = 'Iptu Rahman'
  await form.getByText(t('panel.emergency.police'), { exact: true }).click()
  await field(t('register.emergencyName')).fill(leader)
  await form.getByRole('button', { name: t('register.submitEmergency') }).click()
  await expect(desk.row(leader)).toContainText(t('stay.incomplete'))
  await expect(desk.guestHeading(leader)).toBeVisible()
  await desk.button(t('action.complete')).click()
  await desk.panel.getByRole('textbox', { name: t('mend.organisation') }).fill('Polresta Bandar Lampung')
  await desk.panel.getByRole('textbox', { name: t('panel.reason') }).fill('Dilengkapi setelah tugas selesai')
  await desk.button(t('panel.save')).click()
  await expect(desk.row(leader)).toContainText(t('stay.emergency'))
  await expect(desk.row(leader)).toContainText('Polresta Bandar Lampung')
})

test('guests of a power cut are entered from paper with their true times', async ({ office }) => {
  await office.setClock('15:00')
  const { desk, form, field } = await openForm(office, 'late')
  const submit = form.getByRole('button', { name: t('register.submit'), exact: true })

  await test.step('one who has left already is in the register, and on no list', async () => {
    await field(t('register.arrived')).fill('10.15')
    await field(t('register.left')).fill('11.40')
    await field(t('register.name')).fill('Tari Anggraini')
    await choose(form, t('register.purpose'), 'Konsultasi')
    await submit.click()
    await expect(desk.panel.getByText(t('register.doneLate', { number: 'A-001' }))).toBeVisible()
    await expect(desk.row('Tari Anggraini')).toHaveCount(0)
    await desk.lookUp('Tari Anggraini')
    const found = desk.middle.getByRole('row').filter({ hasText: 'Tari Anggraini' })
    await expect(found).toContainText('11.40')
    await found.getByRole('button').first().click()
    await expect(desk.panel.getByText(t('panel.late'))).toBeVisible()
    await expect(desk.panel.getByText(t('panel.registered', { time: '10.15' }))).toBeVisible()
  })
})
