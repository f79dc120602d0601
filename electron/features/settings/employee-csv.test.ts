import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { employeeTemplate, readEmployees } from './employee-csv.ts'

const ratna = { name: 'Ratna Nirmala', unit: 'Subbag Umum', room: '104', extension: '104', telephone: '0812 0000 0104' }
const line = (sign: string) => ['Ratna Nirmala', 'Subbag Umum', '104', '104', '0812 0000 0104'].join(sign)

describe('a list of employees', () => {
  test.each([
    ['the template, filled in', `${employeeTemplate()}${line(';')}\r\n`],
    ['commas and English headings', `Name,Unit,Room,Extension,Telephone\n${line(',')}`],
    ['tabs, as copied from a table', `NAMA\tUnit Kerja\tRuangan\tExt.\tNo. HP\n${line('\t')}\n`],
    ['old line ends and blank lines', `nama;unit;ruang;ekstensi;telepon\r\r${line(';')}\r;;;;\r`],
    ['quotes around every cell', `"nama";"unit";"ruang";"ekstensi";"telepon"\n${`"${line('";"')}"`}`],
    [
      'columns in another order, and one too many',
      `catatan;telepon;nama;ekstensi;unit;ruang\nx;0812 0000 0104;Ratna Nirmala;104;Subbag Umum;104`,
    ],
  ])('is read from %s', (_, csv) => {
    expect(readEmployees(csv)).toEqual({ employees: [ratna], problems: [] })
  })

  test('may have names alone', () => {
    const { employees } = readEmployees('Nama\nSumarno\n"Nur\'aini, S.H."')
    expect(employees.map(({ name, unit }) => [name, unit])).toEqual([
      ['Sumarno', undefined],
      ["Nur'aini, S.H.", undefined],
    ])
  })

  test('keeps signs and line ends inside quotes, and takes nothing that steers a printer', () => {
    const { employees } = readEmployees('nama;unit\n"Dewi ""Wiwi""\nLestari";Umum\nAndi\u001b@;Umum')
    expect(employees.map(({ name }) => name)).toEqual(['Dewi "Wiwi" Lestari', 'Andi@'])
  })

  test('names every line that cannot be taken, the heading being line 0', () => {
    const long = 'a'.repeat(121)
    const csv = `nama;unit;telepon\nSiti;Umum;1\n;Umum;2\n${long};Umum;3\nSITI;umum;4\nSiti;Hukum;5\nAdi;${long};6`
    expect(readEmployees(csv).problems).toEqual([
      { field: 'file', problem: 'empty', row: 2 },
      { field: 'file', problem: 'too-long', row: 3 },
      { field: 'file', problem: 'taken', row: 4 },
      { field: 'file', problem: 'too-long', row: 6 },
    ])
  })

  test.each([
    ['no heading that names people', 'nip;pangkat\n1;2'],
    ['nothing in it', ''],
    ['a quotation mark that never ends', 'nama;unit\n"Siti;Umum\n'],
    ['a picture instead of a table', '\u0089PNG\r\n\u001a\n'],
  ])('is not understood with %s', (_, csv) => {
    const { employees, problems } = readEmployees(csv)
    expect(employees).toEqual([])
    expect(problems).toEqual([expect.objectContaining({ field: 'file', problem: 'not-understood' })])
  })

  test('whatever is sent, it is read or refused, and refused in words', () => {
    const csv = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 6 }), { maxLength: 8 })
        .map((rows) => `nama;unit\n${rows.map((row) => row.join(';')).join('\n')}`),
    )
    fc.assert(
      fc.property(csv, (text) => {
        const { employees, problems } = readEmployees(text)
        for (const { name } of employees) if (problems.length === 0) expect(name.trim()).not.toBe('')
        for (const { row } of problems) expect(row).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 500 },
    )
  })

  test('comes back as it was written', () => {
    const cell = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
      .filter((text) => /[a-z]/i.test(text))
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ name: cell, room: cell }), {
          selector: ({ name }) => name.toLowerCase().replace(/[^a-z0-9]/g, ''),
          maxLength: 5,
        }),
        (rows) => {
          const csv = ['nama,ruang', ...rows.map(({ name, room }) => `${quoted(name)},${quoted(room)}`)].join('\r\n')
          const tidy = (text: string) => text.trim().replace(/\s+/g, ' ')
          expect(readEmployees(csv).employees.map(({ name, room }) => ({ name, room }))).toEqual(
            rows.map(({ name, room }) => ({ name: tidy(name), room: tidy(room) })),
          )
        },
      ),
    )
  })
})
