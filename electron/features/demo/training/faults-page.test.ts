import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Scene, type SceneName, sceneGroups, sceneNames, sceneOf } from '../../../../shared/contract/scenes.ts'
import { resources } from '../../../../shared/i18n/index.ts'

const root = path.join(import.meta.dirname, '../../../..')
const printers = 'electron/devices/printer/printer-faults.test.ts'
const thermometers = 'electron/devices/thermometer/faults.test.ts'
const measuring = 'electron/features/measuring/measuring.test.ts'
const scanners = 'electron/devices/scanner/serial-scanner.test.ts'

/** Below the screens: the test of the driver, or of the rule, that each fault has. */
const below: Readonly<Record<SceneName, readonly [file: string, ...names: string[]]>> = {
  'paper-out': [printers, 'paper out before'],
  'paper-out-during': [printers, 'paper out during: the same paper is finished on the new roll'],
  'near-end': [printers, 'near end'],
  'cover-open': [printers, 'cover open'],
  'cutter-error': [printers, 'cutter error'],
  unreachable: [printers, 'refused: nobody is there'],
  'reads-nothing': [printers, 'accepts and never reads'],
  'closes-at-once': [printers, 'accepts and closes'],
  'no-status': [printers, 'no status at all, though it should answer'],
  'resets-half-way': [printers, 'resets half-way, and the next paper is clean of the rest'],
  silent: [printers, 'takes the paper and falls silent'],
  'slow-line': [
    printers,
    'slow 9600-baud reader: the paper takes longer than any other patience',
    'slow 9600-baud reader behind a socket: its word comes too late, and nothing comes twice or never',
  ],
  'late-answer': [
    printers,
    'a confirmation that belongs to the job before',
    'a confirmation that comes with the next call',
  ],
  'talks-unasked': [printers, 'unsolicited status bytes'],
  'two-at-once': [printers, 'two jobs at once: one after the other, whole'],
  'power-off-between': [printers, 'power cycle between two jobs'],
  huge: [printers, '12 MB job'],
  moved: [
    thermometers,
    'plugged in again under another name: found by its identity, and nothing else is opened meanwhile',
  ],
  unplugged: [thermometers, 'unplugged: not found, and ready again by itself when it is back'],
  'absent-at-start': [thermometers, 'not there at the start: not found, and ready as soon as it is plugged in'],
  'not-allowed': [thermometers, 'not allowed: says so, and opens once the rights are mended'],
  'port-busy': [thermometers, 'held by another program: says so, and takes the port as soon as it is free'],
  'thermometer-silent': [
    thermometers,
    'silent without closing: noticed with nobody before it, opened anew, ready with its next frame',
  ],
  'never-stops': [
    thermometers,
    'never stops sending: garbled, while the rest of the program goes on and no memory is eaten',
  ],
  garbage: ['electron/devices/thermometer/damage.test.ts', 'damaged frames'],
  'too-far': [measuring, 'too low: is asked to come closer, and nothing is kept'],
  fever: [measuring, 'high, and normal after the rest: goes in'],
  'fever-twice': [measuring, 'high twice: stays out, unless an official answers for it by name and reason'],
  'camera-unplugged': ['e2e/mishaps/camera-fails.spec.ts', 'unplugged'],
  'camera-refused': ['e2e/mishaps/camera-fails.spec.ts', 'refused'],
  'camera-missing': ['e2e/mishaps/camera-fails.spec.ts', 'missing'],
  'scanner-unplugged': [scanners, 'is unplugged in the middle of a code and plugged in again: half a code is none'],
  'scanner-garbage': [scanners, 'says that it sends no text, and that it does again'],
  'host-silent': ['shared/domain/host-answer.test.ts'],
  'badge-lost': ['e2e/journeys/badge-lost.spec.ts', 'badge-lost'],
  'power-cut': [
    'e2e/journeys/registered-at-the-desk.spec.ts',
    'guests of a power cut are entered from paper with their true times',
  ],
  'four-inside': ['e2e/journeys/four-inside-at-2055.spec.ts', 'four-inside-at-2055'],
}
const played: Readonly<Record<Scene['group'], string>> = {
  printer: 'printers',
  unnoticed: 'printers',
  thermometer: 'thermometer',
  codes: 'codes',
  lobby: 'lobby',
}
const playedIn = (scene: SceneName) =>
  `e2e/faults/${scene === 'moved' ? 'thermometer' : played[sceneOf(scene).group]}.spec.ts`
const link = (file: string) => `[${path.basename(file)}](../${file})`

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)

/** What a trainer looks for: he knows the fault by its name on the simulator's page, and the desk by its look. */
function rowOf(scene: SceneName): readonly string[] {
  const { title, see, act } = resources.en.training.scene[scene]
  const named = `**${title}**<br>${resources.id.training.scene[scene].title}`
  const picture = `<a href="faults/${scene}.png"><img src="faults/${scene}.png" width="320" alt="${title}"></a>`
  return [named, see.replaceAll(/\{\{\w+\}\}/g, '…'), act, picture]
}

function testsOf(scene: SceneName): readonly string[] {
  const words = resources.en.training
  const ends = sceneOf(scene).goals.map((goal) => words.goal[goal])
  const [file, ...names] = below[scene]
  const tests = [`${link(playedIn(scene))} ${scene}`, [link(file), names.join('; ')].filter(Boolean).join(' ')]
  return [words.scene[scene].title, ends.join('<br>'), tests.join('<br>')]
}

function page(): string {
  const groups = sceneGroups.flatMap((group) => [
    `## ${resources.en.training.group[group]}`,
    '',
    ...table(
      ['fault', 'what the guard sees', 'what the guard does next', 'picture'],
      sceneNames.filter((scene) => sceneOf(scene).group === group).map(rowOf),
    ),
    '',
  ])
  return [
    '# Faults, and what the guard is told',
    '',
    `Each of these ${sceneNames.length} can be played with a new guard in the demonstration: \`npm start -- --demo\`, then *Latihan petugas* (Training) on the`,
    'simulator’s page. There the trainer reads the same sentences as here, and sees when the guard has settled it. The pictures were',
    'taken of the screens in Indonesian while the tests played each scene to its end.',
    '',
    ...groups,
    '## When it is settled, and what tests it',
    '',
    'A scene is settled by facts of the register and of the devices. This page is made of the words of the screens by',
    '[faults-page.test.ts](../electron/features/demo/training/faults-page.test.ts), which says how to renew it; its pictures by',
    '`LONG=1 UPDATE_PICTURES=1 npx playwright test e2e/faults`.',
    '',
    ...table(['fault', 'settled when', 'tests'], sceneNames.map(testsOf)),
    '',
  ].join('\n')
}

/** After a change of scenes or words: `npx vitest run electron/features/demo/training/faults-page.test.ts -u`. */
test('the page of faults says what the screens say', async () => {
  await expect(page()).toMatchFileSnapshot(path.join(root, 'docs/faults.md'))
})

test.each(sceneNames)('%s has its picture, and the tests that the page names', (scene) => {
  expect(existsSync(path.join(root, 'docs/faults', `${scene}.png`))).toBe(true)
  const [file, ...names] = below[scene]
  const source = readFileSync(path.join(root, file), 'utf8')
  for (const name of names) expect(source).toContain(name)
  expect(readFileSync(path.join(root, playedIn(scene)), 'utf8')).toContain(`'${scene}'`)
})
