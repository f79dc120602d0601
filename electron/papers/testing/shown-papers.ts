import type { Paper } from '../../../shared/contract/papers.ts'
import { paperWidths } from '../../../shared/contract/printers.ts'
import { type DrawnPaper, drawPaper } from '../draw.ts'
import type { Fonts } from '../fonts.ts'
import { samplePapers as sample } from './sample-papers.ts'
import { samplePictures } from './sample-pictures.ts'

type Shown = { readonly paper: Paper; readonly isNative?: boolean }

const slip = sample['badge-slip']
const [guest] = sample['walking-list'].inside
const photoOf = guest?.visitId ?? null
const long = {
  name: 'Raden Ajeng Siti Nurhaliza Wulandari Kusumaningrum Prawirane',
  organisation: 'Perkumpulan untuk Pemilu dan Demokrasi (Perludem) Cabang Lampung Selatan',
  host: 'Subbagian Teknis Penyelenggaraan Pemilu',
  room: 'Ruang Rapat Besar, Lantai 2, Gedung B',
}
const arabic = { name: 'محمد عبد الله عبد الرحمن', organisation: 'سفارة المملكة العربية السعودية' }
const chinese = { name: '王小明', organisation: '中華人民共和國駐印尼大使館' }
const slipOf = ({ name, ...more }: { name: string; organisation: string; host?: string; room?: string }) => ({
  ...slip,
  guest: name,
  ...more,
})

const inside = [
  { excuse: null },
  { ...long, badge: 'T-109', companions: 0, loans: ['T-109', 'L-12'], excuse: 'Bambang Irawan' },
  { ...arabic, badge: 'T-11', companions: 0, loans: ['T-11'] },
  { ...chinese, badge: null, loans: ['P-03'], companions: 11 },
].flatMap((changes) => (guest ? [{ ...guest, ...changes }] : []))
const closed = inside.map((each, index) => ({
  ...each,
  outcome: index === 1 ? ('signed-out' as const) : null,
  outcomeAt: index === 1 ? sample['closing-list'].closing.cutoffAt + 9_000_000 : null,
}))
const closing = sample['closing-list'].closing

/** The papers of `docs/papers`, by the picture's name: each paper, and what can happen to it. */
export const shownPapers: Readonly<Record<string, Shown>> = {
  'badge-slip': { paper: slip },
  'badge-slip-photo': { paper: { ...slip, photoOf } },
  'badge-slip-arabic': { paper: { ...slipOf(arabic), photoOf } },
  'badge-slip-chinese': { paper: slipOf(chinese) },
  'badge-slip-long': { paper: { ...slipOf(long), office: 'Komisi Pemilihan Umum Provinsi Kepulauan Bangka Belitung' } },
  'badge-slip-long-photo': { paper: { ...slipOf(long), photoOf } },
  'badge-slip-copy': { paper: { ...slip, copy: true, printedAt: slip.printedAt + 3_600_000 } },
  'badge-slip-copy-english': { paper: { ...slip, copy: true, language: 'en' } },
  'badge-slip-election-night': { paper: { ...slip, validUntil: (slip.validUntil ?? 0) + 36_000_000 } },
  'badge-slip-printers-code': { paper: { ...slip, photoOf }, isNative: true },
  'parking-card': { paper: sample['parking-card'] },
  'parking-card-long': {
    paper: {
      ...sample['parking-card'],
      number: 'MTR-112',
      plate: 'CD 128 104 RFS',
      vehicleClass: 'Kendaraan dinas roda empat dan lebih',
      place: 'Halaman belakang, di samping gudang logistik, baris 3',
    },
  },
  'parking-card-printers-code': { paper: sample['parking-card'], isNative: true },
  'queue-slip': { paper: sample['queue-slip'] },
  'queue-slip-english': { paper: { ...sample['queue-slip'], language: 'en', goesToGuard: true } },
  'queue-slip-printers-code': { paper: sample['queue-slip'], isNative: true },
  'walking-list': { paper: { ...sample['walking-list'], inside } },
  'walking-list-nobody': { paper: { ...sample['walking-list'], inside: [] } },
  'closing-list': { paper: { ...sample['closing-list'], closing: { ...closing, inside: closed } } },
  'closing-list-late-copy': {
    paper: { ...sample['closing-list'], copy: true, closing: { ...closing, isLate: true, inside: [] } },
  },
  'test-page': { paper: sample.test },
}

/** One paper on each width. */
export async function drawShown({ paper, isNative = false }: Shown, fonts: Fonts): Promise<DrawnPaper[]> {
  const pictures = await samplePictures()
  return paperWidths.map((width) => drawPaper(paper, { fonts, width, pictures, qr: isNative ? 'native' : 'drawn' }))
}
