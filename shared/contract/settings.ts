import { z } from 'zod'
import { stockKinds } from '../domain/loan.ts'
import { highestNumber } from '../domain/number-range.ts'
import { personRoles } from '../domain/people.ts'
import { thermometerProtocols } from '../domain/temperature.ts'
import { custodyPolicies, photoPolicies } from '../domain/visit.ts'
import { stations } from './access.ts'
import { calendar, calendarException } from './calendar.ts'
import { id, language, pin } from './fields.ts'
import { action, change, nothing, read } from './operation.ts'
import { usbIdentity } from './ports.ts'
import { printers } from './printers.ts'

export const purpose = z.object({ key: z.string().max(40), id: z.string().max(80), en: z.string().max(80) })
export const vehicleKinds = ['motorcycle', 'car', 'official'] as const
export const vehicleClass = z.object({
  key: z.string().max(40),
  kind: z.enum(vehicleKinds),
  name: z.string().max(80),
  prefix: z.string().min(1).max(4),
  capacity: z.int().min(0).max(10_000),
  /** Where in the yard, as the parking card says it; may be empty. */
  place: z.string().max(200),
})

/** A scanner on a cable, and the screen for which it reads; the other scanners type and need no setting. */
export const scannerSetting = z.object({
  key: z.string().min(1).max(40),
  path: z.string().max(300),
  /** The adapter that was found under this path; `null` where the path alone counts. */
  usb: usbIdentity.nullable(),
  baudRate: z.int().min(1200).max(921_600),
  station: z.enum(stations),
  screen: z.enum(['kiosk', 'desk']),
})
export type ScannerConfig = z.infer<typeof scannerSetting>

/** One document per chapter of the office's settings; the whole list of what an administrator can change. */
export const settingSections = {
  office: z.object({
    name: z.string().max(200),
    logo: z.string().max(400_000).startsWith('data:image/').nullable(),
    accent: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
    zone: z.string().max(60),
    language,
  }),
  calendar,
  visiting: z.object({
    custody: z.enum(custodyPolicies),
    photo: z.enum(photoPolicies),
    /** Whether the badge slip shows the guest's photo, where there is one. */
    photoOnSlip: z.boolean(),
    privacyNotice: z.object({ id: z.string().max(4_000), en: z.string().max(4_000) }),
    purposes: z.array(purpose).min(1).max(30),
    /** Offered no more, but visits of the past name them; the register keeps this list by itself. */
    pastPurposes: z.array(purpose).default([]),
    waitingPlaces: z.array(z.string().max(120)).max(30),
    idleSeconds: z.int().min(15).max(600),
    pinFreshMinutes: z.int().min(1).max(120),
  }),
  parking: z.object({ classes: z.array(vehicleClass).max(10) }),
  temperature: z.object({
    threshold: z.number().min(35).max(42),
    restMinutes: z.int().min(1).max(60),
    storeValue: z.boolean(),
    thermometer: z
      .object({
        path: z.string().max(300),
        /** The adapter that was found under this path; `null` where the path alone counts. */
        usb: usbIdentity.nullable(),
        protocol: z.enum(thermometerProtocols),
        baudRate: z.int().min(1200).max(921_600).nullable(),
        offset: z.number().min(-5).max(5),
      })
      .nullable(),
  }),
  printers,
  // An office that was set up before there were scanners has none.
  scanners: z.array(scannerSetting).max(8).default([]),
} as const
/** How badges and lockers are numbered. */
const numberRange = z.object({ prefix: z.string().max(6), from: z.int().min(0), to: z.int().max(highestNumber) })

export const settings = z.object(settingSections)
export type Settings = z.infer<typeof settings>
export type SettingSection = keyof Settings

const personInput = z.object({ name: z.string().max(200), roles: z.array(z.enum(personRoles)).min(1) })
const employeeInput = z.object({
  name: z.string().max(200),
  unitId: id.nullable(),
  room: z.string().max(120),
  extension: z.string().max(40),
  telephone: z.string().max(40),
})
const stock = z.object({ number: z.string(), isWithdrawn: z.boolean(), isOut: z.boolean() })

export const settingsOperations = {
  read: read({
    roles: ['administrator', 'official', 'setup'],
    watches: ['site', 'people'],
    input: nothing,
    output: z.object({
      settings,
      exceptions: z.array(calendarException.extend({ id })),
      badges: z.array(stock),
      lockers: z.array(stock),
      persons: z.array(personInput.extend({ id, isActive: z.boolean() })),
      units: z.array(z.object({ id, name: z.string(), members: z.int() })),
    }),
  }),
  /** First run: everything an office needs before its first guest, in one transaction. */
  setUp: change({
    roles: ['setup'],
    input: z.object({
      settings,
      administrator: z.object({ name: z.string().max(200), pin }),
      guard: z.object({ name: z.string().max(200), pin }),
      units: z.array(z.string().max(200)).max(500),
      employeesCsv: z.string().max(2_000_000),
      badges: numberRange,
      lockers: numberRange,
    }),
    output: nothing,
  }),
  changeSection: change({
    roles: ['administrator'],
    input: z.discriminatedUnion('section', [
      z.object({ section: z.literal('office'), value: settingSections.office }),
      z.object({ section: z.literal('calendar'), value: settingSections.calendar }),
      z.object({ section: z.literal('visiting'), value: settingSections.visiting }),
      z.object({ section: z.literal('parking'), value: settingSections.parking }),
      z.object({ section: z.literal('temperature'), value: settingSections.temperature }),
      z.object({ section: z.literal('printers'), value: settingSections.printers }),
      z.object({ section: z.literal('scanners'), value: settingSections.scanners }),
    ]),
    output: nothing,
  }),
  /** An official moves or lifts the hours of one date, with the letter's number (row M5). */
  addException: change({ roles: ['official'], input: calendarException, output: z.object({ id }) }),
  removeException: change({
    roles: ['official'],
    input: z.object({ id, reason: z.string().max(500) }),
    output: nothing,
  }),
  addStock: change({
    roles: ['administrator'],
    input: numberRange.extend({ kind: z.enum(stockKinds) }),
    output: nothing,
  }),
  withdrawStock: change({
    roles: ['administrator'],
    input: z.object({ kind: z.enum(stockKinds), number: z.string().max(20), withdrawn: z.boolean() }),
    output: nothing,
  }),
  addPerson: change({ roles: ['administrator'], input: personInput.extend({ pin }), output: z.object({ id }) }),
  changePerson: change({
    roles: ['administrator'],
    input: personInput.extend({ id, isActive: z.boolean() }),
    output: nothing,
  }),
  resetPin: change({ roles: ['administrator'], input: z.object({ id, pin }), output: nothing }),
  employees: read({
    roles: ['administrator'],
    watches: ['people'],
    input: z.object({ text: z.string().max(200), limit: z.int().min(1).max(200).default(50) }),
    output: z.object({
      total: z.int(),
      rows: z.array(
        employeeInput.extend({ id, unit: z.string().nullable(), isActive: z.boolean(), hostPath: z.string() }),
      ),
    }),
  }),
  addEmployee: change({ roles: ['administrator'], input: employeeInput, output: z.object({ id }) }),
  changeEmployee: change({
    roles: ['administrator'],
    input: employeeInput.extend({ id, isActive: z.boolean() }),
    output: nothing,
  }),
  addUnit: change({
    roles: ['administrator'],
    input: z.object({ name: z.string().max(200) }),
    output: z.object({ id }),
  }),
  renameUnit: change({ roles: ['administrator'], input: z.object({ id, name: z.string().max(200) }), output: nothing }),
  /** The columns of the template: name, unit, room, extension, telephone. Nothing is taken unless every line is good. */
  importEmployees: change({
    roles: ['administrator'],
    input: z.object({ csv: z.string().max(2_000_000) }),
    output: z.object({ added: z.int(), changed: z.int() }),
  }),
  employeeTemplate: read({
    roles: ['administrator', 'setup'],
    watches: [],
    input: nothing,
    output: z.object({ csv: z.string() }),
  }),
  /** Ends the program, with its locked windows; for `station` only the windows of the machine that asks, while the site goes on. */
  quit: action({
    roles: ['administrator'],
    input: z.object({ what: z.enum(['site', 'station']).default('site') }),
    output: nothing,
  }),
  /** Copies the database to a file beside it. */
  backUp: action({ roles: ['administrator'], input: nothing, output: z.object({ file: z.string(), bytes: z.int() }) }),
}
