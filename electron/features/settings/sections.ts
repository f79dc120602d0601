import { contract } from '../../../shared/contract/index.ts'
import type { Settings } from '../../../shared/contract/settings.ts'
import { digest } from '../../database/ids.ts'
import { writeSetting } from '../../database/settings.ts'
import { type ChangeContext, done, refuse } from '../../dispatch/context.ts'
import { onChange } from '../../dispatch/handler.ts'
import { itemsOut } from '../visits/index.ts'
import { judgeSettings, sections } from './judge-settings.ts'

/** One chapter of the settings is replaced as a whole. */
export function onChangeSection() {
  return onChange(contract.settings.changeSection, (context, { section, value }) => {
    const { clean, problems } = judgeSettings({ [section]: value })
    if (problems.length > 0) return refuse({ code: 'fields', problems })
    if (clean.parking && isBelowUse(context, clean.parking)) return refuse({ code: 'capacity-below-use' })
    storeSettings(context, clean.visiting ? { ...clean, visiting: keepPast(context, clean.visiting) } : clean)
    context.touch('site', 'visits', 'devices', 'printing')
    return done({})
  })
}

/** A visit keeps the key of its purpose only: the words of one that is taken off the list are kept for it. */
function keepPast(context: ChangeContext, visiting: Settings['visiting']): Settings['visiting'] {
  const before = context.settings().visiting
  const offered = new Set(visiting.purposes.map(({ key }) => key))
  const pastPurposes = [...before.purposes, ...before.pastPurposes].filter(({ key }) => !offered.has(key))
  return { ...visiting, pastPurposes }
}

/** Row M7: a class cannot hold fewer cards than are with guests, nor be given up while one is. */
function isBelowUse(context: ChangeContext, parking: Settings['parking']): boolean {
  return context.settings().parking.classes.some(({ key }) => {
    const capacity = parking.classes.find((entry) => entry.key === key)?.capacity ?? 0
    return itemsOut(context.db, 'parking-card', key).length > capacity
  })
}

/** Stores the given chapters; each leaves its whole text in the journal, the logo only as a digest. */
export function storeSettings(context: ChangeContext, settings: Partial<Settings>): void {
  for (const section of sections) {
    const value = settings[section]
    if (value === undefined) continue
    writeSetting(context.db, section, value)
    context.note({ what: 'settings-changed', record: section, clear: { value: textOf(value) } })
  }
}

function textOf(value: Settings[keyof Settings]): string {
  return JSON.stringify(value, (key, part) => (key === 'logo' && typeof part === 'string' ? digest(part) : part))
}
