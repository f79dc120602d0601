import { parseArgs } from 'node:util'
import { selfCheckPath } from '../../shared/contract/live.ts'
import { checkRun } from '../../shared/contract/self-check.ts'
import {
  backupFinding,
  clockFinding,
  databaseFinding,
  diskFinding,
  journalFinding,
} from '../../shared/domain/check-findings.ts'
import type { Light } from '../../shared/domain/lights.ts'
import { type Finding, lightOf } from '../../shared/domain/self-check.ts'
import { dateAt } from '../../shared/domain/time.ts'
import { findingWords } from '../../shared/i18n/finding-words.ts'
import { newestCopy } from '../database/backup.ts'
import { freeBytes, registerBytes } from '../database/disk.ts'
import { entriesLostFrom } from '../database/examine.ts'
import { lastEntryAt } from '../database/journal.ts'
import { lockFolder } from '../database/lock.ts'
import { databaseFile, openForReading } from '../database/open.ts'
import { checkRegister } from '../database/register-check.ts'
import { readSettings } from '../database/settings.ts'
import { DemoClock } from '../demo-clock.ts'
import { isDemoFolder, readAddress, type SiteAddress } from '../folder.ts'
import { clockSyncedAt } from '../time-server.ts'
import { argumentsFrom, dataFolder } from './data-folder.ts'
import { readingAdvice } from './reading-advice.ts'

/** `npm run self-check`: the morning self-check without a screen. Ends with 0 where all is well. */
const usage = `Usage: npm run self-check [-- --data DIR]

  --data DIR    folder of the register (usual: .resepsionis/data)`

/** Longer than the slowest check of a running program. */
const patienceMs = 90_000
const notRunning =
  'The program is not running: printers, thermometer, camera, scanners and screens are checked only while it runs.'

async function main(args: readonly string[]): Promise<number> {
  const folder = argumentsFrom(() => {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
    return dataFolder(values.data)
  })
  if (folder === null) {
    console.error(usage)
    return 2
  }
  const opened = openForReading(folder)
  const reason = opened.ok ? null : opened.reason
  const zone = (opened.ok && readSettings(opened.db)?.office.zone) || Intl.DateTimeFormat().resolvedOptions().timeZone
  if (opened.ok) opened.close()
  if (reason !== null && reason !== 'damaged') {
    console.error(readingAdvice[reason](databaseFile(folder)))
    return 1
  }
  console.log(`Register: ${databaseFile(folder)}`)
  const answer = await askProgram(folder)
  if (answer.kind === 'none') console.log(notRunning)
  if (answer.kind === 'no-answer') {
    console.error(answer.why)
    return 1
  }
  return report(answer.kind === 'ran' ? answer.findings : await checkFiles(folder, zone), zone)
}

type Answer =
  | { readonly kind: 'ran'; readonly findings: readonly Finding[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-answer'; readonly why: string }

/** Asks the site server that holds the folder, where there is one. */
async function askProgram(folder: string): Promise<Answer> {
  const where = readAddress(folder)
  const answer = where && (await ask(where))
  if (answer) return answer
  const lock = lockFolder(folder)
  if (lock.ok) lock.release()
  const isHeld = !lock.ok && lock.reason === 'in-use'
  const why = 'The program runs on this folder, but does not answer. It may just be starting: try again in a moment.'
  return isHeld ? { kind: 'no-answer', why } : { kind: 'none' }
}

/** null where nobody answers, or not as a site server does: an address may be left from before a power cut. */
async function ask({ url, key }: SiteAddress): Promise<Answer | null> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const headers = { authorization: `Bearer ${key}` }
    const response = await fetch(`${url}${selfCheckPath}`, { method: 'POST', headers, signal })
    if (response.status === 409) return { kind: 'no-answer', why: 'The office is not set up yet.' }
    return { kind: 'ran', findings: checkRun.parse(await response.json()).findings }
  } catch {
    return null
  }
}

/** What can be learned while no program runs. */
async function checkFiles(folder: string, zone: string): Promise<Finding[]> {
  const { isWhole, chain } = checkRegister(folder)
  const isDemo = isDemoFolder(folder)
  const now = isDemo ? new DemoClock(folder).now() : Date.now()
  const { newestEntryAt, isCut } = isWhole ? endOf(folder) : { newestEntryAt: null, isCut: false }
  const today = dateAt(now, zone)
  return [
    clockFinding({
      now,
      newestEntryAt,
      closedAheadAt: null,
      jumpedAt: null,
      shiftedMs: null,
      syncedAt: isDemo ? null : clockSyncedAt(),
    }),
    databaseFinding({ isWhole, takesWrites: null }),
    journalFinding(chain && { chain, lostAt: isCut ? now : null }),
    backupFinding(newestCopy(folder, today), today),
    diskFinding({ freeBytes: await freeBytes(folder), registerBytes: registerBytes(folder) }),
  ]
}

function endOf(folder: string): { readonly newestEntryAt: number | null; readonly isCut: boolean } {
  const opened = openForReading(folder)
  if (!opened.ok) return { newestEntryAt: null, isCut: false }
  const found = { newestEntryAt: lastEntryAt(opened.db), isCut: entriesLostFrom(opened.db, folder) !== null }
  opened.close()
  return found
}

const marks: Readonly<Record<Light, string>> = {
  good: 'ok',
  warning: 'LOOK',
  bad: 'STOP',
  off: '-',
}
const results: Readonly<Record<Light, string>> = {
  good: 'All that could be checked is in order.',
  warning: 'The office can open, but something needs a look.',
  bad: 'Do not open yet: see what is marked STOP.',
  off: 'Nothing was checked.',
}

/** Says what was found, a line for each step. Returns the exit code. */
function report(findings: readonly Finding[], zone: string): number {
  console.log()
  for (const finding of findings) {
    const { title, says, advice } = findingWords(finding, { language: 'en', zone })
    console.log(`${marks[finding.state].padEnd(5)} ${title}: ${[says, advice].filter(Boolean).join(' ')}`)
  }
  const light = lightOf(findings)
  console.log(`\n${results[light]}`)
  return light === 'good' ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
