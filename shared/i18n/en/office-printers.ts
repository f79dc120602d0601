import type { officePrinters as indonesian } from '../id/office-printers.ts'
import type { Words } from '../words.ts'

/** Words of the fields of a printer, used by the set-up and by the page of the printers. */
export const officePrinters: Words<typeof indonesian> = {
  printers: {
    none: 'No printer yet. Guests can come in all the same, but without a slip.',
    help: 'Each kind of paper comes out of one printer, for example slips in the lobby and parking cards at the gate.',
    add: 'Add a printer',
    remove: 'Remove {{name}}',
    unnamed: 'New printer',
    waits: 'No printer for: {{papers}}. That paper is not printed.',
    name: 'Name of the printer',
    namePlaceholder: 'e.g. Lobby printer',
    connection: 'Connection',
    connectionNote: {
      network: 'LAN cable or Wi-Fi',
      serial: 'Serial or USB serial cable',
      'device-file': 'On Linux only',
    },
    host: 'Address of the printer',
    hostHelp: 'The IP address on the printer’s self-test page, e.g. 192.168.1.50.',
    port: 'Port',
    portHelp: 'Usually 9100.',
    baud: 'Speed (baud)',
    baudHelp: 'On the printer’s self-test page; usually 9600 or 115200.',
    papers: 'Printed on this printer',
    width: 'Printing width',
    widths: {
      dots384: { label: '58 mm paper', note: '384 dots' },
      dots512: { label: '80 mm paper', note: '512 dots' },
      dots576: { label: '80 mm paper', note: '576 dots, the most common' },
    },
    more: 'More settings',
    ending: 'End of a paper',
    endings: {
      cut: { label: 'Cut by the printer', note: 'It has a cutter' },
      tear: { label: 'Torn off by hand', note: 'No cutter' },
    },
    qr: 'QR code',
    qrs: {
      drawn: { label: 'Drawn', note: 'Fits every printer' },
      native: { label: 'Made by the printer', note: 'Sharper, if the printer can' },
    },
    roll: 'Length of a new roll (metres)',
    rollHelp:
      'Stands on its wrapping, e.g. 30. Guards are warned before it ends. Leave empty if it need not be counted.',
    answers: 'The printer answers how it is',
    answersNote: 'Turn off only if the printer never answers; papers are then marked “sent, no word back”.',
  },
}
