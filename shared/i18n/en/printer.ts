import type { printer as indonesian } from '../id/printer.ts'
import type { Words } from '../words.ts'

/** Words about printers and their papers, the same at the desk, in the office and in the demonstration. */
export const printer: Words<typeof indonesian> = {
  paper: {
    'badge-slip': 'Badge slip',
    'parking-card': 'Parking card',
    'queue-slip': 'Queue number',
    'walking-list': 'Walking list',
    'closing-list': 'Closing list',
    test: 'Test print',
  },
  state: {
    queued: 'In the queue',
    sending: 'Being sent to the printer',
    printed: 'Printed',
    unknown: 'Not sure it came out',
    failed: 'Not printed',
    withdrawn: 'Withdrawn',
  },
  unconfirmed: 'Sent, no word back',
  replaced: 'No longer valid',
  device: 'Printer',
  allGood: '{{count}} printers ready',
  none: 'No printer',
  named: '{{printer}} · {{words}}',
  for: '{{paper}} · {{label}}',
  copyOf: '{{words}} (copy)',
  light: {
    asking: 'Being checked',
    ready: 'Ready',
    unasked: 'Ready',
    'near-end': 'Paper almost out',
    'roll-near-end': 'Roll almost used up',
    'paper-out': 'Paper out',
    'cover-open': 'Cover open',
    'cutter-error': 'Paper cutter stuck',
    offline: 'Not ready',
    error: 'Broken',
    unreachable: 'Not connected',
    'no-permission': 'May not be opened',
    'in-use': 'Used by another program',
    'not-a-device': 'Wrong connection',
    'no-answer': 'Does not answer',
  },
  waiting: {
    'paper-out': { what: 'Paper out.', todo: 'Put in a new roll, and the paper comes out by itself.' },
    'cover-open': { what: 'The cover is open.', todo: 'Close it firmly, and the paper comes out by itself.' },
    'cutter-error': { what: 'The cutter is stuck.', todo: 'Open the printer, free the paper and close it again.' },
    offline: { what: 'The printer is not ready.', todo: 'Press its button until the light is green.' },
    error: {
      what: 'The printer is broken.',
      todo: 'Switch it off for a while and on again; if that does not help, call the administrator.',
    },
    unreachable: {
      what: 'The printer is not connected.',
      todo: 'Check its power and cable, and the paper comes out by itself.',
    },
    'no-permission': {
      what: 'This program may not open the printer.',
      todo: 'Call the administrator: the user of this program must be in the group “lp” (USB) or “dialout” (serial).',
    },
    'in-use': { what: 'Another program uses the printer.', todo: 'Close that program, or call the administrator.' },
    'not-a-device': { what: 'What is set up is no printer.', todo: 'Call the administrator.' },
    'no-answer': {
      what: 'The printer does not answer.',
      todo: 'Switch it off and on again, and the paper comes out by itself.',
    },
    stopped: {
      what: 'The paper waits for the printer.',
      todo: 'Wait a moment; it comes out by itself as soon as the printer is ready.',
    },
    'not-drawn': {
      what: 'A paper could not be prepared.',
      todo: 'Withdraw it under “Papers”, then tell the administrator.',
    },
    'no-printer': {
      what: 'No printer prints this kind of paper.',
      todo: 'Ask the administrator to choose one in the office screen.',
    },
  },
  queued: 'Will be printed by itself as soon as the printer is ready.',
  sending: 'Being printed.',
  unknown: {
    'paper-out': {
      what: 'The paper ran out half-way.',
      todo: 'Put in a new roll, then see whether it came out whole.',
    },
    'cover-open': {
      what: 'The cover was opened while printing.',
      todo: 'Close it firmly, then see whether the paper came out whole.',
    },
    'cutter-error': {
      what: 'The cutter got stuck while printing.',
      todo: 'Free the paper, then see whether it came out whole.',
    },
    offline: { what: 'The printer stopped while printing.', todo: 'See whether the paper came out whole.' },
    error: { what: 'The printer broke down while printing.', todo: 'See whether the paper came out whole.' },
    silent: { what: 'The printer said nothing.', todo: 'See whether the paper came out whole.' },
    'connection-lost': {
      what: 'The connection to the printer broke while printing.',
      todo: 'See whether the paper came out whole.',
    },
    stopped: { what: 'The program was closed while printing.', todo: 'See whether the paper came out whole.' },
    interrupted: { what: 'The program ended while printing.', todo: 'See whether the paper came out whole.' },
  },
  low: { what: 'The paper is near its end.', todo: 'Put a new roll beside the printer.' },
  connection: { network: 'Network', serial: 'Serial', 'device-file': 'USB directly' },
}
