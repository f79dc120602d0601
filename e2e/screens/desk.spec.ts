import { type Language, languages } from '../../shared/i18n/index.ts'
import { expectWellShown } from '../setup/checks.ts'
import { Desk } from '../setup/desk.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { employLongNamedHost, longGuest, longHost, longOrganisation } from '../setup/long-names.ts'
import { expect, test } from '../setup/office.ts'
import { speak, wordsOf } from '../setup/words.ts'

for (const language of languages) {
  test(`the desk is legible, ${language}`, async ({ office }) => {
    test.slow()
    await employLongNamedHost(office)
    const [kiosk, desk] = await Promise.all([Kiosk.open(office), Desk.open(office)])
    const vehicle = { kind: 'car', plate: 'BE 1234 AB' } as const
    await kiosk.register({
      name: longGuest,
      organisation: longOrganisation,
      host: longHost,
      companions: ['Ana', longGuest],
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
  await desk.button(t('ask.record')).click()
  await look('relay')
  await desk.relay('receive')
  await look('admission')
  await desk.button(t('admit.submitMany', { count: 3 })).click()
  await expect(desk.panel.getByText(t('admit.donePrinted'))).toBeVisible()
  await look('admitted')
  await desk.openRow('Ana')
  await look('leaving')
  for (const list of ['walk', 'matters', 'jobs', 'closing'] as const) {
    await desk.show(list)
    await look(list)
  }
  await desk.openWatch()
  await desk.button(check('open')).click()
  await look('check before')
  await desk.page.getByRole('button', { name: check('run') }).click()
  await expect(desk.page.getByRole('list', { name: check('results') })).toBeVisible()
  await look('check')
  await desk.waiting.getByRole('button', { name: t('waiting.register') }).click()
  await look('register')
}
