import type { start as indonesian } from '../id/start.ts'
import type { Words } from '../words.ts'

export const start: Words<typeof indonesian> = {
  title: 'Resepsionis screens',
  tab: 'Resepsionis',
  lead: 'Choose the screen to open on this device.',
  setUp: {
    title: 'This office is not set up yet',
    text: 'Enter the name of the office, its hours, guards and employees first. It takes about ten minutes.',
    start: 'Set up the office',
  },
  demo: {
    title: 'Resepsionis demonstration',
    lead: '{{office}} is a made-up office here: guests, employees, printer, thermometer and camera are only examples. Try anything.',
    notice: 'Do not enter data of real people. In your office, run Resepsionis without --demo.',
  },
  screens: {
    title: 'Screens',
    kiosk: {
      title: 'Guest kiosk',
      real: 'Touch screen in the lobby',
      try: 'Register as a guest, come back, or say goodbye.',
    },
    queue: {
      title: 'Queue display',
      real: 'Numbers and next steps, without names',
      try: 'See your number appear and change.',
    },
    desk: {
      title: 'Guard’s desk',
      real: 'Admit, swap badges, see guests off',
      try: 'Let a guest in, print a slip, take the badge back.',
    },
    office: {
      title: 'Office',
      real: 'Settings, employees and reports',
      try: 'Change the hours, add a guard, download the closing list.',
    },
    simulator: {
      title: 'Simulator',
      real: '',
      try: 'Run out of paper, unplug the thermometer, move the clock; train a new guard.',
    },
  },
  hosts: {
    title: 'Employees’ pages',
    text: 'Every employee has a page of his own. Open one, then register at the kiosk to see that person.',
    more: 'All employees',
    fewer: 'Show fewer',
  },
  pins: {
    title: 'PINs to try',
    name: 'Name',
    role: 'Role',
    pin: 'PIN',
    roles: { guard: 'Guard', official: 'Official', administrator: 'Administrator' },
    where: {
      guard: 'at the guard’s desk',
      official: 'in the office',
      administrator: 'in the office',
    },
  },
  path: {
    title: 'Try: a guest comes and leaves',
    intro: 'Five steps, about three minutes. Each screen opens in a tab of its own.',
    open: 'Open: {{screen}}',
    register: {
      title: 'Register at the kiosk',
      text: 'Press “I am new here”. The kiosk asks one thing a screen, about ten screens: enter any name and telephone number, choose to see {{host}}, skip the photo, then press “Register me”. This made-up office has had guests since the morning, so your queue number may not be A-001.',
    },
    answer: {
      title: 'Answer as the host',
      text: 'The page of {{host}} rings. Press “Receive now”.',
      open: 'Open the page of {{host}}',
    },
    admit: {
      title: 'Let in at the guard’s desk',
      text: 'Choose the guest among those waiting. Take the identity document, lend a badge, then press “Admit and print”. Choose the name {{guard}} and type the PIN {{pin}}.',
    },
    paper: {
      title: 'See the printed slip',
      text: 'The badge slip came out of the simulated printer. Press “Show to the kiosk’s camera” on that slip.',
    },
    leave: {
      title: 'Leave',
      text: 'At the kiosk press “I am leaving” and scan the slip. At the desk, take the badge and hand back the document.',
    },
  },
}
