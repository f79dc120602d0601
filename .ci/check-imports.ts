import { existsSync, globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IFlattenedRuleSet,
  type IViolation,
} from 'dependency-cruiser'
import { understandUsing } from './swc-visitor.ts'

/**
 * Checks the directions of imports (.dependency-cruiser.cjs). The tool reports "no violations" also when its parser is
 * missing and it read nothing, so this compares what it read with the source files that exist.
 */
const root = join(import.meta.dirname, '..')
const folders = ['shared', 'electron', 'renderer', 'e2e', 'bench'].filter((folder) => existsSync(join(root, folder)))

type Configuration = { forbidden: NonNullable<IFlattenedRuleSet['forbidden']>; options: ICruiseOptions }

function describe({ rule, from, to, cycle }: IViolation, forbidden: Configuration['forbidden']): string {
  const path = cycle === undefined ? to : cycle.map((step) => step.name).join(' -> ')
  const comment = forbidden.find(({ name }) => name === rule.name)?.comment ?? ''
  return `${rule.name}: ${from} -> ${path}\n    ${comment}`
}

async function main(): Promise<number> {
  process.chdir(root)
  understandUsing()
  const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Configuration
  const { output } = await cruise(folders, { ...options, validate: true, ruleSet: { forbidden } })
  const { modules, summary } = output as ICruiseResult

  const read = new Map(modules.map((module) => [module.source, module.dependencies.length]))
  const sources = globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx,mjs}`))
  const unread = sources.filter((source) => !read.has(source))
  const imports = modules.reduce((sum, module) => sum + module.dependencies.length, 0)
  if (sources.length === 0 || unread.length > 0 || imports === 0) {
    console.error(`The import check read ${modules.length} modules with ${imports} imports, but not these:`, unread)
    return 1
  }
  for (const violation of summary.violations) console.error(describe(violation, forbidden))
  console.info(
    `Imports: ${sources.length} files, ${imports} imports, ${summary.violations.length} in a forbidden direction.`,
  )
  return summary.violations.length === 0 ? 0 : 1
}

process.exitCode = await main()
