/** Words of the queue display, and of the queue on the idle kiosk: numbers and next steps, never a name. */
export const queue = {
  title: 'Antrean tamu',
  empty: 'Belum ada antrean',
  emptyLead: 'Silakan mendaftar di layar buku tamu. Nomor Anda akan tampil di sini.',
  nightLead: 'Pendaftaran dibuka lagi pukul {{gateOpens}}.',
  more: 'dan {{count}} nomor lain',
  follow: 'Cari nomor Anda di layar buku tamu untuk keterangan lengkap.',
  changed: 'Nomor {{number}}: {{step}}',
  lost: 'Sambungan terputus. Nomor di layar ini mungkin belum yang terbaru.',
  notReady: 'Layar antrean belum siap. Silakan bertanya ke meja petugas.',
  step: {
    'see-guard': 'Silakan ke meja petugas',
    'host-asked': 'Menunggu jawaban',
    'come-to-desk': 'Silakan ke meja petugas',
    'may-wait': 'Boleh menunggu, ke meja petugas dulu',
    declined: 'Silakan ke meja petugas',
    inside: 'Sudah masuk',
    'goodbye-said': 'Kembalikan kartu di meja petugas',
    'signed-out': 'Selesai',
    closed: 'Selesai',
  },
} as const
