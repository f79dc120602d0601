import type { HelpWords, SceneGoal, SceneName, sceneGroups } from '../../contract/scenes.ts'

/** What the trainer reads of a scene: what the new guard sees, and what he should do. */
type SceneWords = { readonly title: string; readonly see: string; readonly act: string }

const thermometerLight = 'Lampu termometer merah, dan pesan di atas layar meja:'

const scene = {
  'paper-out': {
    title: 'Kertas habis',
    see: 'Lampu printer merah, dan pesan di atas layar meja: “Kertas habis”. Tamu tetap dapat diizinkan masuk.',
    act: 'Izinkan tamu masuk, pasang gulungan baru, lalu berikan slip yang keluar sendiri.',
  },
  'paper-out-during': {
    title: 'Kertas habis di tengah cetakan',
    see: 'Slip berhenti di tengah jalan, dan pesan di atas layar meja: “Kertas habis”.',
    act: 'Izinkan tamu masuk, lalu pasang gulungan baru. Slip itu diselesaikan sendiri; jangan cetak salinan.',
  },
  'near-end': {
    title: 'Kertas hampir habis',
    see: 'Lampu printer kuning, dan muncul pesan “Kertas hampir habis”. Cetakan masih keluar.',
    act: 'Siapkan gulungan baru di dekat printer, tekan “Mengerti”, dan ganti gulungannya saat sepi.',
  },
  'cover-open': {
    title: 'Tutup printer terbuka',
    see: 'Lampu printer merah, dan pesan di atas layar meja: “Tutup printer terbuka”.',
    act: 'Izinkan tamu masuk, tutup printer rapat-rapat, lalu berikan slip yang keluar sendiri.',
  },
  'cutter-error': {
    title: 'Pemotong kertas macet',
    see: 'Lampu printer merah, dan pesan di atas layar meja: “Pemotong kertas macet”.',
    act: 'Izinkan tamu masuk, buka printer, bebaskan kertasnya, lalu tutup kembali. Slip keluar sendiri.',
  },
  unreachable: {
    title: 'Printer tidak terhubung',
    see: 'Lampu printer merah, dan pesan di atas layar meja: “Printer tidak terhubung”.',
    act: 'Izinkan tamu masuk, periksa listrik dan kabel printer, lalu berikan slip yang keluar sendiri.',
  },
  'reads-nothing': {
    title: 'Printer macet total',
    see: 'Printer menerima sambungan tetapi tidak membaca apa pun. Pesan di atas layar meja: “Printer tidak menjawab”.',
    act: 'Izinkan tamu masuk, matikan printer, lalu nyalakan lagi. Slip keluar sendiri.',
  },
  'closes-at-once': {
    title: 'Printer langsung memutus',
    see: 'Printer menerima sambungan lalu menutupnya. Pesan di atas layar meja: “Printer tidak menjawab”.',
    act: 'Izinkan tamu masuk, matikan printer, lalu nyalakan lagi. Slip keluar sendiri.',
  },
  'no-status': {
    title: 'Printer tidak pernah menjawab',
    see: 'Printer tidak menjawab satu pertanyaan pun, dan pesan di atas layar meja: “Printer tidak menjawab”.',
    act: 'Izinkan tamu masuk, matikan printer, lalu nyalakan lagi. Slip keluar sendiri.',
  },
  'resets-half-way': {
    title: 'Terputus di tengah cetakan',
    see: 'Pesan di atas layar meja: “Sambungan ke printer terputus saat mencetak”. Slipnya tidak utuh.',
    act: 'Buka “Cetakan”, lihat slipnya, lalu tekan “Tidak, cetak lagi”.',
  },
  silent: {
    title: 'Slip keluar, printer diam',
    see: 'Slip keluar utuh, tetapi pesan di atas layar meja: “Printer tidak memberi kabar”.',
    act: 'Buka “Cetakan”, lihat slipnya, lalu tekan “Ya, sudah keluar”. Jangan cetak lagi.',
  },
  'slow-line': {
    title: 'Kabel printer lambat',
    see: 'Slip keluar pelan sekali, sehingga muncul pesan “Printer tidak memberi kabar”.',
    act: 'Tunggu sampai slipnya utuh, lalu tekan “Ya, sudah keluar” di “Cetakan”.',
  },
  'late-answer': {
    title: 'Kabar printer terlambat',
    see: 'Kabar slip pertama baru datang saat slip kedua dicetak, dan tidak dianggap kabar slip kedua.',
    act: 'Izinkan dua tamu masuk. Lihat tiap slip, lalu jawab satu per satu di “Cetakan”.',
  },
  'talks-unasked': {
    title: 'Printer banyak bicara',
    see: 'Printer mengirim keadaannya tanpa ditanya. Di meja petugas tidak ada yang berbeda.',
    act: 'Izinkan tamu masuk seperti biasa.',
  },
  'two-at-once': {
    title: 'Dua cetakan sekaligus',
    see: 'Dua cetakan percobaan keluar satu per satu, utuh.',
    act: 'Tidak ada yang perlu dilakukan. Kertasnya terlihat di “Alat dan jam”.',
  },
  'power-off-between': {
    title: 'Printer dimatikan di antara dua cetakan',
    see: 'Cetakan pertama keluar, printer mati dan menyala, lalu cetakan kedua keluar.',
    act: 'Tidak ada yang perlu dilakukan. Kertasnya terlihat di “Alat dan jam”.',
  },
  huge: {
    title: 'Cetakan raksasa 12 MB',
    see: 'Daftar 800 tamu dicetak selama kira-kira satu menit; cetakan lain menunggu di belakangnya.',
    act: 'Tidak ada yang perlu dilakukan. Meja petugas tetap dapat dipakai.',
  },
  moved: {
    title: 'Termometer pindah colokan',
    see: 'Komputer memberi termometer nama lain, tetapi termometer ditemukan lagi sendiri.',
    act: 'Ukur tamu seperti biasa.',
  },
  unplugged: {
    title: 'Kabel termometer tercabut',
    see: `${thermometerLight} “Termometer tidak tersambung”.`,
    act: 'Pasang lagi kabelnya, lalu ukur. Bila belum bisa, pilih “Ketik sendiri”.',
  },
  'absent-at-start': {
    title: 'Termometer tidak ada saat mulai',
    see: `${thermometerLight} “Termometer tidak tersambung”.`,
    act: 'Pasang termometernya, lalu ukur. Program tidak perlu dimulai lagi.',
  },
  'not-allowed': {
    title: 'Termometer tidak diizinkan',
    see: `${thermometerLight} bahwa komputer tidak mengizinkannya.`,
    act: 'Pilih “Ketik sendiri” dengan suhu dari termometer lain, lalu beri tahu administrator.',
  },
  'port-busy': {
    title: 'Termometer dipakai program lain',
    see: `${thermometerLight} “Termometer dipakai program lain”.`,
    act: 'Tutup program itu, lalu ukur. Bila belum bisa, pilih “Ketik sendiri”.',
  },
  'thermometer-silent': {
    title: 'Termometer tidak menjawab',
    see: 'Setelah “Ukur” tidak ada angka, dan pesan di atas layar meja: “Termometer tidak menjawab”.',
    act: 'Periksa apakah menyala, cabut dan pasang lagi kabelnya, lalu ukur lagi.',
  },
  'never-stops': {
    title: 'Termometer tak berhenti mengirim',
    see: `${thermometerLight} “Termometer mengirim data yang tidak dikenal”.`,
    act: 'Pilih “Ketik sendiri” dengan suhu dari termometer lain, lalu beri tahu administrator.',
  },
  garbage: {
    title: 'Termometer mengirim data yang tidak dikenal',
    see: 'Setelah “Ukur” tidak ada angka, dan pesan di atas layar meja: “Termometer mengirim data yang tidak dikenal”.',
    act: 'Pilih “Ketik sendiri” dengan suhu dari termometer lain, lalu beri tahu administrator.',
  },
  'too-far': {
    title: 'Suhu terlalu rendah',
    see: 'Layar menampilkan “terlalu jauh”. Suhu itu tidak dicatat.',
    act: 'Minta tamu maju, dekatkan termometer ke dahi, lalu ukur lagi.',
  },
  fever: {
    title: 'Demam sekali',
    see: 'Layar menampilkan “Suhu tinggi” dan menyebut jam pengukuran kedua.',
    act: 'Minta tamu duduk lima menit, lalu ukur lagi. Bila suhunya normal, izinkan masuk.',
  },
  'fever-twice': {
    title: 'Demam dua kali',
    see: 'Sesudah lima menit suhunya tetap tinggi. Tamu tidak boleh masuk tanpa izin pejabat.',
    act: 'Hubungi pejabat. Tanpa izin, pilih “Tolak masuk” dan tulis alasannya dengan sopan.',
  },
  'camera-unplugged': {
    title: 'Kabel kamera kios tercabut',
    see: 'Di kios, tekan “Saya mau pulang”. Pelatih mencabut kamera; kios menampilkan “Kamera terputus”.',
    act: 'Pulangkan tamu di meja petugas, lalu pasang lagi kabel kameranya.',
  },
  'camera-refused': {
    title: 'Kamera kios tidak diizinkan',
    see: 'Di kios, tekan “Saya mau pulang”. Kios menampilkan “Kamera belum diizinkan”.',
    act: 'Pulangkan tamu di meja petugas, lalu beri tahu administrator.',
  },
  'camera-missing': {
    title: 'Kios tanpa kamera',
    see: 'Di kios, tekan “Saya mau pulang”. Kios menampilkan “Kamera tidak ditemukan”.',
    act: 'Pulangkan tamu di meja petugas, lalu periksa kameranya.',
  },
  'scanner-unplugged': {
    title: 'Kabel pemindai tercabut',
    see: 'Pesan di atas layar meja: “Pemindai meja tidak tersambung”. Tamu berdiri di meja dengan kartunya.',
    act: 'Pasang lagi kabelnya dan pindai kartu tamu, atau ketik nomor kartunya. Lalu catat tamu pulang.',
  },
  'scanner-garbage': {
    title: 'Pemindai mengirim data yang tidak dikenal',
    see: 'Kartu dipindai, tetapi pesan di atas layar meja: “Pemindai meja mengirim data yang tidak dikenal”.',
    act: 'Pindai sekali lagi, atau ketik nomor kartunya. Lalu catat tamu pulang.',
  },
  'host-silent': {
    title: 'Tuan rumah tidak menjawab',
    see: 'Meja petugas berdering: tamu belum dijawab tuan rumah.',
    act: 'Tekan “Buka”, telepon tuan rumah, lalu catat jawabannya.',
  },
  'badge-lost': {
    title: 'Kartu tamu hilang',
    see: 'Tamu mau pulang, tetapi kartunya hilang.',
    act: 'Buka tamunya, pilih “Hilang” pada kartunya, tulis keterangan, lalu catat tamu pulang.',
  },
  'power-cut': {
    title: 'Listrik padam',
    see: 'Listrik padam 40 menit. Di kertas: Wulan Sari datang {{first}}, pulang {{left}}; Jaya Saputra datang {{second}}, masih di sini; keduanya untuk konsultasi.',
    act: 'Pilih “Daftarkan tamu”, lalu “Dari kertas”, dan masukkan keduanya dengan waktu yang sebenarnya.',
  },
  'four-inside': {
    title: 'Empat tamu pada pukul 20.55',
    see: 'Lima menit sebelum batas jam masih ada empat tamu di dalam.',
    act: 'Lihat daftarnya, datangi tiap tamu, lalu catat yang pulang. Yang harus tinggal perlu izin pejabat.',
  },
} as const satisfies Record<SceneName, SceneWords>

/** Words of the simulator's second page, on which a trainer plays scenes with a new guard. */
export const training = {
  tab: 'Latihan petugas',
  devices: 'Alat dan jam',
  views: 'Yang ditampilkan',
  lead: 'Pilih kejadian, lalu biarkan petugas baru menyelesaikannya di meja petugas.',
  list: 'Kejadian',
  choose: 'Pilih kejadian',
  chooseText: 'Di sini muncul apa yang tampak di meja petugas dan apa yang harus dilakukan petugas.',
  begin: 'Mulai',
  again: 'Ulangi dari awal',
  beginning: 'Menyiapkan…',
  end: 'Akhiri latihan',
  ending: 'Mengakhiri…',
  endNote: 'Mengakhiri latihan membuat semua alat baik lagi dan mengeluarkan tamu latihan. Jam kantor tidak mundur.',
  playing: 'Sedang dilatih',
  done: 'beres',
  open: 'belum',
  guests: 'Tamu: {{names}}',
  see: 'Yang tampak',
  act: 'Yang dilakukan petugas',
  helps: 'Bagian pelatih',
  goals: 'Beres bila',
  allDone: 'Beres. Petugas sudah menyelesaikannya.',
  group: {
    printer: 'Printer',
    unnoticed: 'Tidak terasa petugas',
    thermometer: 'Termometer',
    codes: 'Kamera dan pemindai',
    lobby: 'Di lobi',
  } satisfies Record<(typeof sceneGroups)[number], string>,
  help: {
    roll: 'Gulungan baru sudah terpasang',
    cover: 'Tutup sudah rapat',
    cutter: 'Kertas sudah dibebaskan',
    cable: 'Kabel sudah terpasang',
    restart: 'Printer sudah dimatikan dan dinyalakan',
    mended: 'Gangguan sudah diperbaiki',
    closer: 'Tamu sudah maju',
    'rest-well': 'Lima menit berlalu, tamu sudah tenang',
    rest: 'Lima menit berlalu',
    'pull-camera': 'Cabut kabel kamera',
    scan: 'Kartu dipindai lagi',
  } satisfies Record<HelpWords, string>,
  goal: {
    well: 'Semua alat baik',
    printed: 'Cetakan sudah keluar',
    inside: 'Tamu sudah masuk',
    measured: 'Suhu normal tercatat',
    decided: 'Dua kali diukur, lalu diputuskan',
    answered: 'Jawaban tuan rumah tercatat',
    accounted: 'Setiap tamu pulang atau diizinkan pejabat',
    written: 'Dua tamu dari kertas tercatat',
    noted: 'Kartu tercatat hilang',
  } satisfies Record<SceneGoal, string>,
  scene,
} as const
