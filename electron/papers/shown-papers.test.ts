import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { type Bitmap, isBlack } from './bitmap.ts'
import { Fonts } from './fonts.ts'
import { drawShown, shownPapers } from './testing/shown-papers.ts'

const root = path.join(import.meta.dirname, '../..')
const folder = path.join(root, 'docs/papers')
const fonts = new Fonts(path.join(root, 'node_modules'))
const isRenewing = process.env.UPDATE_PICTURES === '1'

const table = 0xb8
const gap = 24

/** Papers beside each other on a grey table, one byte a dot. */
function onTable(papers: readonly Bitmap[]): PNG {
  const width = papers.reduce((sum, paper) => sum + paper.width + gap, gap)
  const height = Math.max(...papers.map((paper) => paper.height)) + 2 * gap
  const png = new PNG({ width, height, colorType: 0 })
  const grey = new Uint8Array(width * height).fill(table)
  let left = gap
  for (const paper of papers) {
    for (let y = 0; y < paper.height; y++)
      for (let x = 0; x < paper.width; x++) grey[(y + gap) * width + left + x] = isBlack(paper, x, y) ? 0 : 255
    left += paper.width + gap
  }
  for (const [at, value] of grey.entries()) png.data.set([value, value, value, 255], at * 4)
  return png
}

/** How many dots differ; every one where the pictures are not of the same size. */
function differing(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return one.width * one.height
  let count = 0
  for (let at = 0; at < one.data.length; at += 4) if (one.data[at] !== other.data[at]) count += 1
  return count
}

if (isRenewing) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

// Everything that decides on the dots comes with the packages; only on other systems does the canvas ask theirs for letter shapes.
describe.runIf(process.platform === 'linux')('docs/papers shows papers as they come out today', () => {
  it.each(Object.entries(shownPapers))('%s', async (name, shown) => {
    const drawn = onTable(await drawShown(shown, fonts))
    const file = path.join(folder, `${name}.png`)
    if (isRenewing) writeFileSync(file, PNG.sync.write(drawn, { colorType: 0, deflateLevel: 9 }))
    const renew =
      'look at the paper, then renew its picture with UPDATE_PICTURES=1 npx vitest run electron/papers/shown-papers'
    expect(existsSync(file), `docs/papers has no ${name}.png: ${renew}`).toBe(true)
    const kept = PNG.sync.read(readFileSync(file))
    expect(differing(kept, drawn), `${name}.png is not what is printed any more: ${renew}`).toBe(0)
  })

  it('and nothing else', () => {
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'))
    expect(pictures.sort()).toEqual(
      Object.keys(shownPapers)
        .map((name) => `${name}.png`)
        .sort(),
    )
  })
})
