import type { Page } from '@playwright/test'
import { expect, test } from '../setup/camera.ts'
import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const deskWords = wordsOf('desk')
const guest = {
  name: 'Zulkifli Harahap',
  telephone: '081355544433',
  organisation: 'Dinas Kominfo',
  host: 'Taufik Akbar',
  purpose: 'information',
} as const

/** Counts the fingers on a page from now on; the answer tells how many so far. */
async function countTouches(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { touches: 0 })
    const count = () => Object.assign(window, { touches: (window as unknown as { touches: number }).touches + 1 })
    window.addEventListener('pointerdown', count, { capture: true })
  })
  return () => page.evaluate(() => (window as unknown as { touches: number }).touches)
}

test('returning-guest', async ({ office, camera }) => {
  const [kiosk, host, desk] = await Promise.all([Kiosk.open(office), Host.open(office, guest.host), Desk.open(office)])

  const code = await test.step('at the first visit the guest keeps a picture of the code', async () => {
    await kiosk.register(guest)
    const kept = await kiosk.code()
    await kiosk.done()
    await host.receive(guest.name)
    await desk.admit(guest.name)
    await desk.openRow(guest.name)
    await desk.button(deskWords('leave.submit')).click()
    await expect(desk.middle.getByText(deskWords('inside.none'))).toBeVisible()
    return kept
  })

  await test.step('the next day it takes the code and three touches', async () => {
    await office.setClock('10:00', 1)
    camera.show(code)
    const touches = await countTouches(kiosk.page)
    await kiosk.choice(t('home.knownGuest')).tap()
    await expect(kiosk.title(t('form.review.welcome'))).toBeVisible()
    for (const known of [guest.name, guest.organisation, guest.host])
      await expect(kiosk.page.getByRole('button', { name: known })).toBeVisible()
    await kiosk.send()
    expect(await kiosk.number()).toBe('A-001')
    await kiosk.done()
    expect(await touches()).toBe(3)
    await expect(host.card(guest.name)).toContainText(guest.organisation)
    await expect(desk.waitingGuest(guest.name)).toBeVisible()
  })
})

test('a telephone number alone shows nothing, known or not', async ({ office }) => {
  const kiosk = await Kiosk.open(office)
  const askByTelephone = async (telephone: string, name: string) => {
    await kiosk.choice(t('home.knownGuest')).click()
    await kiosk.button(t('known.byTelephone')).click()
    await kiosk.type(t('form.telephone.label'), telephone)
    await expect(kiosk.title(t('known.nameTitle'))).toBeVisible()
    const shown = await kiosk.page.getByRole('main').innerText()
    await kiosk.type(t('form.name.label'), name)
    return shown
  }

  await test.step('the same question for a number that is known and for one that is not', async () => {
    const unknown = await askByTelephone('0812 9999 0000', 'Siapa Saja')
    await expect(kiosk.title(t('known.noMatchTitle'))).toBeVisible()
    await kiosk.page.reload()
    const known = await askByTelephone('0812 7000 0001', 'Siapa Saja')
    await expect(kiosk.title(t('known.noMatchTitle'))).toBeVisible()
    expect(known).toBe(unknown)
    await expect(kiosk.page.getByText('Hasan')).toHaveCount(0)
  })

  await test.step('only the name that belongs to it fills in the rest', async () => {
    await kiosk.page.reload()
    await askByTelephone('0812 7000 0001', 'hasan  basri')
    await expect(kiosk.title(t('form.review.welcome'))).toBeVisible()
    await expect(kiosk.page.getByRole('button', { name: 'PPK Kedaton' })).toBeVisible()
    await expect(kiosk.page.getByRole('button', { name: 'Ratna Sari Dewi' })).toBeVisible()
  })
})
