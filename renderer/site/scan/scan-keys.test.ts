import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type codeKinds, formatCode } from '../../../shared/domain/ids.ts'
import { createScanKeys, type KeyPress, restMs, type Verdict } from './scan-keys.ts'

const code = 'RSP/V/0123456789ABCDEF'
const foreign = 'https://example.org/menu?table=12'

/** A text field and whoever types into it, with the rule between them; what a page does with its verdicts. */
class Typing {
  readonly #keys = createScanKeys()
  readonly #inField: boolean
  readonly #before: string[] = []
  field = ''
  at = 1_000
  readonly heard: Exclude<Verdict, { kind: 'person' | 'scanner' }>[] = []
  /** Keys that reach the page: Enter presses a button, Tab moves the focus. */
  readonly passed: string[] = []

  constructor(inField = true) {
    this.#inField = inField
  }

  press(key: string, afterMs: number, others: Partial<KeyPress> = {}): void {
    if (afterMs > restMs) this.#take(this.#keys.rest(this.#inField), '')
    this.at += afterMs
    if (key.length === 1) this.#before.push(this.field)
    this.#take(this.#keys.press({ key, at: this.at, inField: this.#inField, ...others }), key)
  }

  #take(verdict: Verdict, key: string): void {
    if (verdict.kind === 'code' || verdict.kind === 'foreign') {
      this.heard.push(verdict)
      this.field = this.#before.at(-verdict.keys) ?? this.field
    } else if (verdict.kind === 'person' && key !== '') {
      if (key.length === 1) this.field += key
      this.passed.push(key)
    }
  }

  type(keys: readonly string[], everyMs: number): void {
    for (const key of keys) this.press(key, everyMs)
  }

  /** Nobody presses anything for a while. */
  pause(): void {
    this.press('Shift', restMs + 100)
  }
}

const token = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
  minLength: 16,
  maxLength: 16,
})
const kind = fc.constantFrom(...(['visit', 'badge', 'parkingCard', 'guest'] satisfies (keyof typeof codeKinds)[]))
const ours = fc.tuple(kind, token).map(([of, text]) => formatCode(of, text))

/** Every setting of a scanner that installers meet. */
const scan = fc.record({
  text: ours,
  isLower: fc.boolean(),
  prefix: fc.constantFrom('', ']Q3', '~', 'QR:', 'SCAN'),
  suffix: fc.constantFrom<readonly string[]>([], ['Enter'], ['Tab'], ['Tab', 'Enter'], ['#', 'Enter']),
  everyMs: fc.integer({ min: 1, max: 50 }),
})
type Scan = typeof scan extends fc.Arbitrary<infer Value> ? Value : never

function hold({ text, isLower, prefix, suffix, everyMs }: Scan, typing: Typing): void {
  const signs = [...prefix, ...(isLower ? text.toLowerCase() : text)]
  typing.type([...signs, ...suffix], everyMs)
}

/** Two fingers roll over two keys: one early, the next late, 60 ms a key on the whole. */
const burst = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 })
  .map((rolls) => rolls.flatMap((roll) => [60 - roll, 60 + roll]))
const words = fc.stringMatching(/^[A-Za-z .'/-]{1,60}$/)

describe('a hand scanner', () => {
  it('is heard once, whatever its pace, case, prefix and end, and leaves nothing in a field', () => {
    fc.assert(
      fc.property(scan, fc.boolean(), (held, inField) => {
        const typing = new Typing(inField)
        hold(held, typing)
        expect(typing.heard.map((verdict) => verdict.kind === 'code' && verdict.code)).toEqual([held.text])
        expect(typing.field).toBe('')
        expect(typing.passed.filter((key) => key.length > 1)).toEqual([])
      }),
    )
  })

  it('takes nothing of what was typed before it and after it', () => {
    fc.assert(
      fc.property(words, words, scan, (before, after, held) => {
        const typing = new Typing()
        typing.type([...before], 90)
        typing.pause()
        hold(held, typing)
        typing.pause()
        typing.type([...after], 90)
        typing.pause()
        expect(typing.field).toBe(before + after)
        expect(typing.heard).toHaveLength(1)
      }),
    )
  })

  it('takes nothing of what is typed straight after it either', () => {
    fc.assert(
      fc.property(words, scan, (after, held) => {
        const typing = new Typing()
        hold(held, typing)
        typing.type([...after], 90)
        typing.pause()
        expect(typing.field).toBe(after)
      }),
    )
  })

  it('is not mistaken when a person types until the very moment of the scan', () => {
    const typing = new Typing()
    typing.type([...'Siti'], 70)
    typing.press('R', 80)
    typing.type([...code.slice(1)], 5)
    expect(typing.field).toBe('Siti')
  })

  it('is read by the place of its keys where the system has another layout', () => {
    const typing = new Typing()
    // A German layout: the key of the slash types a dash, and Y stands where Z does.
    const german: Readonly<Record<string, string>> = { '/': '-', Z: 'Y' }
    const place = (sign: string) => (/\d/.test(sign) ? `Digit${sign}` : `Key${sign}`)
    for (const sign of 'RSP/B/0Z23456789ABCDEF')
      typing.press(german[sign] ?? sign, 8, { code: sign === '/' ? 'Slash' : place(sign) })
    expect(typing.heard).toMatchObject([{ code: 'RSP/B/0Z23456789ABCDEF' }])
    expect(typing.field).toBe('')
  })

  it('holds its capitals with the shift key', () => {
    const typing = new Typing()
    for (const sign of code) {
      typing.press('Shift', 3)
      typing.press(sign, 3)
    }
    expect(typing.heard).toMatchObject([{ code }])
  })

  it('is heard again and again', () => {
    const typing = new Typing()
    for (let time = 0; time < 3; time += 1) {
      typing.type([...code, 'Enter'], 5)
      typing.pause()
    }
    expect(typing.heard).toHaveLength(3)
    expect(typing.field).toBe('')
  })
})

describe('a code of somebody else', () => {
  it.each([['Enter'], ['Tab']])('is taken out of a name again at its %s, which then does nothing', (end) => {
    const typing = new Typing()
    typing.type([...'Siti '], 200)
    typing.pause()
    typing.type([...foreign, end], 8)
    expect(typing.heard).toMatchObject([{ kind: 'foreign', text: foreign }])
    expect(typing.field).toBe('Siti ')
    expect(typing.passed).not.toContain(end)
  })

  it('is taken out also when the scanner sends no end', () => {
    const typing = new Typing()
    typing.type([...foreign], 20)
    typing.pause()
    expect([typing.field, typing.heard.length]).toEqual(['', 1])
  })

  it('presses no button and chooses no row where nobody types', () => {
    const typing = new Typing(false)
    typing.type([...foreign, ' ', 'Enter'], 8)
    expect(typing.heard).toHaveLength(1)
    // The first signs cannot be told yet; letters alone press nothing.
    expect(typing.passed.join('')).toBe(foreign.slice(0, 5))
  })
})

describe('a person who types', () => {
  it('loses nothing, however quick the bursts', () => {
    fc.assert(
      fc.property(words, burst, fc.constantFrom('Enter', 'Tab'), (text, gaps, end) => {
        const typing = new Typing()
        ;[...text].forEach((sign, index) => {
          typing.press(sign, gaps[index % gaps.length] ?? 60)
        })
        typing.press(end, 60)
        typing.pause()
        expect(typing.field).toBe(text)
        expect(typing.passed).toContain(end)
        expect(typing.heard).toEqual([])
      }),
    )
  })

  it('may hold a key down', () => {
    const typing = new Typing()
    typing.press('a', 500)
    for (let time = 0; time < 40; time += 1) typing.press('a', 30, { repeat: true })
    typing.press('Enter', 90)
    expect(typing.field).toBe('a'.repeat(41))
    expect(typing.passed).toContain('Enter')
  })

  it('may copy a code by hand, letter by letter', () => {
    const typing = new Typing()
    typing.type([...code, 'Enter'], 300)
    expect(typing.field).toBe(code)
    expect(typing.passed).toContain('Enter')
  })

  it('may press Enter on a button', () => {
    const typing = new Typing(false)
    typing.type(['Tab', 'Tab', 'Enter', ' '], 400)
    expect(typing.passed).toEqual(['Tab', 'Tab', 'Enter', ' '])
  })
})
