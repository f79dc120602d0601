/** Words that screens and papers share. */
export const common = {
  product: 'Resepsionis',
  demo: 'Demonstrasi',
  demoStart: 'ke halaman awal',
  duration: {
    long: { days: '{{value}} hari', hours: '{{value}} jam', minutes: '{{value}} menit', seconds: '{{value}} detik' },
    short: { days: '{{value}} hr', hours: '{{value}} j', minutes: '{{value}} m', seconds: '{{value}} d' },
  },
} as const
