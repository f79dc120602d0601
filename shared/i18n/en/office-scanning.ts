import type { officeScanning as indonesian } from '../id/office-scanning.ts'
import type { Words } from '../words.ts'

/** Words of the page on which cameras and scanners are found, chosen and tried. */
export const officeScanning: Words<typeof indonesian> = {
  scanning: {
    kind: {
      visit: 'Read: the slip of a visit',
      badge: 'Read: a visitor badge',
      parkingCard: 'Read: a parking card',
      guest: 'Read: a guest’s own QR code',
      foreign: 'Read, but no code of this office',
    },
    camera: {
      title: 'Cameras',
      lead: 'The cameras connected to this computer. What you choose below holds for the kiosk and the desk that are opened on this computer.',
      try: 'Look through the camera',
      which: 'Camera',
      found: 'Cameras found: {{count}}.',
      nameless: 'Camera {{which}}',
      hold: 'Hold a slip or a badge up to the camera to try it.',
      use: { kiosk: 'Use at the kiosk', desk: 'Use at the desk' },
      used: { kiosk: 'Used at the kiosk', desk: 'Used at the desk' },
    },
    hand: {
      title: 'Hand scanners',
      lead: 'A USB scanner that types like a keyboard needs no setting. Kiosk and desk recognise it by themselves, also while somebody is typing.',
      hold: 'Scan a slip or a badge now; what was read appears here.',
    },
    cable: {
      title: 'Scanners on a serial cable',
      none: 'Only for scanners on a serial or USB serial (COM) port. Other scanners need not be entered here.',
      help: 'Each scanner reads for one screen.',
      add: 'Add a scanner',
      name: 'Scanner {{which}}',
      baud: 'Speed (baud)',
      baudHelp: 'Usually 9600; see its manual.',
      stands: '{{name}} reads for',
      remove: 'Remove {{name}}',
    },
    stand: {
      'lobby-desk': 'Desk in the lobby',
      'lobby-kiosk': 'Kiosk in the lobby',
      'gate-desk': 'Desk at the gate',
      'gate-kiosk': 'Kiosk at the gate',
    },
    state: {
      title: 'How the scanners on cables are',
      lead: 'Scan something; what was read appears at once.',
      last: 'Read last {{time}}',
    },
    status: {
      off: { title: 'Off', advice: 'Not opened yet.' },
      starting: { title: 'Getting ready', advice: 'The port is being opened.' },
      ready: { title: 'Ready', advice: 'Waiting for a code.' },
      garbled: { title: 'Unknown data', advice: 'What it sends is no text. Set the speed as its manual says.' },
      'not-found': { title: 'Not found', advice: 'Check cable and port. It is tried again and again.' },
      'permission-denied': {
        title: 'May not be opened',
        advice: 'Add the user of this program to the group dialout, then start again.',
      },
      'port-busy': { title: 'Used by another program', advice: 'Close the other program that uses this port.' },
      failed: { title: 'Could not be opened', advice: 'Unplug the scanner, plug it in again, and check the port.' },
    },
  },
}
