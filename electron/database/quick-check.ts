import Database from 'better-sqlite3'

/** What SQLite finds wrong with a database; `ok` where it is in order. */
export function quickCheck(file: string): string {
  const db = new Database(file, { readonly: true })
  try {
    return String(db.pragma('quick_check', { simple: true }))
  } finally {
    db.close()
  }
}
