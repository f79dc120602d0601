import type { common as indonesian } from '../id/common.ts'
import type { Words } from '../words.ts'

export const common: Words<typeof indonesian> = {
  product: 'Resepsionis',
  demo: 'Demonstration',
  demoStart: 'to the start page',
  room: 'Room {{room}}',
  justNow: 'just now',
  duration: {
    long: { days: '{{value}} d', hours: '{{value}} h', minutes: '{{value}} min', seconds: '{{value}} s' },
    short: { days: '{{value}} d', hours: '{{value}} h', minutes: '{{value}} min', seconds: '{{value}} s' },
  },
}
