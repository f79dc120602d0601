import { type Language, languages } from '../../shared/i18n/index.ts'
import { expectWellShown } from '../setup/checks.ts'
import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { employLongNamedHost, longGuest, longHost, longOrganisation } from '../setup/long-names.ts'
import { expect, test } from '../setup/office.ts'
import { speak, wordsOf } from '../setup/words.ts'

const companion = 'Zulfikar'

for (const language of languages) {
  test(`the desk is legible, ${language}`, async ({ office }) => {
    // Some thirty views, each at four sizes.
    test.setTimeout(900_000)
    await employLongNamedHost(office)
    const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
    const vehicle = { kind: 'car', plate: 'BE 1234 AB' } as const
    await kiosk.register({
      name: longGuest,
      organisation: longOrganisation,
      host: longHost,
      companions: [companion, longGuest],
      vehicle,
    })
    await desk.openWatch()
    await speak(desk.page, language)
    const inLanguage = new Desk(desk.page, await office.pinOf('guard'), language)
    await lookAtDesk(inLanguage, language)
  })
}

async function lookAtDesk(desk: Desk, language: Language) {
  const t = wordsOf('desk', language)
  const check = wordsOf('selfCheck', language)
  const look = (name: string) => expectWellShown(desk.page, name)
  await look('watch')
  await desk.openWaiting(longGuest)
  await look('asked')
  await lookAtForms(desk, t, ['correct', 'lend', 'otherHost', 'admitAnyway', 'close'])
  await desk.button(t('ask.record')).click()
  await look('relay')
  await desk.relay('receive')
  await look('admission')
  await desk.button(t('admit.submitMany', { count: 3 })).click()
  await expect(desk.panel.getByText(t('admit.donePrinted'))).toBeVisible()
  await look('admitted')
  const [badge] = /T-\d+/.exec((await desk.row(companion).textContent()) ?? '') ?? ['']
  await desk.openRow(companion)
  await look('leaving')
  await lookAtForms(desk, t, ['correct', 'swap', 'parking', 'papers', 'askAgain', 'excuse', 'undo'])
  await desk.sayOutcome(t('leave.badgeNo', { item: badge }), 'lost', longOrganisation)
  await look('leaving without the badge')
  await desk.button(t('leave.submitSome')).click()
  await expect(desk.panel.getByText(t('leave.doneOpen'))).toBeVisible()
  await look('gone')
  await desk.middle.getByRole('textbox', { name: t('inside.search') }).fill(companion)
  await expect(desk.middle.getByRole('heading', { name: t('inside.book') })).toBeVisible()
  await look('search results')
  for (const list of ['walk', 'matters', 'jobs', 'closing'] as const) {
    await desk.show(list)
    await look(list)
    if (list !== 'matters' && list !== 'jobs') continue
    await desk.middle.getByRole('table').getByRole('button').first().click()
    await expect(desk.button(t('panel.close'))).toBeVisible()
    await look(`one of ${list}`)
  }
  await desk.openWatch()
  await desk.button(check('open')).click()
  await look('check before')
  await desk.page.getByRole('button', { name: check('run') }).click()
  await expect(desk.page.getByRole('list', { name: check('results') })).toBeVisible()
  await look('check')
  await desk.waiting.getByRole('button', { name: t('waiting.register') }).click()
  await look('register')
  await desk.page.getByText(t('register.kinds.late'), { exact: true }).click()
  await expect(desk.page.getByText(t('register.lateText'))).toBeVisible()
  await look('late entry')
}

type Action = 'correct' | 'lend' | 'otherHost' | 'admitAnyway' | 'close' | LaterAction
type LaterAction = 'swap' | 'parking' | 'papers' | 'askAgain' | 'excuse' | 'undo'

async function lookAtForms(desk: Desk, t: ReturnType<typeof wordsOf<'desk'>>, actions: readonly Action[]) {
  for (const action of actions) {
    await desk.openAction(t(`action.${action}`))
    await expectWellShown(desk.page, action)
    await desk.button(t('panel.back')).click()
  }
}
