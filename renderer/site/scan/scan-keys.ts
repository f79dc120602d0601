import { parseCode } from '../../../shared/domain/ids.ts'

/** One key as the browser tells it. `at`: milliseconds of any clock that does not go back. */
export type KeyPress = {
  readonly key: string
  /** The place on the keyboard (`Slash`, `KeyV`): a scanner types as on a US keyboard, whatever layout the system has. */
  readonly code?: string
  readonly at: number
  /** Held down. */
  readonly repeat?: boolean
  /** A text field has the focus, where a person may be typing. */
  readonly inField: boolean
}

/**
 * What a key turned out to be. `person`: let it through. `scanner`: swallow it. `code` one of ours, `foreign` a scan of anything
 * else: the last `keys` keys were the scanner's (this one included, where it is a sign) and go out of the field again.
 */
export type Verdict =
  | { readonly kind: 'person' }
  | { readonly kind: 'scanner' }
  | { readonly kind: 'code'; readonly code: string; readonly keys: number }
  | { readonly kind: 'foreign'; readonly text: string; readonly keys: number }

/** Longer than this between two keys of one code: it was typed by a person, who may do so. The slowest scanners need 50. */
const slowestGapMs = 120
/**
 * A foreign code has no form by which to know it, so only its pace tells: on average at most this, while the quickest typists need
 * 60. A slower scanner's foreign code stays in the field; nothing that a person typed is ever taken out.
 */
const machinePaceMs = 40
const longestMachineGapMs = 55
/** Fewer signs prove nothing: two fingers can fall on two keys at once. In a field a person's burst may be a little longer. */
const fewestKeys = { outside: 6, inField: 12 } as const
const codeLength = 22
/** What installers let scanners put before a code: `]Q3`, a tilde, a word of theirs. */
const longestPrefix = 8
/** No code of ours or of a poster is longer; what is older is forgotten. */
const longestRun = 2_000

type Sign = { readonly key: string; readonly us: string; readonly at: number }

const person: Verdict = { kind: 'person' }
const scanner: Verdict = { kind: 'scanner' }

/**
 * Tells a hand scanner that types from a person who does. One of our codes is known by its form as soon as its last sign is
 * typed, whatever comes before or after it (prefix, Enter, Tab, nothing); a foreign one by its pace, at its Enter or Tab or when
 * the keys rest (`rest`).
 */
export function createScanKeys() {
  let run: Sign[] = []
  /** When the last key of the code that was just read was pressed: its Enter, its Tab, a suffix follow at its own pace. */
  let tailAt: number | undefined

  const foreign = (inField: boolean): Verdict | undefined => {
    if (!isMachine(run, inField)) return undefined
    const text = run.map(({ key }) => key).join('')
    const keys = run.length
    run = []
    return { kind: 'foreign', text, keys }
  }

  return {
    press(press: KeyPress): Verdict {
      const { key, at, repeat = false, inField } = press
      if (isTail(press, tailAt)) {
        if (key.length === 1 || isEnd(key)) tailAt = at
        return scanner
      }
      tailAt = undefined
      const last = run.at(-1)
      if (repeat || (last && at - last.at > slowestGapMs)) run = []
      if (repeat) return person
      if (isEnd(key)) {
        const verdict = foreign(inField)
        if (verdict) tailAt = at
        run = []
        return verdict ?? person
      }
      if (key.length !== 1 && key !== 'Dead' && key !== 'Process') return person
      run = [...run.slice(1 - longestRun), { key, us: onUsKeyboard(press), at }]
      const code = codeAtEnd(run)
      if (code) {
        const keys = codeLength + prefixLength(run)
        run = []
        tailAt = at
        return { kind: 'code', code, keys }
      }
      // Without a field nobody types: the keys of a scanner choose no row and press no button.
      return !inField && (looksLikeOurs(run) || isMachine(run, inField)) ? scanner : person
    },
    /** No key came for a while: a scanner without Enter or Tab has finished with a foreign code. */
    rest(inField: boolean): Verdict {
      // The rest of one of ours may still be on its way through a busy machine.
      return (looksLikeOurs(run) ? undefined : foreign(inField)) ?? person
    },
  }
}

/** How long the keys rest before `rest` is told. Long: keys wait their turn in a browser that is busy. */
export const restMs = 400

const isEnd = (key: string) => key === 'Enter' || key === 'Tab'

/** Signs only at a scanner's pace: whoever types on after a code loses nothing. */
function isTail({ key, at }: KeyPress, tailAt: number | undefined): boolean {
  if (tailAt === undefined || at < tailAt) return false
  return at - tailAt <= (key.length === 1 ? longestMachineGapMs : slowestGapMs)
}

function isMachine(run: readonly Sign[], inField: boolean): boolean {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last || run.length < fewestKeys[inField ? 'inField' : 'outside']) return false
  const isSteady = run.every((_, index) => gapBefore(run, index) <= longestMachineGapMs)
  return isSteady && (last.at - first.at) / (run.length - 1) <= machinePaceMs
}

/** How long after the key before it. */
function gapBefore(run: readonly Sign[], index: number): number {
  return (run[index]?.at ?? 0) - (run[index - 1]?.at ?? run[index]?.at ?? 0)
}

/** How many signs the scanner put before the code: few, at its own pace. More, or slower, and a person typed them. */
function prefixLength(run: readonly Sign[]): number {
  const code = run.length - codeLength
  let start = code
  while (start > 0 && gapBefore(run, start) <= longestMachineGapMs) start -= 1
  return code - start <= longestPrefix ? code - start : 0
}

/** Our prefix has begun, perhaps after that of the scanner. */
function looksLikeOurs(run: readonly Sign[]): boolean {
  const isOurs = (text: string) => /^.{0,8}RSP/i.test(text) || 'RSP'.startsWith(text.toUpperCase())
  return run.length > 1 && [textOf(run), usTextOf(run)].some(isOurs)
}

function codeAtEnd(run: readonly Sign[]): string | undefined {
  if (run.length < codeLength) return undefined
  const tail = run.slice(-codeLength)
  return (parseCode(textOf(tail)) ?? parseCode(usTextOf(tail)))?.code
}

const textOf = (run: readonly Sign[]) => run.map(({ key }) => key).join('')
const usTextOf = (run: readonly Sign[]) => run.map(({ us }) => us).join('')

/** The sign that this key has on a US keyboard, as far as our codes need it. */
function onUsKeyboard({ key, code = '' }: KeyPress): string {
  if (code === 'Slash') return '/'
  const [, sign] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? []
  return sign ?? key
}
