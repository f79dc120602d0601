import { randomUUID } from 'node:crypto'
import { openScreen } from '../../electron/testing/test-office.ts'
import { normaliseName } from '../../shared/domain/text.ts'
import { type Folder, preparedOffice } from '../parts/folders.ts'
import { inTurn, type Measure, timed } from '../parts/measure.ts'
import { openRegister } from '../parts/register.ts'
import { SiteProcess } from '../parts/site.ts'

const employees = 10_000
const givenNames = ['Siti', 'Budi', 'Dewi', 'Agus', 'Rina', 'Eko', 'Putri', 'Hendra', 'Wahyu', 'Lestari', 'Yusuf']
const familyNames = [
  'Wulandari',
  'Santoso',
  'Rahmawati',
  'Hidayat',
  'Nugroho',
  'Saputra',
  'Siregar',
  'Nasution',
  'Putra',
]
/** What a guest's fingers have typed after each key. */
const typed = ['si', 'sit', 'siti', 'siti r', 'siti ra', 'hend', 'nug eko', 'zz']

export const employeeSearch: Measure = {
  name: 'employee-search',
  run: async () => {
    using folder = await preparedOffice(0)
    addEmployees(folder)
    await using site = await SiteProcess.start({ folder: folder.path })
    const kiosk = await openScreen(site.url, 'kiosk')
    using db = bareScan(folder)
    const { ours, limit } = await inTurn(
      {
        ours: () =>
          timed(async () => {
            for (const text of typed) await kiosk.must('kiosk', 'findHosts', { text })
          }),
        limit: () =>
          timed(() => {
            for (const text of typed) db.find(text)
          }),
      },
      { rounds: 31, warmUps: 10 },
    )
    const each = { ours: ours / typed.length, limit: limit / typed.length, unit: 'ms' } as const
    return [
      { ...each, measure: 'employee search over 10,000', against: 'a bare LIKE over the same table', allowed: 20 },
    ]
  },
}

function addEmployees(folder: Folder): void {
  const db = openRegister(folder)
  const insert = db.prepare(
    `INSERT INTO employee (id, name, norm, unit_id, room, extension, telephone, host_token)
     VALUES (?, ?, ?, (SELECT id FROM unit ORDER BY norm LIMIT 1), '101', '101', '', ?)`,
  )
  db.transaction(() => {
    for (let place = 0; place < employees; place += 1) {
      const given = givenNames[place % givenNames.length]
      const family = familyNames[Math.floor(place / givenNames.length) % familyNames.length]
      const name = `${given} ${family} ${String.fromCharCode(65 + (place % 26))}. ${place}`
      insert.run(randomUUID(), name, normaliseName(name), randomUUID())
    }
  })()
  db.close()
}

/** The best six of the whole table, those that begin as typed first. */
function bareScan(folder: Folder): Disposable & { find(text: string): void } {
  const db = openRegister(folder)
  const scan = db.prepare(
    `SELECT employee.id, employee.name, room, unit.name AS unit FROM employee LEFT JOIN unit ON unit.id = unit_id
     WHERE is_active = 1 AND employee.norm LIKE '%' || @text || '%'
     ORDER BY employee.norm LIKE @text || '%' DESC, employee.norm LIMIT 6`,
  )
  return {
    find: (text) => void scan.all({ text }),
    [Symbol.dispose]: () => db.close(),
  }
}
