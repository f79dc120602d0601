import type { PrinterConfig } from '../../../shared/contract/printers.ts'
import { simulatedPort } from '../../../shared/contract/simulated.ts'
import type { PersonRole } from '../../../shared/domain/people.ts'
import type { SetUp } from '../settings/index.ts'
import { defaultSettings } from '../site/index.ts'

/** The made-up office of the demonstration. Every person in it is invented. */
export const demoZone = 'Asia/Jakarta'
/** Keys of its printers, in the order of its settings. */
export const demoPrinters = ['lobby', 'gate'] as const
export type DemoPrinter = (typeof demoPrinters)[number]

type DemoPerson = { readonly name: string; readonly roles: PersonRole[]; readonly pin: string }

export const administrator = {
  name: 'Nurul Hidayah',
  roles: ['administrator'],
  pin: '9999',
} as const satisfies DemoPerson
export const firstGuard = { name: 'Joko Susanto', roles: ['guard'], pin: '1111' } as const satisfies DemoPerson
export const otherPersons: readonly DemoPerson[] = [
  { name: 'Rahmat Hidayat', roles: ['guard'], pin: '2222' },
  { name: 'Made Wirawan', roles: ['guard'], pin: '3333' },
  { name: 'Bambang Irawan', roles: ['official'], pin: '4444' },
]

/** First the unit's rooms, then who works there; extensions count on within a unit. */
const units: Readonly<Record<string, { rooms: readonly string[]; extension: number; people: readonly string[] }>> = {
  'Subbagian Umum dan Logistik': {
    rooms: ['101', '102'],
    extension: 101,
    people: ['Bambang Irawan', 'Siti Rahmawati', 'Dewi Lestari Putri', 'Agus Setiawan', 'Yulia Maharani'],
  },
  'Subbagian Keuangan': {
    rooms: ['103', '104'],
    extension: 111,
    people: ['Hendra Gunawan', 'Ratna Sari Dewi', 'Fitri Handayani', 'Wayan Sudarma', 'Lilis Suryani'],
  },
  'Subbagian Perencanaan, Data, dan Informasi': {
    rooms: ['201', '202'],
    extension: 201,
    people: ['Andi Kurniawan', 'Nurul Hidayah', 'Rizky Pratama', 'Maria Goretti Simbolon', 'Taufik Akbar'],
  },
  'Subbagian Teknis Penyelenggaraan Pemilu': {
    rooms: ['203', '204'],
    extension: 211,
    people: ['Eko Nugroho', 'Sri Wahyuni', 'Muhammad Ridwan', 'Desi Natalia', 'Sumarno'],
  },
  'Subbagian Hukum dan Sumber Daya Manusia': {
    rooms: ['205', '206'],
    extension: 221,
    people: ['Irma Damayanti', 'Yusuf Maulana', 'Rini Astuti', 'Bagus Wicaksono', "Nur'aini Hasibuan"],
  },
  'Subbagian Partisipasi dan Hubungan Masyarakat': {
    rooms: ['105', '106'],
    extension: 121,
    people: ['Galih Permana', 'Ayu Lestari', 'Ferdiansyah', 'Putri Anggraini', 'Dimas Aryo Nugroho'],
  },
}

function employeesCsv(): string {
  const lines = Object.entries(units).flatMap(([unit, { rooms, extension, people }]) =>
    people.map((name, index) => {
      const telephone = `0812-0000-${String(extension + index).padStart(4, '0')}`
      return [name, `"${unit}"`, rooms[index % rooms.length], extension + index, telephone].join(';')
    }),
  )
  return ['nama;unit;ruang;ekstensi;telepon', ...lines].join('\n')
}

/** Where they stand on this machine the demonstration says when it starts them. */
const printerCommon = {
  connection: { kind: 'network', host: '127.0.0.1', port: 9100 },
  qr: 'drawn',
  answersStatus: true,
  ending: 'cut',
  rollMetres: 30,
} as const
const lobbyPrinter: PrinterConfig = {
  ...printerCommon,
  key: demoPrinters[0],
  name: 'Printer lobi',
  width: 576,
  papers: ['badge-slip', 'queue-slip', 'walking-list', 'closing-list'],
}
const gatePrinter: PrinterConfig = {
  ...printerCommon,
  key: demoPrinters[1],
  name: 'Printer gerbang',
  connection: { ...printerCommon.connection, port: 9101 },
  width: 384,
  papers: ['parking-card'],
}

/** What its administrator typed at the first start; open every day, so that a demonstration at the weekend shows the same. */
export function demoSetUp(): SetUp {
  const settings = defaultSettings(demoZone)
  const everyDay = { opens: '08:00', closes: '16:00' }
  return {
    settings: {
      ...settings,
      office: { ...settings.office, name: 'KPU Provinsi Lampung' },
      calendar: {
        ...settings.calendar,
        officeHours: { ...settings.calendar.officeHours, saturday: everyDay, sunday: everyDay },
      },
      visiting: {
        ...settings.visiting,
        waitingPlaces: [...settings.visiting.waitingPlaces, 'Aula lantai 1', 'Musala'],
      },
      parking: {
        classes: settings.parking.classes.map((each) => ({
          ...each,
          place: each.kind === 'motorcycle' ? 'Samping kiri gedung' : 'Halaman depan',
        })),
      },
      temperature: {
        ...settings.temperature,
        thermometer: { ...simulatedPort, protocol: 'lu90614', baudRate: null, offset: 0 },
      },
      printers: [lobbyPrinter, gatePrinter],
      scanners: [
        { key: 'demo-desk', path: 'simulator:desk', usb: null, baudRate: 9600, station: 'lobby', screen: 'desk' },
        { key: 'demo-kiosk', path: 'simulator:kiosk', usb: null, baudRate: 9600, station: 'lobby', screen: 'kiosk' },
      ],
    },
    administrator,
    guard: firstGuard,
    units: Object.keys(units),
    employeesCsv: employeesCsv(),
    badges: { prefix: 'T', from: 1, to: 40 },
    lockers: { prefix: 'L', from: 1, to: 40 },
  }
}
