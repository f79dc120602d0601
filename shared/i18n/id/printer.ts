import type { PrintJobState, UnknownReason, WaitingReason } from '../../domain/print-job.ts'
import type { printerLights } from '../../domain/printers.ts'

type Light = (typeof printerLights)[number]
/** What is wrong, and what to do about it: a sentence each. */
type Trouble = { readonly what: string; readonly todo: string }

/** Words about printers and their papers, the same at the desk, in the office and in the demonstration. */
export const printer = {
  paper: {
    'badge-slip': 'Slip kartu tamu',
    'parking-card': 'Kartu parkir',
    'queue-slip': 'Nomor antrean',
    'walking-list': 'Daftar keliling',
    'closing-list': 'Daftar penutupan',
    test: 'Cetakan percobaan',
  },
  state: {
    queued: 'Menunggu giliran',
    sending: 'Sedang dikirim ke printer',
    printed: 'Sudah dicetak',
    unknown: 'Belum pasti keluar',
    failed: 'Tidak tercetak',
    withdrawn: 'Dibatalkan',
  } satisfies Record<PrintJobState, string>,
  /** Of a printer that cannot confirm. */
  unconfirmed: 'Dikirim, tanpa kabar',
  /** Of a paper with a wrong number or name, or of a guest who has left. */
  replaced: 'Tidak berlaku lagi',
  device: 'Printer',
  allGood: '{{count}} printer siap',
  none: 'Tanpa printer',
  /** Whose trouble, or of several whose advice. */
  named: '{{printer}} · {{words}}',
  for: '{{paper}} · {{label}}',
  copyOf: '{{words}} (salinan)',
  light: {
    asking: 'Sedang diperiksa',
    ready: 'Siap',
    unasked: 'Siap',
    'near-end': 'Kertas hampir habis',
    'roll-near-end': 'Gulungan hampir habis',
    'paper-out': 'Kertas habis',
    'cover-open': 'Tutup terbuka',
    'cutter-error': 'Pemotong kertas macet',
    offline: 'Tidak siap',
    error: 'Rusak',
    unreachable: 'Tidak terhubung',
    'no-permission': 'Akses ditolak',
    'in-use': 'Dipakai program lain',
    'not-a-device': 'Sambungan salah',
    'no-answer': 'Tidak menjawab',
  } satisfies Record<Light, string>,
  /** For a paper that is not out yet; it is tried again by itself. */
  waiting: {
    'paper-out': { what: 'Kertas habis.', todo: 'Pasang gulungan baru; cetakan lalu keluar sendiri.' },
    'cover-open': { what: 'Tutup printer terbuka.', todo: 'Tutup rapat; cetakan lalu keluar sendiri.' },
    'cutter-error': { what: 'Pemotong kertas macet.', todo: 'Buka printer, bebaskan kertasnya, lalu tutup kembali.' },
    offline: { what: 'Printer tidak siap.', todo: 'Tekan tombol pada printer sampai lampunya hijau.' },
    error: { what: 'Printer rusak.', todo: 'Matikan sebentar lalu nyalakan; bila tetap rusak, hubungi administrator.' },
    unreachable: {
      what: 'Printer tidak terhubung.',
      todo: 'Periksa listrik dan kabelnya; cetakan lalu keluar sendiri.',
    },
    'no-permission': {
      what: 'Program ini tidak boleh membuka printer.',
      todo: 'Hubungi administrator: pengguna program ini harus masuk grup “lp” (USB) atau “dialout” (serial).',
    },
    'in-use': { what: 'Printer sedang dipakai program lain.', todo: 'Tutup program itu, atau hubungi administrator.' },
    'not-a-device': { what: 'Sambungan yang diatur bukan printer.', todo: 'Hubungi administrator.' },
    'no-answer': { what: 'Printer tidak menjawab.', todo: 'Matikan, lalu nyalakan lagi; cetakan lalu keluar sendiri.' },
    stopped: {
      what: 'Cetakan menunggu printer.',
      todo: 'Tunggu sebentar; cetakan keluar sendiri begitu printer siap.',
    },
    'not-drawn': { what: 'Cetakan gagal disiapkan.', todo: 'Batalkan di “Cetakan”, lalu beri tahu administrator.' },
    'no-printer': {
      what: 'Belum ada printer untuk kertas ini.',
      todo: 'Minta administrator mengaturnya di layar kantor.',
    },
  } satisfies Record<WaitingReason, Trouble>,
  queued: 'Akan dicetak sendiri begitu printer siap.',
  sending: 'Sedang dicetak.',
  /** For a paper that was sent and never confirmed: only a person can tell, and nothing is printed twice by itself. */
  unknown: {
    'paper-out': {
      what: 'Kertas habis di tengah cetakan.',
      todo: 'Pasang gulungan baru, lalu lihat apakah cetakannya keluar utuh.',
    },
    'cover-open': {
      what: 'Tutup printer dibuka saat mencetak.',
      todo: 'Tutup rapat, lalu lihat apakah cetakannya keluar utuh.',
    },
    'cutter-error': {
      what: 'Pemotong macet saat mencetak.',
      todo: 'Bebaskan kertasnya, lalu lihat apakah cetakannya keluar utuh.',
    },
    offline: { what: 'Printer berhenti saat mencetak.', todo: 'Lihat apakah cetakannya keluar utuh.' },
    error: { what: 'Printer rusak saat mencetak.', todo: 'Lihat apakah cetakannya keluar utuh.' },
    silent: { what: 'Printer tidak memberi kabar.', todo: 'Lihat apakah cetakannya keluar utuh.' },
    'connection-lost': {
      what: 'Sambungan ke printer terputus saat mencetak.',
      todo: 'Lihat apakah cetakannya keluar utuh.',
    },
    stopped: { what: 'Program ditutup saat mencetak.', todo: 'Lihat apakah cetakannya keluar utuh.' },
    interrupted: { what: 'Program terhenti saat mencetak.', todo: 'Lihat apakah cetakannya keluar utuh.' },
  } satisfies Record<UnknownReason, Trouble>,
  /** A roll that will soon be used up; nothing waits for it yet. */
  low: { what: 'Kertas hampir habis.', todo: 'Siapkan gulungan baru di dekat printer.' },
  connection: {
    network: 'Jaringan',
    serial: 'Serial',
    'device-file': 'USB langsung',
  },
} as const
