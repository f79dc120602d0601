import path from 'node:path'
import { test as base, expect, type Page, type TestInfo } from '@playwright/test'
import { type SceneName, sceneOf } from '../../shared/contract/scenes.ts'
import { Desk } from './desk.ts'
import { type Office, withOffice } from './office.ts'
import { wordsOf } from './words.ts'

const t = wordsOf('desk')
const training = wordsOf('training')

/** A scene of the training, played to its end by a guard at the desk; what it shows is kept as a picture for `docs/faults.md`. */
export class Rehearsal {
  readonly office: Office
  readonly desk: Desk
  readonly #info: TestInfo

  constructor(office: Office, desk: Desk, info: TestInfo) {
    this.office = office
    this.desk = desk
    this.#info = info
  }

  /** Brings the demonstration into that situation; answers the names of its guests. */
  async begin(scene: SceneName): Promise<string[]> {
    const simulator = await this.office.simulator()
    await simulator.must('simulator', 'beginScene', { scene })
    const { playing } = await simulator.must('simulator', 'training', {})
    return playing?.guests ?? []
  }

  /** The same on the trainer's page, in the browser whose camera the scene is about. */
  async beginBeside(screen: Page, scene: SceneName): Promise<Page> {
    const page = await screen.context().newPage()
    await page.goto(`${this.office.url}/simulator#training`)
    await page.getByRole('button', { name: new RegExp(`^${training(`scene.${scene}.title`)}`) }).click()
    await page.getByRole('button', { name: training('begin'), exact: true }).click()
    await expect(page.getByRole('button', { name: training('again') })).toBeVisible()
    return page
  }

  /** What the trainer does meanwhile, by its place in the scene. */
  async help(number = 0): Promise<void> {
    const simulator = await this.office.simulator()
    await simulator.must('simulator', 'helpScene', { help: number })
  }

  /** Every mark of the scene has turned, by the facts. */
  async expectSettled(scene: SceneName): Promise<void> {
    const simulator = await this.office.simulator()
    const unmet = async () => {
      const { playing } = await simulator.must('simulator', 'training', {})
      return playing?.goals.filter(({ isMet }) => !isMet).map(({ goal }) => goal)
    }
    await expect.poll(unmet, { message: `${scene}: ${sceneOf(scene).goals.join(', ')}`, timeout: 90_000 }).toEqual([])
  }

  /** The one banner says what is wrong and what to do. */
  async expectBanner(...sentences: readonly string[]): Promise<void> {
    for (const sentence of sentences) await expect(this.desk.banner).toContainText(sentence)
    await expect(this.desk.banner.getByRole('status').or(this.desk.banner.getByRole('alert'))).toHaveCount(1)
    await expect(this.desk.banner.getByText(t('alarm.more', { count: 1 }))).toHaveCount(0)
  }

  /** The whole desk, or another screen. `UPDATE_PICTURES=1` keeps it in `docs/faults`. */
  async picture(scene: SceneName, page = this.desk.page): Promise<void> {
    const docs = path.join(import.meta.dirname, '..', '..', 'docs', 'faults', `${scene}.png`)
    const file = process.env.UPDATE_PICTURES === '1' ? docs : this.#info.outputPath(`${scene}.png`)
    await page.evaluate(() => document.fonts.ready)
    const taken = await page.screenshot({ path: file, animations: 'disabled' })
    expect(taken.length).toBeLessThan(mostBytes)
  }
}

/** Pictures are read on a telephone as well. */
const mostBytes = 180_000

/** One made-up office for all scenes of a worker: a trainer does not start the program anew for each either. */
export const test = base.extend<{ rehearsal: Rehearsal }, { stage: Office }>({
  stage: [
    ({ browser }, use) =>
      withOffice(browser, { isDemo: true }, async (office) => {
        await office.atWorkday('09:00')
        await use(office)
      }),
    { scope: 'worker' },
  ],
  rehearsal: async ({ stage }, use, info) => {
    // The scene before may have ended at night; the next one would begin in the morning, when no PIN of today holds any more.
    await stage.setClock('09:00', 1)
    const desk = await Desk.open(stage, { size: 'laptop' })
    await use(new Rehearsal(stage, desk, info))
    await (await stage.simulator()).must('simulator', 'endTraining', {})
    await desk.page.context().close()
  },
})
export { expect } from '@playwright/test'
