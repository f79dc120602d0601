import type { queue as indonesian } from '../id/queue.ts'
import type { Words } from '../words.ts'

export const queue: Words<typeof indonesian> = {
  title: 'Guest queue',
  empty: 'Nobody is waiting',
  emptyLead: 'Please register at the guest book screen. Your number will appear here.',
  nightLead: 'Registration opens again at {{gateOpens}}.',
  more: 'and {{count}} more',
  follow: 'Look up your number at the guest book screen for details.',
  changed: 'Number {{number}}: {{step}}',
  lost: 'The connection is lost. The numbers shown here may be out of date.',
  notReady: 'The queue display is not ready. Please ask at the guard’s desk.',
  step: {
    'see-guard': 'Please go to the guard’s desk',
    'host-asked': 'Waiting for an answer',
    'come-to-desk': 'Please go to the guard’s desk',
    'may-wait': 'You may wait, first to the desk',
    declined: 'Please go to the guard’s desk',
    inside: 'Inside',
    'goodbye-said': 'Return your badge at the desk',
    'signed-out': 'Finished',
    closed: 'Finished',
  },
}
