import { Desk } from '../setup/desk.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { expect, test } from '../setup/office.ts'
import { codeIn } from '../setup/papers.ts'
import { wordsOf } from '../setup/words.ts'

const deskWords = wordsOf('desk')
const leader = 'Sri Mulyani'
const companions = ['Ahmad Fauzi', 'Ni Luh Ayu', 'Yohanes', 'Tri Utami']
const everybody = [leader, ...companions]

test('party-of-five', async ({ office }) => {
  const [kiosk, host, desk] = await Promise.all([
    Kiosk.open(office),
    Host.open(office, 'Eko Nugroho'),
    Desk.open(office),
  ])

  await test.step('one question is asked for all five', async () => {
    const vehicle = { kind: 'car', plate: 'BE 1234 AB' } as const
    await kiosk.register({ name: leader, organisation: 'Bawaslu Provinsi', host: 'Eko Nugroho', companions, vehicle })
    const card = host.card(leader)
    for (const name of companions) await expect(card).toContainText(name)
    await expect(card).toContainText('BE 1234 AB')
    await expect(host.page.getByRole('article')).toHaveCount(1)
    await host.press(leader, 'receive')
  })

  await test.step('one press admits all, each with a badge of his own and one parking card', async () => {
    await desk.openWaiting(leader)
    await desk.button(deskWords('admit.submitMany', { count: 5 })).click()
    await expect(desk.panel.getByRole('heading', { name: deskWords('admit.doneMany', { count: 5 }) })).toBeVisible()
    const badges = desk.panel.getByText(/^T-\d+$/)
    await expect(badges).toHaveCount(5)
    expect(new Set(await badges.allTextContents()).size).toBe(5)
    for (const name of everybody) await expect(desk.row(name)).toBeVisible()
    await expect(desk.panel.getByText(deskWords('admit.doneParking', { card: 'P-01' }))).toHaveCount(1)
  })

  await test.step('five slips and a parking card come out', async () => {
    const papers = await office.papers(6)
    const codes = await Promise.all(papers.map(codeIn))
    expect(new Set(codes).size).toBe(6)
    expect(codes.filter((code) => code.startsWith('RSP/V/'))).toHaveLength(5)
  })

  await test.step('one may leave alone, and the desk shows who is left', async () => {
    await desk.openRow('Yohanes')
    for (const name of everybody.filter((each) => each !== 'Yohanes'))
      await expect(desk.panel.getByText(deskWords('panel.partyLeft', { names: '' }).trim())).toContainText(name)
    await desk.button(deskWords('leave.submit')).click()
    await expect(desk.panel.getByText(deskWords('leave.doneTitle', { name: 'Yohanes' }))).toBeVisible()
    await expect(desk.row('Yohanes')).toHaveCount(0)
    await expect(desk.middle.getByRole('row')).toHaveCount(1 + 4)
  })
})
