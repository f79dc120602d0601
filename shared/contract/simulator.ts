import { z } from 'zod'
import { instant } from './fields.ts'
import { action, nothing, read } from './operation.ts'
import { printerKey } from './printers.ts'
import { sceneGoals, sceneNames } from './scenes.ts'
import {
  simulatedPrinterFaults,
  simulatedScannerFaults,
  simulatedThermometerFaults,
  specialPrints,
} from './simulated.ts'

/** Only under `--demo`: the levers of the simulated office. */
export const simulator = {
  state: read({
    roles: ['simulator'],
    watches: ['printing', 'devices', 'clock'],
    input: nothing,
    output: z.object({
      now: instant,
      printers: z.array(z.object({ key: printerKey, name: z.string(), fault: z.enum(simulatedPrinterFaults) })),
      thermometer: z.enum(simulatedThermometerFaults),
      celsius: z.number(),
      scanner: z.enum(simulatedScannerFaults),
      /** The newest papers as they came out, first the newest. */
      papers: z.array(z.object({ id: z.string(), printer: printerKey, png: z.string() })),
    }),
  }),
  setPrinter: action({
    roles: ['simulator'],
    input: z.object({ printer: printerKey, fault: z.enum(simulatedPrinterFaults) }),
    output: nothing,
  }),
  setThermometer: action({
    roles: ['simulator'],
    input: z.object({ fault: z.enum(simulatedThermometerFaults), celsius: z.number().min(0).max(60) }),
    output: nothing,
  }),
  setScanner: action({
    roles: ['simulator'],
    input: z.object({ fault: z.enum(simulatedScannerFaults) }),
    output: nothing,
  }),
  /** Sends papers that no guest asked for. */
  print: action({
    roles: ['simulator'],
    input: z.object({ printer: printerKey, what: z.enum(specialPrints) }),
    output: nothing,
  }),
  /** Somebody holds a code before the scanner of that screen. */
  scan: action({
    roles: ['simulator'],
    input: z.object({ screen: z.enum(['kiosk', 'desk']), text: z.string().min(1).max(300) }),
    output: nothing,
  }),
  /** Moves the office's clock; the wall clock of the site, e.g. 20:55 today. */
  setClock: action({ roles: ['simulator'], input: z.object({ now: instant }), output: nothing }),
  /** All devices as they should be, whoever broke them. */
  putRight: action({ roles: ['simulator'], input: nothing, output: nothing }),
  /** What is being trained, and how far it is; the goals are facts of the register and of the devices. */
  training: read({
    roles: ['simulator'],
    watches: ['visits', 'hosts', 'site', 'printing', 'devices', 'clock'],
    input: nothing,
    output: z.object({
      playing: z
        .object({
          scene: z.enum(sceneNames),
          begunAt: instant,
          guests: z.array(z.string()),
          goals: z.array(z.object({ goal: z.enum(sceneGoals), isMet: z.boolean() })),
        })
        .nullable(),
      /** Scenes that ended well since the program was started. */
      done: z.array(z.enum(sceneNames)),
    }),
  }),
  /** Puts everything right, and then brings the demonstration into that situation. */
  beginScene: action({ roles: ['simulator'], input: z.object({ scene: z.enum(sceneNames) }), output: nothing }),
  /** What the trainer does for the guard meanwhile, by its place in the scene's list: puts in the new roll, lets time pass. */
  helpScene: action({ roles: ['simulator'], input: z.object({ help: z.int().min(0).max(9) }), output: nothing }),
  /** Puts all devices right and sends the guests of the training home. */
  endTraining: action({ roles: ['simulator'], input: nothing, output: nothing }),
  /** What the start page shows: PINs of the made-up people and links to host pages. */
  cast: read({
    roles: ['start', 'simulator'],
    watches: [],
    input: nothing,
    output: z.object({
      persons: z.array(z.object({ name: z.string(), roles: z.array(z.string()), pin: z.string() })),
      hosts: z.array(z.object({ name: z.string(), unit: z.string(), path: z.string() })),
    }),
  }),
}
