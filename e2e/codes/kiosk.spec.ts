import { comeByCar, seeOut } from '../../electron/testing/lobby.ts'
import type { CodeKind } from '../../shared/domain/ids.ts'
import { type KioskAct, type KioskPlace, kioskAct, kioskPlaces } from '../../shared/domain/scan-acts.ts'
import { typeCode } from '../setup/hand-scanner.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/real-office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('kiosk')
const kinds = ['visit', 'badge', 'parkingCard', 'guest'] as const satisfies readonly CodeKind[]

/** The one whose codes are scanned, and the one who stood there before. */
const guest = { name: 'Rudi Hartono', telephone: '081300001111', number: 'A-001' }
const other = { name: 'Yanti Kusuma', telephone: '081300002222', number: 'A-002' }

const beginAnew = async (kiosk: Kiosk) => {
  await kiosk.page.reload()
  await expect(kiosk.title(t('home.title'))).toBeVisible()
}
const name = (kiosk: Kiosk) => kiosk.page.getByRole('textbox', { name: t('form.name.label') })

/** From the first page to where a code is held before it; `slip` is the other guest's. */
const goTo: Readonly<Record<KioskPlace, (kiosk: Kiosk, slip: string) => Promise<void>>> = {
  home: async () => {},
  form: async (kiosk) => {
    await kiosk.choice(t('home.newGuest')).click()
    await expect(kiosk.button(t('form.privacy.agree'))).toBeVisible()
  },
  'touched-form': async (kiosk) => {
    await kiosk.choice(t('home.newGuest')).click()
    await kiosk.button(t('form.privacy.agree')).click()
    await name(kiosk).pressSequentially('Sri', { delay: 90 })
  },
  returning: async (kiosk) => {
    await kiosk.choice(t('home.knownGuest')).click()
    await expect(kiosk.title(t('known.title'))).toBeVisible()
  },
  follow: async (kiosk) => {
    await kiosk.choice(t('home.follow')).click()
    await expect(kiosk.title(t('follow.title'))).toBeVisible()
  },
  leave: async (kiosk) => {
    await kiosk.choice(t('home.leave')).click()
    await expect(kiosk.title(t('leave.title'))).toBeVisible()
  },
  goodbye: async (kiosk, slip) => {
    await kiosk.choice(t('home.leave')).click()
    await typeCode(kiosk.page, slip)
    await expect(kiosk.page.getByText(t('leave.number', { number: other.number }))).toBeVisible()
  },
  number: async (kiosk, slip) => {
    await typeCode(kiosk.page, slip)
    await expect(kiosk.page.getByText(other.number, { exact: true })).toBeVisible()
  },
}

const followed = (kiosk: Kiosk) => expect(kiosk.page.getByText(guest.number, { exact: true })).toBeVisible()
const recognised = async (kiosk: Kiosk) => {
  await expect(kiosk.title(t('form.review.welcome'))).toBeVisible()
  await expect(kiosk.page.getByRole('button', { name: guest.name })).toBeVisible()
}

/** What a person sees of it, when the guest is inside. */
const expectAct: Readonly<Record<KioskAct, (kiosk: Kiosk) => Promise<void>>> = {
  follow: followed,
  'follow-or-recognise': followed,
  recognise: recognised,
  'say-goodbye': async (kiosk) => {
    await expect(kiosk.title(t('leave.handBack'))).toBeVisible()
    await expect(kiosk.page.getByText(t('leave.number', { number: guest.number }))).toBeVisible()
  },
  'finish-first': async (kiosk) => {
    await expect(kiosk.page.getByText(t('scan.finishFirst'))).toBeVisible()
    await expect(name(kiosk)).toHaveValue('Sri')
  },
}

test('on every page of the kiosk each kind of code does what its table says', async ({ office }) => {
  const { codes } = await comeByCar(office.behind, guest)
  const { visit: slip } = (await comeByCar(office.behind, other)).codes
  const kiosk = await Kiosk.open(office)
  for (const place of kioskPlaces)
    for (const kind of kinds)
      await test.step(`${kind} on ${place}`, async () => {
        await beginAnew(kiosk)
        await goTo[place](kiosk, slip)
        await typeCode(kiosk.page, codes[kind])
        await expectAct[kioskAct(kind, place)](kiosk)
      })
})

test('the own QR of a guest who has gone home fills the form, on every page that shows a visit while it lives', async ({
  office,
}) => {
  const { visitId, codes } = await comeByCar(office.behind, guest)
  await seeOut(office.behind, visitId)
  const { visit: slip } = (await comeByCar(office.behind, other)).codes
  const kiosk = await Kiosk.open(office)
  for (const place of kioskPlaces.filter((each) => kioskAct('guest', each) === 'follow-or-recognise'))
    await test.step(place, async () => {
      await beginAnew(kiosk)
      await goTo[place](kiosk, slip)
      await typeCode(kiosk.page, codes.guest)
      await recognised(kiosk)
    })
})
