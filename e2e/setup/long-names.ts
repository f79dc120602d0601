import type { Office } from './office.ts'

/** Sixty letters each, as long as names get. */
export const longGuest = 'Raden Mas Bambang Soekarnoputra Hadiningrat Kusumawardhana A'
export const longHost = 'Profesor Doktor Siti Nurhaliza Rahmawati Puspitasari Handaya'
export const longOrganisation = 'Sekretariat Komisi Pemilihan Umum Kabupaten Lampung Tengah A'

export async function employLongNamedHost(office: Office) {
  const administrator = await office.administrator()
  const { units } = await administrator.must('settings', 'read', {})
  await administrator.must('settings', 'addEmployee', {
    name: longHost,
    unitId: units[0]?.id ?? null,
    room: 'Ruang Rapat Besar Lantai 3',
    extension: '3001',
    telephone: '081200003001',
  })
}
