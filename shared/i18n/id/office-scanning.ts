/** Words of the page on which cameras and scanners are found, chosen and tried. */
export const officeScanning = {
  scanning: {
    kind: {
      visit: 'Terbaca: slip kunjungan',
      badge: 'Terbaca: kartu tamu',
      parkingCard: 'Terbaca: kartu parkir',
      guest: 'Terbaca: kode QR milik tamu',
      foreign: 'Terbaca, tetapi bukan kode kantor ini',
    },
    camera: {
      title: 'Kamera',
      lead: 'Kamera yang terpasang di komputer ini. Pilihan di bawah berlaku untuk kios dan meja yang dibuka di komputer ini.',
      try: 'Lihat dan coba kamera',
      which: 'Kamera',
      found: '{{count}} kamera ditemukan.',
      nameless: 'Kamera {{which}}',
      hold: 'Tunjukkan slip atau kartu tamu ke kamera untuk mencobanya.',
      use: { kiosk: 'Pakai di kios', desk: 'Pakai di meja' },
      used: { kiosk: 'Dipakai di kios', desk: 'Dipakai di meja' },
    },
    hand: {
      title: 'Pemindai genggam',
      lead: 'Pemindai USB yang mengetik seperti papan ketik tidak perlu disetel. Di kios dan meja ia dikenali sendiri, juga saat orang sedang mengetik.',
      hold: 'Pindai slip atau kartu tamu sekarang; hasilnya muncul di sini.',
    },
    cable: {
      title: 'Pemindai kabel serial',
      none: 'Hanya untuk pemindai yang tersambung ke port serial atau USB serial (COM). Pemindai lain tidak perlu ditulis di sini.',
      help: 'Setiap pemindai membaca untuk satu layar.',
      add: 'Tambah pemindai',
      name: 'Pemindai {{which}}',
      baud: 'Kecepatan (baud)',
      baudHelp: 'Biasanya 9600; lihat buku petunjuknya.',
      stands: '{{name}} membaca untuk',
      remove: 'Hapus {{name}}',
    },
    stand: {
      'lobby-desk': 'Meja lobi',
      'lobby-kiosk': 'Kios lobi',
      'gate-desk': 'Meja gerbang',
      'gate-kiosk': 'Kios gerbang',
    },
    state: {
      title: 'Keadaan pemindai kabel',
      lead: 'Pindai sesuatu; yang terbaca langsung terlihat.',
      last: 'Terakhir membaca {{time}}',
    },
    status: {
      off: { title: 'Mati', advice: 'Belum dibuka.' },
      starting: { title: 'Disiapkan', advice: 'Sambungan sedang dibuka.' },
      ready: { title: 'Siap', advice: 'Menunggu kode.' },
      garbled: {
        title: 'Data asing',
        advice: 'Yang dikirim bukan teks. Samakan kecepatannya dengan buku petunjuk pemindai.',
      },
      'not-found': { title: 'Tidak ditemukan', advice: 'Periksa kabel dan sambungannya. Dicoba lagi terus-menerus.' },
      'permission-denied': {
        title: 'Akses ditolak',
        advice: 'Tambahkan pengguna program ini ke grup dialout, lalu mulai ulang.',
      },
      'port-busy': { title: 'Dipakai program lain', advice: 'Tutup program lain yang memakai sambungan ini.' },
      failed: { title: 'Gagal dibuka', advice: 'Cabut pemindai, pasang lagi, dan periksa sambungannya.' },
    },
  },
} as const
