import type { PrintJobState, unknownReasons, waitingReasons } from '../../domain/print-job.ts'
import type { printerLights } from '../../domain/printers.ts'

type Light = (typeof printerLights)[number]
type Waiting = (typeof waitingReasons)[number]
type Unknown = (typeof unknownReasons)[number]

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
  replaced: 'Sudah diganti',
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
    'no-permission': 'Tidak boleh dibuka',
    'in-use': 'Dipakai program lain',
    'not-a-device': 'Sambungan salah',
    'no-answer': 'Tidak menjawab',
  } satisfies Record<Light, string>,
  /** For a paper that is not out yet: what to do, in one sentence. It is tried again by itself. */
  waiting: {
    'paper-out': 'Kertas habis: pasang gulungan baru, lalu cetakan keluar sendiri.',
    'cover-open': 'Tutup printer terbuka: tutup rapat, lalu cetakan keluar sendiri.',
    'cutter-error': 'Pemotong kertas macet: buka printer, bebaskan kertasnya, lalu tutup kembali.',
    offline: 'Printer tidak siap: tekan tombol pada printer sampai lampunya hijau.',
    error: 'Printer rusak: matikan sebentar; bila tetap rusak, hubungi administrator.',
    unreachable: 'Printer tidak terhubung: periksa listrik dan kabelnya.',
    'no-permission': 'Program ini tidak boleh membuka printer: hubungi administrator.',
    'in-use': 'Printer sedang dipakai program lain: tutup program itu, atau hubungi administrator.',
    'not-a-device': 'Sambungan yang diatur bukan printer: hubungi administrator.',
    'no-answer': 'Printer tidak menjawab: matikan, lalu nyalakan lagi.',
    stopped: 'Akan dicetak sendiri begitu printer siap.',
    'not-drawn': 'Cetakan ini gagal disiapkan: batalkan, lalu beri tahu administrator.',
    'no-printer': 'Belum ada printer untuk kertas ini: minta administrator mengaturnya di layar kantor.',
  } satisfies Record<Waiting, string>,
  queued: 'Akan dicetak sendiri begitu printer siap.',
  sending: 'Sedang dicetak.',
  /** For a paper that was sent and never confirmed: only a person can tell, and nothing is printed twice by itself. */
  unknown: {
    'paper-out': 'Kertas habis di tengah cetakan: pasang gulungan baru, lalu lihat apakah cetakannya keluar utuh.',
    'cover-open': 'Tutup printer dibuka saat mencetak: tutup rapat, lalu lihat apakah cetakannya keluar utuh.',
    'cutter-error': 'Pemotong macet saat mencetak: bebaskan kertasnya, lalu lihat apakah cetakannya keluar utuh.',
    offline: 'Printer berhenti saat mencetak: lihat apakah cetakannya keluar utuh.',
    error: 'Printer rusak saat mencetak: lihat apakah cetakannya keluar utuh.',
    silent: 'Printer tidak memberi kabar: lihat apakah cetakannya keluar utuh.',
    'connection-lost': 'Sambungan ke printer terputus: lihat apakah cetakannya keluar utuh.',
    stopped: 'Program ditutup saat mencetak: lihat apakah cetakannya keluar utuh.',
    interrupted: 'Program terhenti saat mencetak: lihat apakah cetakannya keluar utuh.',
  } satisfies Record<Unknown, string>,
  connection: {
    network: 'Jaringan',
    serial: 'Serial',
    'device-file': 'USB langsung',
  },
} as const
