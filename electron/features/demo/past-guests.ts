import type { DocumentType } from '../../../shared/domain/visit.ts'

export type MadeUpGuest = {
  readonly name: string
  readonly telephone: string
  readonly organisation: string
  readonly purposeKey: string
  readonly purposeText: string
  readonly host: string
  readonly companions: readonly string[]
  readonly vehicle: { readonly classKey: string; readonly plate: string } | null
  readonly document: DocumentType
}

export type PastGuest = MadeUpGuest & {
  readonly day: 'yesterday' | 'today'
  /** When he came, and how long he was inside. */
  readonly at: string
  readonly minutes: number
}

const guest = (
  when: Pick<PastGuest, 'day' | 'at' | 'minutes'>,
  who: Pick<PastGuest, 'name' | 'telephone' | 'organisation'> & Partial<PastGuest>,
  why: Pick<PastGuest, 'purposeKey' | 'purposeText' | 'host'>,
): PastGuest => ({ companions: [], vehicle: null, document: 'ktp', ...when, ...who, ...why })

/** Invented guests of yesterday and of this morning; all of them have left. */
export const pastGuests: readonly PastGuest[] = [
  guest(
    { day: 'yesterday', at: '08:20', minutes: 45 },
    {
      name: 'Hasan Basri',
      telephone: '081270000001',
      organisation: 'PPK Kedaton',
      vehicle: { classKey: 'motorcycle', plate: 'BE 2145 AC' },
    },
    { purposeKey: 'documents', purposeText: 'Laporan pertanggungjawaban', host: 'Ratna Sari Dewi' },
  ),
  guest(
    { day: 'yesterday', at: '09:10', minutes: 95 },
    {
      name: 'Lukman Hakim',
      telephone: '081270000002',
      organisation: 'Bawaslu Provinsi',
      companions: ['Vera Oktaviani', 'Rudi Hartono'],
      vehicle: { classKey: 'official', plate: 'BE 1023 Z' },
      document: 'staff-card',
    },
    { purposeKey: 'meeting', purposeText: 'Koordinasi pengawasan', host: 'Eko Nugroho' },
  ),
  guest(
    { day: 'yesterday', at: '10:35', minutes: 30 },
    { name: 'Melati Kusuma', telephone: '081270000003', organisation: 'Mahasiswa Universitas Lampung' },
    { purposeKey: 'information', purposeText: 'Data untuk skripsi', host: 'Rizky Pratama' },
  ),
  guest(
    { day: 'yesterday', at: '13:15', minutes: 60 },
    {
      name: 'Ketut Ardana',
      telephone: '081270000004',
      organisation: 'CV Cahaya Ruwa Jurai',
      vehicle: { classKey: 'car', plate: 'BE 1876 YA' },
      document: 'sim',
    },
    { purposeKey: 'documents', purposeText: 'Berita acara serah terima barang', host: 'Agus Setiawan' },
  ),
  guest(
    { day: 'yesterday', at: '15:05', minutes: 50 },
    { name: 'Wulandari', telephone: '081270000005', organisation: 'Forum Perempuan Lampung' },
    { purposeKey: 'consultation', purposeText: 'Sosialisasi pemilih perempuan', host: 'Ayu Lestari' },
  ),
  guest(
    { day: 'today', at: '08:05', minutes: 40 },
    {
      name: 'Fajar Ramadhan',
      telephone: '081270000006',
      organisation: 'KPU Kota Metro',
      vehicle: { classKey: 'car', plate: 'BE 1402 FB' },
    },
    { purposeKey: 'meeting', purposeText: 'Rapat data pemilih', host: 'Andi Kurniawan' },
  ),
  guest(
    { day: 'today', at: '08:30', minutes: 25 },
    {
      name: 'Sulastri',
      telephone: '081270000007',
      organisation: 'Warga Kelurahan Sukarame',
      vehicle: { classKey: 'motorcycle', plate: 'BE 6640 NK' },
    },
    { purposeKey: 'information', purposeText: 'Cek daftar pemilih', host: 'Maria Goretti Simbolon' },
  ),
  guest(
    { day: 'today', at: '08:50', minutes: 20 },
    { name: 'Robby Sinaga', telephone: '081270000008', organisation: 'Radar Rajabasa' },
    { purposeKey: 'consultation', purposeText: 'Wawancara', host: 'Galih Permana' },
  ),
]
