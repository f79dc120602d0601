/** Where a device hangs on this machine: for thermometers, scanners and printers. */
export const ports = {
  again: 'Cari lagi',
  searching: 'Mencari…',
  other: 'Tulis sendiri',
  /** What was chosen earlier is not plugged in now. */
  away: 'Alat yang dipilih kini tidak terpasang. Begitu terpasang, ia dikenali lagi.',
  serial: {
    label: 'Port serial',
    help: 'Tidak ada di sini? Pasang kabelnya, lalu cari lagi.',
    known: 'Dikenali dari adaptornya, di colokan mana pun.',
    noMaker: 'Port serial',
    otherNote: 'mis. /dev/ttyUSB0 atau COM3',
    none: {
      title: 'Tidak ada port serial yang ditemukan.',
      plug: 'Pasang kabelnya dan nyalakan alatnya, lalu cari lagi.',
      driver: 'Windows: pasang driver adaptornya (CH340, CP210x, FTDI, atau Prolific).',
      rights: 'Linux: pengguna program ini harus masuk grup “dialout”.',
    },
  },
  deviceFiles: {
    label: 'Printer USB',
    help: 'Tidak ada di sini? Pasang kabelnya, nyalakan printernya, lalu cari lagi.',
    known: 'Dikenali dari printernya, di colokan mana pun.',
    noMaker: 'Printer USB',
    otherNote: 'mis. /dev/usb/lp0',
    none: {
      title: 'Tidak ada printer USB yang ditemukan.',
      plug: 'Pasang kabelnya dan nyalakan printernya, lalu cari lagi.',
      driver:
        'Masih tidak ada? Mungkin dipegang CUPS: hapus printernya di sana. Printer yang muncul sebagai port serial dipilih di “Serial”.',
      rights: 'Pengguna program ini harus masuk grup “lp”.',
    },
  },
} as const
