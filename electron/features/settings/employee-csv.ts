import { CsvError, parse } from 'csv-parse/sync'
import type { FieldProblem } from '../../../shared/contract/refusals.ts'
import { neededText, normaliseName, textLimits } from '../../../shared/domain/text.ts'
import { type EmployeeText, judgeEmployee } from './employee-row.ts'

type Column = keyof EmployeeText | 'unit'
/** A line of the list; undefined where the list has no such column, which says nothing of what is stored. */
export type CsvEmployee = { readonly name: string } & Readonly<Record<Exclude<Column, 'name'>, string | undefined>>

/** How a column may be headed, compared by `normaliseName`; the template has the first of each. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  name: ['nama', 'name', 'nama lengkap', 'full name', 'nama pegawai', 'employee'],
  unit: ['unit', 'unit kerja', 'bagian', 'subbagian', 'sub bagian', 'department', 'division'],
  room: ['ruang', 'room', 'ruangan', 'nomor ruang', 'no ruang'],
  extension: ['ekstensi', 'extension', 'ext', 'pesawat', 'no ekstensi'],
  telephone: ['telepon', 'telephone', 'telp', 'no telepon', 'nomor telepon', 'phone', 'hp', 'no hp', 'handphone', 'wa'],
}
const columns = Object.keys(headings) as Column[]

const byteOrderMark = '\uFEFF'

/** What the office downloads, fills in and sends back. The mark and the semicolon let an Indonesian Excel open it as a table. */
export function employeeTemplate(): string {
  return `${byteOrderMark}${columns.map((column) => headings[column][0]).join(';')}\r\n`
}

/**
 * Reads a list of employees as spreadsheets write it: heading in Indonesian or English, columns in any order, commas, semicolons
 * or tabs. Every problem names its line (`row`, the heading being 0); where there is one, nothing of the file may be taken.
 */
export function readEmployees(csv: string): { employees: CsvEmployee[]; problems: FieldProblem[] } {
  const lines = linesOf(csv)
  if (!Array.isArray(lines)) return { employees: [], problems: [lines] }
  const [heading = [], ...body] = lines
  const places = placesOf(heading)
  if (places.name < 0) return { employees: [], problems: [{ field: 'file', problem: 'not-understood', row: 0 }] }
  const employees: CsvEmployee[] = []
  const problems: FieldProblem[] = []
  const seen = new Set<string>()
  body.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return
    const { employee, problem } = judgeLine(cells, places)
    const key = personKey(employee)
    const found = problem ?? (seen.has(key) ? 'taken' : null)
    if (found) problems.push({ field: 'file', problem: found, row: index + 1 })
    seen.add(key)
    employees.push(employee)
  })
  return { employees, problems }
}

/** Within a unit a name means one person; the same name in two units means two. */
export function personKey({ name, unit = '' }: { readonly name: string; readonly unit?: string | undefined }): string {
  return `${normaliseName(name)}\n${normaliseName(unit)}`
}

function linesOf(csv: string): string[][] | FieldProblem {
  const text = csv.startsWith(byteOrderMark) ? csv.slice(1) : csv
  const firstLine = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = [';', '\t', ','].find((sign) => firstLine.includes(sign)) ?? ','
  try {
    return parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // A quotation mark that opens and never closes, or stands inside a word.
    const line = typeof error.lines === 'number' ? error.lines - 1 : 0
    return { field: 'file', problem: 'not-understood', row: line }
  }
}

function placesOf(heading: readonly string[]): Readonly<Record<Column, number>> {
  const found = heading.map((cell) => normaliseName(cell))
  const place = (column: Column) => found.findIndex((cell) => headings[column].includes(cell))
  return {
    name: place('name'),
    unit: place('unit'),
    room: place('room'),
    extension: place('extension'),
    telephone: place('telephone'),
  }
}

function judgeLine(cells: readonly string[], places: Readonly<Record<Column, number>>) {
  const cell = (column: Column) => cells[places[column]] ?? ''
  const { clean, problems } = judgeEmployee({
    name: cell('name'),
    room: cell('room'),
    extension: cell('extension'),
    telephone: cell('telephone'),
  })
  const unit = neededText(cell('unit'), textLimits.name)
  const unitProblem = unit.ok || unit.problem === 'empty' ? null : unit.problem
  const listed = (column: Column, text: string) => (places[column] < 0 ? undefined : text)
  const employee: CsvEmployee = {
    name: clean.name,
    unit: listed('unit', unit.ok ? unit.value : ''),
    room: listed('room', clean.room),
    extension: listed('extension', clean.extension),
    telephone: listed('telephone', clean.telephone),
  }
  return { employee, problem: problems[0]?.problem ?? unitProblem }
}
