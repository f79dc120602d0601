import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type Gallery, openGallery } from '../setup/gallery.ts'
import type { Sight } from '../setup/qr-video.ts'
import { Reading } from '../setup/reading.ts'

const page = path.join(import.meta.dirname, '..', '..', 'docs', 'cameras.md')
const [from, to] = ['<!-- measured: begin -->', '<!-- measured: end -->']
const patienceMs = 10_000
const tries = 5

/** What a lobby does to a picture. `must`: a site would send us home if this were not read. */
const conditions: readonly (Sight & { readonly name: string; readonly must: boolean })[] = [
  { name: 'plain, a badge at arm’s length', modulePx: 8, must: true },
  { name: 'small: 4 px a module', modulePx: 4, must: true },
  { name: 'small: 3 px a module', modulePx: 3, must: true },
  { name: 'small: 2 px a module', modulePx: 2, must: true },
  { name: 'small: 1.5 px a module', modulePx: 1.5, must: false },
  { name: 'turned by 15°', modulePx: 8, turned: 15, must: true },
  { name: 'turned by 45°', modulePx: 8, turned: 45, must: true },
  { name: 'turned by 170°, upside down', modulePx: 8, turned: 170, must: true },
  { name: 'leaning away, near edge a fifth wider', modulePx: 8, leaning: 0.2, must: true },
  { name: 'leaning away, near edge two fifths wider', modulePx: 8, leaning: 0.4, must: false },
  { name: 'noise ±20', modulePx: 6, noise: 20, must: true },
  { name: 'noise ±40', modulePx: 6, noise: 40, must: true },
  { name: 'noise ±80', modulePx: 6, noise: 80, must: false },
  { name: 'blur over 2 px', modulePx: 6, blur: 2, must: true },
  { name: 'blur over 4 px', modulePx: 6, blur: 4, must: false },
  { name: 'dim: paper 120, ink 40, noise ±15', modulePx: 6, paper: 120, ink: 40, noise: 15, must: true },
  { name: 'dark: paper 50, ink 20, noise ±10', modulePx: 6, paper: 50, ink: 20, noise: 10, must: false },
  { name: 'pale print: paper 200, ink 140', modulePx: 6, paper: 200, ink: 140, must: true },
  {
    name: 'all at once: 4 px, 20°, noise ±30, blur over 1 px, paper 190, ink 70',
    modulePx: 4,
    turned: 20,
    noise: 30,
    blur: 1,
    paper: 190,
    ink: 70,
    must: true,
  },
]

let gallery: Gallery
test.beforeAll(async () => {
  gallery = await openGallery()
})
test.afterAll(() => gallery[Symbol.asyncDispose]())

type Row = { readonly read: number; readonly median: number | null }

async function rowOf(reading: Reading, sight: Sight): Promise<Row> {
  const times: number[] = []
  for (let time = 0; time < tries; time += 1) {
    const taken = await reading.take('scan', sight, patienceMs)
    if (taken !== null) times.push(taken)
  }
  return { read: times.length, median: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? null }
}

const words = ({ read, median }: Row) => [
  `${read} of ${tries}`,
  median === null ? '–' : `${Math.round(median / 10) * 10}`,
]

/** `UPDATE_TABLE=1` writes what was seen into docs/cameras.md. */
test('which codes are read, and how soon', async ({ launchOptions }) => {
  test.setTimeout(30 * 60_000)
  await using ours = await Reading.open({ launchOptions, gallery })
  await using plain = await Reading.open({ launchOptions, gallery, withoutWasm: true })
  // The first reading loads the scanner and its decoder.
  await ours.take('scan', { modulePx: 8 }, 60_000)
  await plain.take('scan', { modulePx: 8 }, 60_000)
  const lines: string[] = []
  for (const { name, must, ...sight } of conditions)
    await test.step(name, async () => {
      const [good, spare] = [await rowOf(ours, sight), await rowOf(plain, sight)]
      lines.push(`| ${[name, ...words(good), ...words(spare)].join(' | ')} |`)
      if (must) expect.soft(good.read, name).toBe(tries)
    })
  const table = ['| the code | read | ms | without the wasm: read | ms |', '|---|---|---|---|---|', ...lines].join('\n')
  process.stdout.write(`${table}\n`)
  if (process.env.UPDATE_TABLE !== '1') return
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.slice(0, text.indexOf(from) + from.length), text.slice(text.indexOf(to))]
  writeFileSync(page, `${before}\n${table}\n${after}`)
})
