import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Screen } from '../../shared/contract/access.ts'
import type { Registration } from '../../shared/contract/kiosk.ts'
import { assignedPapers } from '../../shared/contract/papers.ts'
import type { PrinterConfig } from '../../shared/contract/printers.ts'
import type { Language } from '../../shared/i18n/index.ts'
import type { Printer } from '../devices/printer/port.ts'
import type { Scanner, ScannerConfig } from '../devices/scanner/port.ts'
import type { PortLists } from '../devices/serial/ports.ts'
import type { Thermometer, ThermometerConfig } from '../devices/thermometer/thermometer.ts'
import { defaultSettings } from '../features/site/index.ts'
import { type Site, startSite } from '../site.ts'
import type { SiteOptions } from '../site-parts.ts'
import { TestClock } from './test-clock.ts'
import { TestScreen } from './test-screen.ts'

export const guardPin = '246810'
export const administratorPin = '135791'

const silentLog: SiteOptions['log'] = { info() {}, warn() {}, error() {} }

/** What the kiosk sends. */
type Registered = Registration & { readonly agreedIn: Language }

type Options = {
  readonly folder?: string
  readonly clock?: TestClock
  readonly openPrinter?: SiteOptions['devices']['openPrinter']
  /** What the office has set up; usual: a single printer that prints everything. */
  readonly printers?: readonly PrinterConfig[]
  readonly openScanner?: (config: ScannerConfig) => Scanner
  readonly openThermometer?: (config: ThermometerConfig) => Thermometer
  readonly ports?: Partial<PortLists>
  readonly papers?: SiteOptions['papers']
  readonly badges?: number
  readonly log?: SiteOptions['log']
  /** False: the office is left as a new one, for a test of the set-up itself. */
  readonly setUp?: boolean
  /** Places of the yard, for each class. */
  readonly places?: number
  /** The folder of the built screens, where a browser looks at the office. */
  readonly screens?: string
  /** The levers of a demonstration: the office is one, with a simulator. */
  readonly simulation?: SiteOptions['simulation']
  readonly checks?: SiteOptions['checks']
}

/** Nothing is drawn; the "picture" is what would be, for `paperOf` to read. */
const noPapers: SiteOptions['papers'] = {
  bytes: async () => ({ bytes: new Uint8Array([0x0a]), rows: 0 }),
  picture: async (paper) => new TextEncoder().encode(JSON.stringify(paper)),
  pdf: async () => new Uint8Array(),
}

/** For tests of papers that have not come out yet. */
export const switchedOff: Printer = {
  print: async () => ({ outcome: 'not-printed', reason: 'unreachable' }),
  status: async () => ({ state: 'unreachable' }),
}

/** For tests that are not about printing: every paper comes out at once. */
const silentPrinter: Printer = {
  print: async (_bytes, begin) => (begin() ? { outcome: 'printed', isConfirmed: true } : { outcome: 'not-begun' }),
  status: async () => ({ state: 'ready', isNearEnd: false }),
}

export const onlyPrinter: PrinterConfig = {
  key: 'only',
  name: 'Printer',
  connection: { kind: 'network', host: '127.0.0.1', port: 9100 },
  width: 576,
  qr: 'drawn',
  answersStatus: true,
  ending: 'cut',
  papers: [...assignedPapers],
  rollMetres: null,
}

/** A screen of any site server that was set up as a test office is. */
export async function openScreen(url: string, screen: Screen, hostToken?: string): Promise<TestScreen> {
  const opening = { screen, station: 'lobby' as const, ...(hostToken && { hostToken }) }
  const { token } = await new TestScreen(url).must('access', 'openSession', opening)
  return new TestScreen(url, token)
}

export const theGuard = { name: 'Budi Santoso', pin: guardPin }
export const theAdministrator = { name: 'Admin Contoh', pin: administratorPin }

/** A screen at which a person has just proven who he is. */
export async function signedOn(
  url: string,
  screenName: 'desk' | 'office',
  { name, pin }: { readonly name: string; readonly pin: string },
): Promise<TestScreen> {
  const screen = await openScreen(url, screenName)
  const person = (await screen.must('access', 'people', {})).find((each) => each.name === name)
  if (!person) throw new Error('Nobody can sign on here')
  await screen.must('access', 'signOn', { personId: person.id, pin })
  return screen
}

/** A real site in a folder of its own, set up through the front door: one guard, one administrator, a few employees. */
export class TestOffice {
  readonly folder: string
  readonly clock: TestClock
  readonly site: Site

  private constructor(folder: string, clock: TestClock, site: Site) {
    this.folder = folder
    this.clock = clock
    this.site = site
  }

  /** Starts a site; on a folder that was set up before, it goes on where that one ended. */
  static async open(options: Options = {}): Promise<TestOffice> {
    const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'resepsionis-'))
    const clock = options.clock ?? new TestClock()
    const unplugged = () => {
      throw new Error('This test has no such device')
    }
    const started = await startSite({
      folder,
      port: 0,
      isDemo: options.simulation !== undefined,
      screens: options.screens ?? null,
      clock,
      monotonic: clock.monotonic,
      machineZone: 'Asia/Jakarta',
      log: options.log ?? silentLog,
      devices: {
        openPrinter: options.openPrinter ?? (() => silentPrinter),
        openThermometer: options.openThermometer ?? unplugged,
        openScanner: options.openScanner ?? unplugged,
        ports: { serial: async () => [], deviceFiles: async () => [], ...options.ports },
      },
      papers: options.papers ?? noPapers,
      simulation: options.simulation ?? null,
      ...(options.checks && { checks: options.checks }),
    })
    if (!started.ok) throw new Error(`The site did not start: ${started.reason}`)
    const office = new TestOffice(folder, clock, started.site)
    if (!started.site.isSetUp && options.setUp !== false) await office.#setUp(options)
    return office
  }

  async #setUp(options: Options): Promise<void> {
    const settings = defaultSettings('Asia/Jakarta')
    const screen = await this.screen('office')
    await screen.must('settings', 'setUp', {
      settings: {
        ...settings,
        office: { ...settings.office, name: 'KPU Kota Contoh' },
        printers: [...(options.printers ?? [onlyPrinter])],
        parking: {
          classes: settings.parking.classes.map((each) => ({ ...each, capacity: options.places ?? each.capacity })),
        },
        temperature: {
          ...settings.temperature,
          thermometer: options.openThermometer
            ? { path: 'test', usb: null, protocol: 'lu90614', baudRate: null, offset: 0 }
            : null,
        },
      },
      administrator: theAdministrator,
      guard: theGuard,
      units: ['Subbag Umum', 'Subbag Hukum'],
      employeesCsv: [
        'nama,unit,ruang,ekstensi,telepon',
        'Ratna Nirmala,Subbag Umum,Ruang 104,104,081200000104',
        'Adi Pratama,Subbag Hukum,Ruang 201,201,081200000201',
      ].join('\n'),
      badges: { prefix: 'T-', from: 1, to: options.badges ?? 20 },
      lockers: { prefix: 'L-', from: 1, to: options.badges ?? 20 },
    })
  }

  screen(screen: Screen, hostToken?: string): Promise<TestScreen> {
    return openScreen(this.site.url, screen, hostToken)
  }

  /** A desk at which a guard has just proven who he is. */
  desk(): Promise<TestScreen> {
    return signedOn(this.site.url, 'desk', theGuard)
  }

  administrator(): Promise<TestScreen> {
    return signedOn(this.site.url, 'office', theAdministrator)
  }

  /** A screen at which the person of that name has just proven who he is. */
  signedOn(screenName: 'desk' | 'office', name: string, pin: string): Promise<TestScreen> {
    return signedOn(this.site.url, screenName, { name, pin })
  }

  /** The page of the employee whose name begins so. */
  async hostPage(name: string): Promise<TestScreen> {
    const administrator = await this.administrator()
    const [employee] = (await administrator.must('settings', 'employees', { text: name })).rows
    return this.screen('host', employee?.hostPath.split('/').at(-1))
  }

  /** What a guest fills in, ready to be changed field by field. */
  async registration(changes: Partial<Registered> = {}): Promise<Registered> {
    const kiosk = await this.screen('kiosk')
    const [host] = await kiosk.must('kiosk', 'findHosts', { text: 'ratna' })
    const profile = await kiosk.must('site', 'profile', {})
    return {
      name: 'Siti Wulandari',
      telephone: '081234567890',
      organisation: 'PT Cahaya',
      purposeKey: profile.purposes[0]?.key ?? null,
      purposeText: '',
      host: host?.ref ?? null,
      companions: [],
      vehicle: null,
      photo: null,
      language: 'id',
      agreedIn: 'id',
      ...changes,
    }
  }

  async close(): Promise<void> {
    await this.site.stop()
  }

  async remove(): Promise<void> {
    await this.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
