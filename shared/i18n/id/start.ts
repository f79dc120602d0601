/** Words of the page that leads to all screens. */
export const start = {
  title: 'Layar Resepsionis',
  tab: 'Resepsionis',
  lead: 'Pilih layar yang ingin dibuka di perangkat ini.',
  setUp: {
    title: 'Kantor ini belum disiapkan',
    text: 'Isi nama kantor, jam kerja, petugas, dan pegawai dulu. Sekitar sepuluh menit.',
    start: 'Siapkan kantor',
  },
  demo: {
    title: 'Demonstrasi Resepsionis',
    lead: '{{office}} di sini kantor rekaan: tamu, pegawai, printer, termometer, dan kamera hanya contoh. Cobalah apa saja.',
    notice: 'Jangan memasukkan data orang sungguhan. Di kantor Anda, jalankan Resepsionis tanpa --demo.',
  },
  screens: {
    title: 'Layar',
    kiosk: {
      title: 'Kios tamu',
      real: 'Layar sentuh di lobi',
      try: 'Daftar sebagai tamu, datang lagi, atau pamit pulang.',
    },
    queue: {
      title: 'Layar antrean',
      real: 'Nomor dan langkah berikutnya, tanpa nama',
      try: 'Lihat nomor Anda muncul dan berubah.',
    },
    desk: {
      title: 'Meja petugas',
      real: 'Menerima, menukar kartu, dan mengantar pulang',
      try: 'Izinkan tamu masuk, cetak slip, terima kembali kartunya.',
    },
    office: {
      title: 'Kantor',
      real: 'Pengaturan, pegawai, dan laporan',
      try: 'Ubah jam, tambah petugas, unduh daftar penutupan.',
    },
    simulator: {
      title: 'Simulator',
      real: '',
      try: 'Habiskan kertas, cabut termometer, majukan jam; latih petugas baru.',
    },
  },
  hosts: {
    title: 'Halaman pegawai',
    text: 'Tiap pegawai punya halaman sendiri. Buka satu, lalu daftar di kios untuk menemuinya.',
    more: 'Semua pegawai',
    fewer: 'Tampilkan sedikit',
  },
  pins: {
    title: 'PIN untuk mencoba',
    name: 'Nama',
    role: 'Tugas',
    pin: 'PIN',
    roles: { guard: 'Petugas', official: 'Pejabat', administrator: 'Administrator' },
    where: {
      guard: 'di meja petugas',
      official: 'di kantor',
      administrator: 'di kantor',
    },
  },
  path: {
    title: 'Coba: tamu datang dan pulang',
    intro: 'Lima langkah, sekitar tiga menit. Tiap layar terbuka di tab sendiri.',
    open: 'Buka {{screen}}',
    register: {
      title: 'Daftar di kios',
      text: 'Tekan “Saya tamu baru”. Kios menanyakan satu hal per layar, sekitar sepuluh layar: isi nama dan nomor telepon apa saja, pilih menemui {{host}}, lewati foto, lalu tekan “Daftarkan saya”. Kantor rekaan ini sudah menerima tamu sejak pagi, jadi nomor antrean Anda mungkin bukan A-001.',
    },
    answer: {
      title: 'Jawab sebagai tuan rumah',
      text: 'Halaman {{host}} berdering. Tekan “Terima sekarang”.',
      open: 'Buka halaman {{host}}',
    },
    admit: {
      title: 'Izinkan masuk di meja petugas',
      text: 'Pilih tamu di daftar menunggu. Terima identitas, beri kartu tamu, lalu tekan “Izinkan masuk dan cetak”. Pilih nama {{guard}} dan ketik PIN {{pin}}.',
    },
    paper: {
      title: 'Lihat slip yang tercetak',
      text: 'Slip kartu tamu keluar dari printer tiruan. Tekan “Tunjukkan ke kamera kios” pada slip itu.',
    },
    leave: {
      title: 'Pulang',
      text: 'Di kios tekan “Saya mau pulang” dan pindai slipnya. Di meja petugas, terima kartu dan kembalikan identitas.',
    },
  },
} as const
