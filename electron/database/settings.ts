import { type SettingSection, type Settings, settings as settingsSchema } from '../../shared/contract/settings.ts'
import { type Reader, sqlite, type Writer } from './query.ts'

let parsed: { text: string; settings: Settings } | undefined

/** All sections, checked on the way out of the file; `null` before the office is set up. Parsed again only when the text changed. */
export function readSettings(db: Reader): Settings | null {
  const rows = db.all(sqlite.selectFrom('setting').selectAll().orderBy('section'))
  if (rows.length === 0) return null
  const text = rows.map((row) => `"${row.section}":${row.value}`).join(',')
  if (parsed?.text === text) return parsed.settings
  const settings = settingsSchema.parse(JSON.parse(`{${text}}`))
  parsed = { text, settings }
  return settings
}

export function writeSetting<Section extends SettingSection>(
  db: Writer,
  section: Section,
  value: Settings[Section],
): void {
  const row = { section, value: JSON.stringify(value) }
  db.run(
    sqlite
      .insertInto('setting')
      .values(row)
      .onConflict((conflict) => conflict.column('section').doUpdateSet(row)),
  )
}
