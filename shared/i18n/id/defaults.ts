/** What a new office starts with until it writes its own; the office's words, not a screen's. */
export const defaults = {
  purposes: {
    meeting: 'Rapat atau koordinasi',
    consultation: 'Konsultasi',
    information: 'Permohonan informasi',
    documents: 'Menyerahkan berkas',
    invitation: 'Memenuhi undangan',
    'working-visit': 'Kunjungan kerja',
  },
  vehicleClasses: { motorcycle: 'Motor', car: 'Mobil', official: 'Mobil dinas' },
  waitingPlaces: { lobby: 'Ruang tunggu lobi', guestRoom: 'Ruang tamu' },
  privacyNotice:
    'Kami mencatat nama, nomor telepon, instansi, keperluan, orang yang Anda temui, kendaraan, foto (bila Anda bersedia), serta ' +
    'jam datang dan pulang. Data ini untuk keamanan kantor dan buku tamu. Yang melihat hanya petugas, orang yang Anda temui, ' +
    'dan pejabat yang berwenang. Tidak untuk iklan.\n\n' +
    'Petugas memeriksa identitas Anda. Bila dititipkan, identitas disimpan di loker dan dikembalikan saat Anda pulang. Saat ada ' +
    'acara, suhu badan Anda diukur.\n\n' +
    'Sesuai UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, Anda berhak melihat, memperbaiki, dan meminta penghapusan ' +
    'data Anda. Sampaikan kepada petugas. Bila Anda tidak setuju, petugas akan membantu mencari cara lain.',
} as const
