import { expect, test } from 'vitest'
import { employeeLines, readCsv } from './csv-file.ts'

const file = (...parts: BlobPart[]) => new File(parts, 'pegawai.csv')

test('a UTF-8 file keeps its mark and its letters', async () => {
  expect(await readCsv(file('\uFEFFnama;unit\r\nNur’aini;Umum\r\n'))).toEqual({
    name: 'pegawai.csv',
    text: '\uFEFFnama;unit\r\nNur’aini;Umum\r\n',
  })
})

test('a file in the old Windows letters is read all the same', async () => {
  const read = await readCsv(file(new Uint8Array([0x6e, 0x61, 0x6d, 0x61, 0x0a, 0x52, 0x65, 0x6e, 0xe9])))
  expect(read).toMatchObject({ text: 'nama\nRené' })
})

test('a spreadsheet that is no CSV is told apart', async () => {
  expect(await readCsv(file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))).toBe('notCsv')
})

test('too large a file is not read', async () => {
  expect(await readCsv(file('a'.repeat(1_900_001)))).toBe('tooLarge')
})

test('lines that say nothing are not counted', () => {
  expect(employeeLines({ name: '', text: 'nama;unit\r\nRatna;Umum\r\n;;\r\n\r\nBudi;\r\n' })).toBe(2)
})
