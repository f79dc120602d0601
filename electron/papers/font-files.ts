import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** One font file: the characters that its maker says it draws, and the weights that it comes in. */
export type FontFile = {
  readonly family: string
  readonly ranges: readonly (readonly [number, number])[]
  /** Absolute path by weight; a variable font draws every weight from one file. */
  readonly files: readonly { readonly weight: number | 'any'; readonly path: string }[]
}

/** In the order in which they are asked for a character: Latin first, so that a digit never comes from a Chinese font. */
const packages = [
  { folder: '@fontsource-variable/plus-jakarta-sans', name: 'plus-jakarta-sans', weights: ['wght'] },
  { folder: '@fontsource/noto-sans-arabic', name: 'noto-sans-arabic', weights: ['400', '700'] },
  { folder: '@fontsource/noto-sans-sc', name: 'noto-sans-sc', weights: ['400', '700'] },
] as const

/** What a build copies out of `node_modules`, each into the same place below its own font folder. */
export const fontPackages: readonly string[] = packages.map(({ folder }) => folder)

const unicodeFile = z.record(z.string(), z.string())

/**
 * Every subset file of the papers' fonts below `root` (`node_modules`, or its copy in a package). The order of a package's own
 * subsets is turned round: its list ends with the commonest, which should be asked first.
 */
export function fontFiles(root: string): FontFile[] {
  return packages.flatMap(({ folder, name, weights }) => {
    const home = path.join(root, folder)
    const subsets = unicodeFile.parse(JSON.parse(readFileSync(path.join(home, 'unicode.json'), 'utf8')))
    return Object.entries(subsets)
      .reverse()
      .map(([subset, ranges]) => {
        const family = `${name}-${subset.replace(/[[\]]/g, '')}`
        const files = weights.map((weight) => ({
          weight: weight === 'wght' ? ('any' as const) : Number(weight),
          path: path.join(home, 'files', `${family}-${weight}-normal.woff2`),
        }))
        return { family, ranges: parseRanges(ranges), files: files.filter((file) => existsSync(file.path)) }
      })
      .filter(({ files }) => files.length > 0)
  })
}

/** "U+0000-00FF,U+0131" as CSS writes it. */
function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
}

export function draws({ ranges }: FontFile, codePoint: number): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to)
}
