import { codeOfBadge, comeByCar, receive, registerGuest, seeOut } from '../../electron/testing/lobby.ts'
import { theGuard } from '../../electron/testing/test-office.ts'
import type { CodeKind } from '../../shared/domain/ids.ts'
import { type DeskAct, type DeskPlace, deskAct, deskPlaces } from '../../shared/domain/scan-acts.ts'
import { Desk } from '../setup/desk.ts'
import { holdCode } from '../setup/hand-scanner.ts'
import { expect, test } from '../setup/real-office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const kinds = ['visit', 'badge', 'parkingCard', 'guest'] as const satisfies readonly CodeKind[]

/** The one whose codes are scanned; another who leaves meanwhile; one who waits to be let in. */
const guest = { name: 'Rudi Hartono', telephone: '081300001111' }
const leaver = { name: 'Yanti Kusuma', telephone: '081300002222' }
const waiting = { name: 'Joko Susanto', telephone: '081300003333' }

const name = (desk: Desk) => desk.page.getByRole('textbox', { name: t('register.name') })
/** It stays open beside whoever was scanned. */
const openForm = async (desk: Desk) => {
  if (await name(desk).isVisible()) return
  await desk.page.getByRole('button', { name: t('waiting.register') }).click()
  await expect(name(desk)).toBeVisible()
}

const goTo: Readonly<Record<DeskPlace, (desk: Desk) => Promise<void>>> = {
  idle: async () => {},
  lending: (desk) => desk.openWaiting(waiting.name),
  register: openForm,
  'touched-register': async (desk) => {
    await openForm(desk)
    await name(desk).fill('Sri')
  },
  leaving: async (desk) => {
    await desk.openRow(leaver.name)
    await expect(desk.button(t('leave.submit'))).toBeVisible()
  },
}

const opened = (desk: Desk) => expect(desk.guestHeading(guest.name)).toBeVisible()

/** What a guard sees of it. */
const expectAct: Readonly<Record<DeskAct, (desk: Desk) => Promise<void>>> = {
  open: opened,
  'open-or-welcome': opened,
  'open-or-finish-first': opened,
  // It is out already, so it is not lent a second time.
  lend: async (desk) => {
    await expect(desk.page.getByText(t('scan.badgeOut', { name: guest.name }))).toBeVisible()
    await expect(desk.guestHeading(waiting.name)).toBeVisible()
    await expect(desk.tile(t('admit.badge'))).not.toContainText(t('admit.scannedBadge'))
  },
  'hand-back': async (desk) => {
    await opened(desk)
    await expect(desk.page.getByText(t('scan.someoneElse', { name: guest.name, other: leaver.name }))).toBeVisible()
  },
}

/** A guard at the gate has codes held out to him as well: of cars that come and go. */
const stands = [
  ...deskPlaces.map((place) => ({ station: 'lobby' as const, place })),
  { station: 'gate' as const, place: 'idle' as const },
  { station: 'gate' as const, place: 'leaving' as const },
]

for (const { station, place } of stands)
  test(`at the desk (${station}), ${place}: each kind of code does what its table says`, async ({ office }) => {
    const { codes } = await comeByCar(office.behind, guest)
    await comeByCar(office.behind, leaver)
    await receive(office.behind, (await registerGuest(office.behind, waiting)).visitId)
    const desk = await Desk.openFor(office, theGuard, { station })
    for (const kind of kinds)
      await test.step(kind, async () => {
        await desk.openWatch()
        await goTo[place](desk)
        await expect(desk.guestHeading(guest.name)).toBeHidden()
        await desk.scan(codes[kind])
        await expectAct[deskAct(kind, place)](desk)
        if (place === 'touched-register') await expect(name(desk)).toHaveValue('Sri')
      })
  })

test('of the guest who leaves, slip and own QR are told, badge and parking card are ticked off', async ({ office }) => {
  const { codes } = await comeByCar(office.behind, guest)
  const desk = await Desk.openFor(office, theGuard)
  await desk.openRow(guest.name)
  const ticked = desk.panel.getByText(t('leave.scanned'))
  for (const [kind, count] of [
    ['visit', 0],
    ['guest', 0],
    ['badge', 1],
    ['parkingCard', 2],
  ] as const)
    await test.step(kind, async () => {
      const theirs = desk.page.getByText(t('scan.theirs', { name: guest.name }))
      // The sentence of the code before stands there still: what tells that this one was read is its tick.
      await holdCode(desk.page, codes[kind], count > 0 ? ticked.nth(count - 1) : theirs)
      await expect(theirs).toBeVisible()
      await expect(ticked).toHaveCount(count)
    })
})

test('a free badge goes into the admission that is open', async ({ office }) => {
  await receive(office.behind, (await registerGuest(office.behind, waiting)).visitId)
  const desk = await Desk.openFor(office, theGuard)
  await desk.openWaiting(waiting.name)
  await desk.scan(codeOfBadge(office.behind.folder, 'T-05'))
  await expect(desk.tile(t('admit.badge'))).toContainText(t('admit.scannedBadge'))
})

for (const place of deskPlaces.filter((each) => each.endsWith('register') || each === 'idle'))
  test(`the own QR of a guest who has gone home, ${place}: fills the form for a new guest unless one is begun`, async ({
    office,
  }) => {
    const { visitId, codes } = await comeByCar(office.behind, guest)
    await seeOut(office.behind, visitId)
    const desk = await Desk.openFor(office, theGuard)
    await goTo[place](desk)
    await desk.scan(codes.guest)
    if (deskAct('guest', place) === 'open-or-welcome') {
      await expect(desk.page.getByText(t('scan.welcome', { name: guest.name }))).toBeVisible()
      await expect(name(desk)).toHaveValue(guest.name)
    } else {
      await expect(desk.page.getByText(t('scan.finishFirst'))).toBeVisible()
      await expect(name(desk)).toHaveValue('Sri')
    }
  })
