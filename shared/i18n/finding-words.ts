import { type Finding, unchecked } from '../domain/self-check.ts'
import { fill } from './fill.ts'
import { formatBytes, formatDateTime, formatNumber, formatTime, type Wording } from './format.ts'
import { resources } from './index.ts'

type FindingWords = {
  /** "Printer Lobi" */
  readonly title: string
  /** What is so. */
  readonly says: string
  /** What to do; null where there is nothing to do. */
  readonly advice: string | null
}

/** A finding of the self-check in words, the same at the desk, in the office and on the command line. */
export function findingWords(finding: Finding, wording: Wording): FindingWords {
  const words = resources[wording.language].selfCheck
  const { step, code } = finding
  const title = titleOf(finding, wording)
  if (code === unchecked) return { title, ...words.unchecked }
  const values = valuesOf(finding, wording)
  const text = textOf(finding, wording)
  return {
    title,
    says: fill(text ?? words.unknown, { ...values, code }) + rollLeft(finding, wording),
    advice: wordIn(words.advice[step], code),
  }
}

/** A run that was kept by another version may have codes that this one does not know. */
function wordIn(words: Readonly<Record<string, string>>, code: string): string | null {
  return Object.hasOwn(words, code) ? (words[code] ?? null) : null
}

function textOf({ step, code, at }: Finding, { language }: Wording): string | null {
  const { says, lastRead } = resources[language].selfCheck
  return step === 'scanner' && code === 'ready' && at !== null ? lastRead : wordIn(says[step], code)
}

function titleOf({ step, name }: Finding, { language }: Wording): string {
  const { step: steps, stepOf } = resources[language].selfCheck
  if (name === null) return steps[step]
  const stands = resources[language].office.scanning.stand
  const shown = step === 'scanner' ? (wordIn(stands, name) ?? name) : name
  // Many offices call their printers "Printer lobi".
  const saysIt = shown.toLowerCase().includes(steps[step].toLowerCase())
  return saysIt ? shown : fill(stepOf, { step: steps[step], name: shown })
}

function valuesOf({ step, code, count, at }: Finding, wording: Wording) {
  // The hour alone is what one compares with a clock on the wall.
  const isNow = step === 'clock' && (code === 'steady' || code === 'not-behind')
  const time = isNow ? formatTime : formatDateTime
  return {
    count: count === null ? '' : formatNumber(count, wording.language),
    size: count === null ? '' : formatBytes(count, wording.language),
    time: at === null ? '' : time(at, wording),
  }
}

/** Of a printer that does not print the roll is the least concern. */
const printing: readonly string[] = ['ready', 'unasked', 'near-end', 'roll-near-end']

function rollLeft({ step, code, count }: Finding, { language }: Wording): string {
  const isWorthSaying = step === 'printer' && count !== null && printing.includes(code)
  return isWorthSaying
    ? ` ${fill(resources[language].selfCheck.rollLeft, { count: formatNumber(count, language) })}`
    : ''
}
