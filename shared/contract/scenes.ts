import type {
  SimulatedPrinterFault,
  simulatedScannerFaults,
  simulatedThermometerFaults,
  specialPrints,
} from './simulated.ts'

/**
 * What a trainer plays with a new guard. Each scene is data: how it begins, what the trainer does meanwhile, and the facts by which it
 * has ended well. Its words stand in `shared/i18n`, under `training`.
 */

/** One hand on the demonstration. Faults of a camera are the browser's, since the camera is. */
export type Lever =
  | { readonly pull: 'printer'; readonly fault: SimulatedPrinterFault }
  | {
      readonly pull: 'thermometer'
      readonly fault?: (typeof simulatedThermometerFaults)[number]
      readonly celsius?: number
    }
  | { readonly pull: 'scanner'; readonly fault: (typeof simulatedScannerFaults)[number] }
  | { readonly pull: 'camera'; readonly fault: 'none' | 'refused' | 'missing' | 'unplugged' }
  | { readonly pull: 'print'; readonly what: (typeof specialPrints)[number] }
  | { readonly pull: 'event-mode' }
  /** A guest comes: `asked` waits for the host's answer, `received` may go in, `inside` is in with badge and locker. */
  | { readonly pull: 'guest'; readonly comes: 'asked' | 'received' | 'inside' }
  /** The badge of the scene's guest is held before the desk's scanner. */
  | { readonly pull: 'scan-badge' }
  | { readonly pull: 'clock'; readonly to: string }
  | { readonly pull: 'time'; readonly minutes: number }

/**
 * Facts by which a scene has ended well. `well`: every device is; `printed`: papers came out, and none is open; `inside`, `accounted`
 * (out, or excused by an official): of the scene's guests; `measured`: normal; `decided`: refused, or let in by an official's word;
 * `written`: two late entries; `noted`: that a badge is lost.
 */
export const sceneGoals = [
  'well',
  'printed',
  'inside',
  'measured',
  'decided',
  'answered',
  'accounted',
  'written',
  'noted',
] as const
export type SceneGoal = (typeof sceneGoals)[number]

export const sceneGroups = ['printer', 'unnoticed', 'thermometer', 'codes', 'lobby'] as const

type Help = { readonly words: HelpWords; readonly does: readonly Lever[] }
/** What the trainer's button says. */
export type HelpWords =
  | 'roll'
  | 'cover'
  | 'cutter'
  | 'cable'
  | 'restart'
  | 'mended'
  | 'closer'
  | 'rest-well'
  | 'rest'
  | 'pull-camera'
  | 'scan'
export type Scene = {
  readonly group: (typeof sceneGroups)[number]
  readonly begin: readonly Lever[]
  readonly helps: readonly Help[]
  readonly goals: readonly SceneGoal[]
}

const guest = { pull: 'guest', comes: 'received' } as const
const inside = { pull: 'guest', comes: 'inside' } as const

/** A guest is let in while the printer has that fault, and the slip comes out once it is mended. */
function printing(fault: SimulatedPrinterFault, words: HelpWords): Scene {
  return {
    group: 'printer',
    begin: [guest, { pull: 'printer', fault }],
    helps: [{ words, does: [{ pull: 'printer', fault: 'none' }] }],
    goals: ['inside', 'well', 'printed'],
  }
}

/** There is an event, and the thermometer fails before the guest who has to be measured. */
function measuring(fault: (typeof simulatedThermometerFaults)[number], words: HelpWords): Scene {
  return {
    group: 'thermometer',
    begin: [{ pull: 'event-mode' }, guest, { pull: 'thermometer', fault }],
    helps: [{ words, does: [{ pull: 'thermometer', fault: 'none' }] }],
    goals: ['measured', 'well'],
  }
}

function feverish(helps: Scene['helps'], goals: Scene['goals']): Scene {
  const warm = { pull: 'thermometer', celsius: 38.4 } as const
  return { group: 'thermometer', begin: [{ pull: 'event-mode' }, guest, warm], helps, goals }
}

/** A guest wants to leave by the kiosk, whose camera fails. */
function leaving(fault: 'refused' | 'missing'): Scene {
  return {
    group: 'codes',
    begin: [inside, { pull: 'camera', fault }],
    helps: [{ words: 'mended', does: [{ pull: 'camera', fault: 'none' }] }],
    goals: ['accounted'],
  }
}

const fiveMinutes = { pull: 'time', minutes: 5 } as const
const scanAgain = { words: 'scan', does: [{ pull: 'scanner', fault: 'none' }, { pull: 'scan-badge' }] } as const

export const scenes = {
  'paper-out': printing('paper-out', 'roll'),
  'paper-out-during': printing('paper-out-during', 'roll'),
  'near-end': {
    group: 'printer',
    begin: [{ pull: 'printer', fault: 'near-end' }],
    helps: [{ words: 'roll', does: [{ pull: 'printer', fault: 'none' }] }],
    goals: ['well'],
  },
  'cover-open': printing('cover-open', 'cover'),
  'cutter-error': printing('cutter-error', 'cutter'),
  unreachable: printing('unreachable', 'cable'),
  'reads-nothing': printing('reads-nothing', 'restart'),
  'closes-at-once': printing('closes-at-once', 'restart'),
  'no-status': printing('no-status', 'restart'),
  'resets-half-way': { ...printing('resets-half-way', 'cable'), goals: ['inside', 'printed'] },
  silent: printing('silent', 'restart'),
  'slow-line': printing('slow-line', 'cable'),
  'late-answer': {
    ...printing('late-answer', 'restart'),
    begin: [guest, guest, { pull: 'printer', fault: 'late-answer' }],
  },
  'talks-unasked': { ...printing('talks-unasked', 'mended'), group: 'unnoticed' },
  'two-at-once': { group: 'unnoticed', begin: [{ pull: 'print', what: 'two-at-once' }], helps: [], goals: ['printed'] },
  'power-off-between': {
    group: 'unnoticed',
    begin: [{ pull: 'print', what: 'power-off-between' }],
    helps: [],
    goals: ['printed'],
  },
  huge: { group: 'unnoticed', begin: [{ pull: 'print', what: 'huge' }], helps: [], goals: ['printed'] },
  moved: { ...measuring('moved', 'cable'), group: 'unnoticed', helps: [], goals: ['measured'] },
  unplugged: measuring('unplugged', 'cable'),
  'absent-at-start': measuring('absent-at-start', 'cable'),
  'not-allowed': measuring('not-allowed', 'mended'),
  'port-busy': measuring('port-busy', 'mended'),
  'thermometer-silent': measuring('silent', 'cable'),
  'never-stops': measuring('never-stops', 'mended'),
  garbage: measuring('garbage', 'mended'),
  'too-far': measuring('too-far', 'closer'),
  fever: feverish([{ words: 'rest-well', does: [fiveMinutes, { pull: 'thermometer', celsius: 36.7 }] }], ['measured']),
  'fever-twice': feverish([{ words: 'rest', does: [fiveMinutes] }], ['decided']),
  'camera-unplugged': {
    group: 'codes',
    begin: [inside, { pull: 'camera', fault: 'none' }],
    helps: [
      { words: 'pull-camera', does: [{ pull: 'camera', fault: 'unplugged' }] },
      { words: 'cable', does: [{ pull: 'camera', fault: 'none' }] },
    ],
    goals: ['accounted'],
  },
  'camera-refused': leaving('refused'),
  'camera-missing': leaving('missing'),
  'scanner-unplugged': {
    group: 'codes',
    begin: [inside, { pull: 'scanner', fault: 'unplugged' }],
    helps: [{ words: 'cable', does: [{ pull: 'scanner', fault: 'none' }] }, scanAgain],
    goals: ['accounted', 'well'],
  },
  'scanner-garbage': {
    group: 'codes',
    begin: [inside, { pull: 'scanner', fault: 'garbage' }, { pull: 'scan-badge' }],
    helps: [scanAgain],
    goals: ['accounted', 'well'],
  },
  'host-silent': {
    group: 'lobby',
    begin: [
      { pull: 'guest', comes: 'asked' },
      { pull: 'time', minutes: 6 },
    ],
    helps: [],
    goals: ['answered'],
  },
  'badge-lost': { group: 'lobby', begin: [inside], helps: [], goals: ['noted'] },
  'power-cut': { group: 'lobby', begin: [{ pull: 'time', minutes: 40 }], helps: [], goals: ['written'] },
  'four-inside': {
    group: 'lobby',
    begin: [inside, inside, inside, inside, { pull: 'clock', to: '20:55' }],
    helps: [],
    goals: ['accounted'],
  },
} as const satisfies Record<string, Scene>

export type SceneName = keyof typeof scenes
export const sceneNames = Object.keys(scenes) as [SceneName, ...SceneName[]]

/** A scene with whatever it has, for those who do not ask which. */
export function sceneOf(name: SceneName): Scene {
  return scenes[name]
}
