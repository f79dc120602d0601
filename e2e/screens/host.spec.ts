import { languages } from '../../shared/i18n/index.ts'
import { expectWellShown } from '../setup/checks.ts'
import { Host } from '../setup/host.ts'
import { Kiosk } from '../setup/kiosk.ts'
import { employLongNamedHost, longGuest, longHost, longOrganisation } from '../setup/long-names.ts'
import { expect, test } from '../setup/office.ts'
import { speak, wordsOf } from '../setup/words.ts'

for (const language of languages) {
  test(`the host’s page is legible, ${language}`, async ({ office }) => {
    await employLongNamedHost(office)
    const kiosk = await Kiosk.open(office)
    await kiosk.register({ name: longGuest, organisation: longOrganisation, host: longHost, companions: [longGuest] })
    const host = await Host.open(office, longHost)
    const words = wordsOf('host', language)
    await speak(host.page, language)
    const look = (name: string) => expectWellShown(host.page, name)
    await look('asked')
    for (const answer of ['wait', 'passOn', 'decline'] as const) {
      await host
        .card(longGuest)
        .getByRole('button', { name: words(`answer.${answer}`), exact: true })
        .click()
      await look(answer)
      await host
        .card(longGuest)
        .getByRole('button', { name: words('answer.back') })
        .click()
    }
    await host
      .card(longGuest)
      .getByRole('button', { name: words('answer.receive'), exact: true })
      .click()
    await expect(host.page.getByText(words('done.receive', { name: longGuest }))).toBeVisible()
    await look('answered')
  })
}
