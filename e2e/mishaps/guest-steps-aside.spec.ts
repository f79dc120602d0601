import type { Measurement, Thermometer } from '../../electron/devices/thermometer/thermometer.ts'
import { receive, registerGuest } from '../../electron/testing/lobby.ts'
import { theGuard } from '../../electron/testing/test-office.ts'
import { Desk } from '../setup/desk.ts'
import { expect, test } from '../setup/real-office.ts'
import { wordsOf } from '../setup/words.ts'

const t = wordsOf('desk')
const first = { name: 'Nanda Saputra', telephone: '081300001111' }
const second = { name: 'Mega Oktavia', telephone: '081300002222' }

const taken: Measurement = { outcome: 'reading', celsius: 36.4, raw: 36.4, device: 'test', protocol: 'lu90614' }

/** Nobody stands before it the first time, and somebody does afterwards. */
function slowToAim(): Thermometer {
  let windows = 0
  return {
    start() {},
    stop: async () => {},
    status: () => 'ready',
    openPath: () => 'test',
    onStatus: () => () => {},
    recent: () => [],
    onHeard: () => () => {},
    measure: ({ signal }) => {
      windows += 1
      if (windows > 1) return Promise.resolve(taken)
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ outcome: 'no-reading', reason: 'aborted' }))
      })
    },
  }
}

test.use({ parts: { openThermometer: slowToAim } })

test('a guard who turns to another guest measures him, and nothing of it counts for the first', async ({ office }) => {
  for (const guest of [first, second]) await receive(office.behind, (await registerGuest(office.behind, guest)).visitId)
  await (await office.behind.desk()).must('site', 'switchEventMode', { on: true })
  const desk = await Desk.openFor(office, theGuard)

  await desk.openWaiting(first.name)
  await desk.button(t('admit.measure')).click()
  await expect(desk.panel.getByText(t('admit.aim'))).toBeVisible()
  await desk.openWaiting(second.name)
  await desk.button(t('admit.measure')).click()
  await expect(desk.panel.getByText(t('admit.reading.normal')).first()).toBeVisible()
  await desk.openWaiting(first.name)
  await expect(desk.panel.getByText(t('admit.notYet'))).toBeVisible()
})
