import type { FieldName, FieldProblem, RefusalCode } from '../../contract/refusals.ts'
import type { AdmissionRule } from '../../domain/admission.ts'
import type { NoReadingReason } from '../../domain/temperature.ts'
import type { VisitState } from '../../domain/visit.ts'

/** What each refusal says to a person: what happened and what to do. A code without words does not compile. */
const code = {
  fields: 'Ada isian yang perlu diperbaiki.',
  'pin-needed': 'Masukkan PIN Anda dulu, lalu ulangi.',
  'pin-wrong': 'PIN salah. Periksa nama yang dipilih, lalu ketik lagi.',
  'pin-locked':
    'PIN salah terlalu sering. Coba lagi {{duration}} lagi, atau minta PIN baru dari administrator: itu langsung berlaku.',
  'not-allowed': 'Ini tidak dapat dilakukan dari layar ini. Pakai layar atau akun yang berhak.',
  'session-unknown': 'Layar ini perlu dibuka lagi. Muat ulang halaman.',
  'not-set-up': 'Kantor ini belum selesai diatur. Minta administrator menyelesaikan penyiapan.',
  'already-set-up': 'Kantor ini sudah diatur. Ubah pengaturannya lewat layar kantor.',
  'not-found': 'Data ini tidak ditemukan lagi. Mungkin sudah diubah di layar lain.',
  night: 'Jam kunjungan sudah lewat. Tamu hanya dapat dilayani petugas di meja.',
  'too-many-attempts': 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
  'recognition-over': 'Data dari kode tadi sudah tidak berlaku. Ketik nomor telepon, lalu kirim lagi.',
  'no-match': 'Tidak ada data yang cocok. Periksa ejaan dan nomornya.',
  'visit-not': 'Kunjungan ini sudah {{state}}, mungkin dari layar lain. Tidak ada yang diubah.',
  'admission-blocked': 'Tamu belum boleh masuk: {{rules}}.',
  'already-inside': 'Tamu ini masih tercatat di dalam. Selesaikan kunjungan lamanya dulu.',
  'badge-taken': 'Kartu {{item}} sedang dipakai tamu lain. Pilih kartu lain.',
  'badge-unknown': 'Kartu {{item}} tidak ada dalam daftar atau sudah ditarik. Pilih kartu lain.',
  'locker-taken': 'Loker {{item}} sedang terisi. Pilih loker lain.',
  'locker-unknown': 'Loker {{item}} tidak ada dalam daftar atau sudah ditarik. Pilih loker lain.',
  'lockers-full': 'Semua loker terisi. Kembalikan dulu satu titipan, atau minta administrator menambah loker.',
  'parking-full': 'Parkir {{item}} penuh. Arahkan tamu ke bahu jalan.',
  'loans-open': 'Masih ada titipan atau kartu yang belum kembali. Catat dulu masing-masing.',
  'loan-ended': 'Titipan ini sudah dicatat selesai. Tidak ada yang diubah.',
  'question-answered': 'Pertanyaan ini sudah dijawab. Lihat jawabannya di layar.',
  'host-left': 'Pegawai yang dituju tidak lagi bertugas di sini. Pilih orang lain.',
  'foreign-code': 'Kode ini bukan dari kantor ini. Pindai slip atau kartu tamu kita.',
  'code-dead': 'Kode ini sudah tidak berlaku: kunjungannya selesai atau kartunya tidak sedang dipinjam.',
  'job-not-open': 'Cetakan ini sudah selesai atau dibatalkan.',
  'no-reading': 'Suhu belum terbaca: {{reason}}',
  'call-id-missing': 'Permintaan ini tidak lengkap. Muat ulang halaman, lalu coba lagi.',
  'call-id-reused': 'Permintaan ini tertukar dengan yang lain. Muat ulang halaman, lalu coba lagi.',
  'disk-full': 'Penyimpanan komputer penuh, jadi tidak ada yang dapat dicatat. Hubungi administrator sekarang juga.',
  'register-busy': 'Buku tamu sedang dipakai program lain di komputer ini. Coba lagi sebentar.',
  'last-administrator': 'Ini administrator terakhir. Angkat administrator lain dulu.',
  'capacity-below-use': 'Jumlah ini kurang dari yang sedang dipakai. Isi angka yang lebih besar.',
  'too-large': 'Kiriman ini terlalu besar. Perkecil gambar atau berkasnya, lalu coba lagi.',
} as const satisfies Record<RefusalCode, string>

const problem = {
  empty: '{{field}} belum diisi.',
  'too-short': '{{field}} terlalu pendek.',
  'too-long': '{{field}} terlalu panjang. Singkat saja.',
  'not-understood': '{{field}} tidak dapat dibaca. Periksa lagi tulisannya.',
  'not-known': '{{field}} ini tidak ada dalam daftar. Pilih yang lain.',
  'in-the-past': '{{field}} sudah lewat. Isi waktu yang akan datang.',
  'too-late': '{{field}} melewati batas. Isi waktu yang lebih awal.',
  'too-many': '{{field}} terlalu banyak. Kurangi dulu.',
  taken: '{{field}} ini sudah dipakai. Pilih yang lain.',
} as const satisfies Record<FieldProblem['problem'], string>

const field = {
  name: 'Nama',
  telephone: 'Nomor telepon',
  organisation: 'Asal instansi',
  purpose: 'Keperluan',
  host: 'Tuan rumah',
  companions: 'Nama anggota rombongan',
  plate: 'Nomor polisi',
  vehicle: 'Kendaraan',
  photo: 'Foto',
  document: 'Jenis identitas',
  locker: 'Nomor loker',
  badge: 'Nomor kartu tamu',
  reason: 'Alasan',
  official: 'Nama pejabat',
  until: 'Batas waktu',
  time: 'Waktu',
  pin: 'PIN',
  where: 'Tempat menunggu',
  place: 'Tempat',
  number: 'Nomor',
  capacity: 'Kapasitas',
  file: 'Berkas',
  printer: 'Printer',
  value: 'Nilai',
} as const satisfies Record<FieldName, string>

/** What stands in the way of an admission, as part of a sentence. */
const rule = {
  'host-answer': 'tuan rumah belum memberi izin',
  calendar: 'di luar jam kunjungan',
  temperature: 'suhu badan belum memenuhi syarat',
  custody: 'identitas belum dititipkan atau diperiksa',
  badge: 'kartu tamu belum diberikan',
} as const satisfies Record<AdmissionRule, string>

const state = {
  registered: 'terdaftar dan belum masuk',
  inside: 'tercatat masuk',
  'signed-out': 'tercatat pulang',
  closed: 'ditutup',
} as const satisfies Record<VisitState, string>

const noReading = {
  silent: 'termometer tidak mengirim apa-apa. Periksa apakah menyala.',
  garbled: 'termometer mengirim data yang tidak dikenal. Hubungi administrator.',
  unstable: 'angkanya berubah-ubah. Minta tamu diam, lalu ukur lagi.',
  'too-far': 'terlalu jauh. Dekatkan ke dahi, lalu ukur lagi.',
  'sensor-fault': 'sensor termometer bermasalah. Ukur dengan termometer lain.',
  aborted: 'pengukuran dihentikan.',
  offline: 'termometer tidak tersambung. Periksa kabelnya, atau ketik suhunya.',
  busy: 'termometer sedang dipakai layar lain. Tunggu sebentar.',
  'no-offset': 'termometer ini belum dikoreksi. Minta administrator mengisi koreksinya, atau ketik suhunya.',
} as const satisfies Record<NoReadingReason, string>

export const refusals = {
  code,
  problem,
  field,
  rule,
  state,
  noReading,
  /** `already-inside`, when the other visit holds a badge. */
  alreadyInsideWith: 'Tamu ini masih tercatat di dalam dengan kartu {{badge}}. Selesaikan kunjungan lamanya dulu.',
  /** Which row of several has the problem. */
  inRow: '{{problem}} (baris {{row}})',
  fault: {
    lost: 'Belum tersimpan karena sambungan terputus. Tekan sekali lagi; tidak akan tercatat dua kali.',
    incident:
      'Ada gangguan di sistem dan tidak ada yang diubah. Coba lagi, atau sebutkan kode {{incident}} kepada administrator.',
  },
} as const
