import type { ThermometerProtocol, ThermometerStatus } from '../../domain/temperature.ts'

/** How the thermometer stands, and what to do about it, a sentence each: for guards at the desk and administrators in the office. */
const advice = {
  off: { what: 'Tidak ada termometer yang disambungkan.', todo: 'Ketik suhu dari termometer lain.' },
  starting: { what: 'Termometer sedang disiapkan.', todo: 'Tunggu sebentar.' },
  ready: { what: 'Termometer siap.', todo: '' },
  'not-found': {
    what: 'Termometer tidak tersambung.',
    todo: 'Pasang lagi kabelnya; sementara itu ketik suhunya.',
  },
  'permission-denied': {
    what: 'Komputer tidak mengizinkan termometer dibuka.',
    todo: 'Ketik suhunya, dan minta administrator memberi hak pada program ini (di Linux: grup dialout).',
  },
  'port-busy': {
    what: 'Termometer dipakai program lain.',
    todo: 'Tutup program itu; termometer lalu tersambung sendiri.',
  },
  failed: {
    what: 'Termometer tidak dapat dibuka.',
    todo: 'Cabut dan pasang lagi kabelnya; bila tetap gagal, hubungi administrator.',
  },
  silent: {
    what: 'Termometer tidak menjawab.',
    todo: 'Periksa apakah menyala, cabut dan pasang lagi kabelnya, lalu ukur lagi.',
  },
  garbled: {
    what: 'Termometer mengirim data yang tidak dikenal.',
    todo: 'Ketik suhunya, dan minta administrator memeriksa jenis dan kecepatannya di layar kantor.',
  },
} as const satisfies Record<ThermometerStatus, { readonly what: string; readonly todo: string }>

/** What to know about a kind of thermometer before it is chosen. */
const about = {
  lu90614: 'Mengukur bila diminta dan memberi suhu badan. Pilihan terbaik untuk meja petugas.',
  gy614v3: 'Mengirim terus dan memberi suhu badan.',
  gd60914: 'Mengukur dahi bila diminta dan memberi suhu badan. Datanya tanpa angka uji, jadi diukur dua kali.',
  idc50: 'Kamera panas kios kesehatan, memberi suhu badan dua kali sedetik. Bila disetel ke teks, pilih “Baris teks”.',
  'ascii-line':
    'Untuk sensor di belakang mikrokontroler sendiri: satu angka setiap baris, paling sedikit empat kali sedetik.',
  'gy-mcu90615': 'Mengirim terus, tetapi hanya suhu kulit. Perlu koreksi yang dicari di tempatnya.',
  cjmcu90614: 'Mengirim terus, tetapi hanya suhu kulit. Perlu koreksi yang dicari di tempatnya.',
} as const satisfies Record<ThermometerProtocol, string>

/** Words about the thermometer on its cable. */
export const thermometer = {
  advice,
  about,
  line: {
    title: 'Yang dikirim termometer',
    moved: 'Kini di {{path}}.',
    empty: 'Belum ada yang dikirim.',
    kind: { other: 'bukan suhu badan', noise: 'tidak dikenal' },
    table: 'Data terakhir',
    bytes: 'Byte',
    meaning: 'Artinya',
  },
  test: {
    title: 'Coba ukur',
    text: 'Hadapkan dahi seseorang ke termometer. Tidak ada yang dicatat.',
    run: 'Ukur sekarang',
    running: 'Mengukur…',
    rawOnly: 'Alat membaca {{raw}}, tanpa koreksi.',
    raw: 'Alat membaca {{raw}}, koreksi {{offset}}.',
    saveFirst: 'Simpan perubahan dulu.',
  },
  offset: {
    title: 'Cari koreksi',
    text: 'Ukur dahi yang sama dengan termometer klinis, di tempat tamu akan berdiri, sesudah alat menyala 10–30 menit. Jarak mengubah hasil sampai 0,5 °C, jadi tandai tempat berdirinya.',
    needed: 'Alat ini memberi suhu kulit. Tanpa koreksi, meja petugas tidak dapat mengukur dengannya.',
    reference: 'Kata termometer klinis (°C)',
    use: 'Pakai koreksi {{offset}}',
    noRaw: 'Tunggu sampai alat mengirim suhu.',
    noReference: 'Isi hasil termometer klinis dulu.',
    tooLarge: 'Selisihnya lebih dari 5 °C. Dekatkan dahi ke alat, lalu coba lagi.',
    reads: 'Alat kini membaca {{raw}}.',
    saveNow: 'Koreksi terisi. Simpan untuk memakainya.',
  },
} as const
