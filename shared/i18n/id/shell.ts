export const shell = {
  startingAgain: {
    title: 'Sebentar, ya',
    text: 'Layar ini sedang tersambung kembali. Tidak ada data yang hilang.',
    help: 'Bila lebih dari satu menit, mohon hubungi petugas.',
  },
} as const
