/** Words of the fields of a printer, used by the set-up and by the page of the printers. */
export const officePrinters = {
  printers: {
    none: 'Belum ada printer. Tamu tetap dapat masuk, tetapi tanpa slip.',
    help: 'Setiap jenis kertas keluar dari satu printer, misalnya slip di lobi dan kartu parkir di gerbang.',
    add: 'Tambah printer',
    remove: 'Hapus {{name}}',
    unnamed: 'Printer baru',
    waits: 'Tidak ada printer untuk: {{papers}}. Kertas itu tidak dicetak.',
    name: 'Nama printer',
    namePlaceholder: 'mis. Printer lobi',
    connection: 'Sambungan',
    connectionNote: {
      network: 'Kabel LAN atau Wi-Fi',
      serial: 'Kabel serial atau USB-serial',
      'device-file': 'Hanya di Linux',
    },
    host: 'Alamat printer',
    hostHelp: 'Alamat IP dari lembar uji printer, mis. 192.168.1.50.',
    port: 'Port',
    portHelp: 'Biasanya 9100.',
    baud: 'Kecepatan (baud)',
    baudHelp: 'Dari lembar uji printer; biasanya 9600 atau 115200.',
    papers: 'Yang dicetak di printer ini',
    width: 'Lebar cetak',
    widths: {
      dots384: { label: 'Kertas 58 mm', note: '384 titik' },
      dots512: { label: 'Kertas 80 mm', note: '512 titik' },
      dots576: { label: 'Kertas 80 mm', note: '576 titik, paling umum' },
    },
    more: 'Pengaturan lain',
    ending: 'Ujung kertas',
    endings: {
      cut: { label: 'Dipotong printer', note: 'Printer punya pemotong' },
      tear: { label: 'Disobek tangan', note: 'Tanpa pemotong' },
    },
    qr: 'Kode QR',
    qrs: {
      drawn: { label: 'Digambar', note: 'Cocok untuk semua printer' },
      native: { label: 'Dibuat printer', note: 'Lebih tajam, bila printernya bisa' },
    },
    roll: 'Panjang gulungan baru (meter)',
    rollHelp:
      'Tertulis di kemasannya, mis. 30. Petugas diperingatkan sebelum habis. Kosongkan bila tidak perlu dihitung.',
    answers: 'Printer menjawab keadaannya',
    answersNote: 'Matikan hanya bila printer tidak pernah memberi kabar; cetakan lalu ditandai “dikirim, tanpa kabar”.',
  },
} as const
