import type { ports as indonesian } from '../id/ports.ts'
import type { Words } from '../words.ts'

/** Where a device hangs on this machine: for thermometers, scanners and printers. */
export const ports: Words<typeof indonesian> = {
  again: 'Look again',
  searching: 'Looking…',
  other: 'Write it yourself',
  away: 'What was chosen is not plugged in now. Once it is, it is found again.',
  serial: {
    label: 'Serial port',
    help: 'Not here? Plug the cable in, then look again.',
    known: 'Known by its adapter, in whichever socket.',
    noMaker: 'Serial port',
    otherNote: 'e.g. /dev/ttyUSB0 or COM3',
    none: {
      title: 'No serial port was found.',
      plug: 'Plug the cable in and switch the device on, then look again.',
      driver: 'Windows: install the driver of the adapter (CH340, CP210x, FTDI or Prolific).',
      rights: 'Linux: the user of this program must be in the group “dialout”.',
    },
  },
  deviceFiles: {
    label: 'USB printer',
    help: 'Not here? Plug the cable in, switch the printer on, then look again.',
    known: 'Known by the printer itself, in whichever socket.',
    noMaker: 'USB printer',
    otherNote: 'e.g. /dev/usb/lp0',
    none: {
      title: 'No USB printer was found.',
      plug: 'Plug the cable in and switch the printer on, then look again.',
      driver:
        'Still none? CUPS may hold it: remove the printer there. One that shows up as a serial port is chosen under “Serial”.',
      rights: 'The user of this program must be in the group “lp”.',
    },
  },
}
