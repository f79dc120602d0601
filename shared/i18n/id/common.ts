/** Words that screens and papers share. */
export const common = {
  product: 'Resepsionis',
  demo: 'Demonstrasi',
  demoStart: 'ke halaman awal',
  room: 'Ruang {{room}}',
  justNow: 'baru saja',
  duration: {
    long: { days: '{{value}} hari', hours: '{{value}} jam', minutes: '{{value}} menit', seconds: '{{value}} detik' },
    short: { days: '{{value}} hr', hours: '{{value}} jam', minutes: '{{value}} mnt', seconds: '{{value}} dtk' },
  },
} as const
