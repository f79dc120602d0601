import { parseArgs } from 'node:util'
import { assertNever } from '../../shared/domain/exhaustive.ts'
import { genesis, type Verification, verify } from '../database/journal.ts'
import { databaseFile, openForReading } from '../database/open.ts'
import type { Reader } from '../database/query.ts'
import { checkRecords, closingsOutOfOrder, type RecordFault } from '../database/records.ts'
import { argumentsFrom, dataFolder } from './data-folder.ts'
import { readingAdvice } from './reading-advice.ts'

/** `npm run journal -- verify`: checks the journal of a register, also while the program runs. Changes nothing. */
const usage = `Usage: npm run journal -- verify [--data DIR] [--head HASH]

  --data DIR    folder of the register (usual: .resepsionis/data)
  --head HASH   the head printed on a closing list, or at least its first sixteen digits; blanks do not matter`

const fewestHeadDigits = 16

function main(args: readonly string[]): number {
  const request = requestIn(args)
  if (!request) {
    console.error(usage)
    return 2
  }
  const opened = openForReading(request.folder)
  if (!opened.ok) {
    console.error(readingAdvice[opened.reason](databaseFile(request.folder)))
    return 1
  }
  try {
    console.log(`Register: ${databaseFile(request.folder)}`)
    return report(opened.db, request.head)
  } finally {
    opened.close()
  }
}

function requestIn(args: readonly string[]): { folder: string; head: string | undefined } | null {
  return argumentsFrom(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, head: { type: 'string' } },
      allowPositionals: true,
    })
    const head = values.head?.replace(/\s/g, '').toLowerCase()
    const isHead = head === undefined || (/^[0-9a-f]{1,64}$/.test(head) && head.length >= fewestHeadDigits)
    if (positionals.length !== 1 || positionals[0] !== 'verify' || !isHead) return null
    return { folder: dataFolder(values.data), head }
  })
}

/** Says what was checked, what was found and what no check can say. Returns the exit code. */
function report(db: Reader, head: string | undefined): number {
  const chain = verify(db, head)
  if (!chain.ok) {
    console.log(`FAULT at entry ${chain.seq}: ${faults[chain.fault]}`)
    console.log('Keep this file as it is, for examination. Entries before that one are in order.')
    return 1
  }
  console.log(`Checked: ${chain.entries} entries. None is missing, none was changed, none was put in between.`)
  const isWhole = [reportRecords(db), reportClosings(db), reportHead(chain, head)].every(Boolean)
  console.log(
    `Newest entry: ${chain.entries}${chain.head === genesis ? '' : `, head ${grouped(chain.head)}`}\n\n${limits(chain.headSeen)}`,
  )
  return isWhole ? 0 : 1
}

const faults: Record<Extract<Verification, { ok: false }>['fault'], string> = {
  missing: 'it is missing; it was deleted past the program.',
  changed: 'it is not as it was written; somebody changed it past the program.',
  'chain-broken': 'it does not follow from the entry before; one of the two was replaced past the program.',
}

function reportRecords(db: Reader): boolean {
  const { records, faults } = checkRecords(db)
  for (const fault of faults) console.log(`FAULT in record ${fault.record}: ${wordsOf(fault)}`)
  if (faults.length === 0) console.log(`Checked: ${records} records. All are as the journal last saw them.`)
  return faults.length === 0
}

function wordsOf(fault: RecordFault): string {
  switch (fault.fault) {
    case 'changed':
      return `its ${fault.column} is not what entry ${fault.seq} saw; it was changed past the program.`
    case 'missing':
      return `it is not there, and no entry after ${fault.seq} says that it was deleted.`
    case 'unknown':
      return 'no entry speaks of it; it was put in past the program.'
    default:
      return assertNever(fault)
  }
}

function reportClosings(db: Reader): boolean {
  const lost = closingsOutOfOrder(db)
  for (const date of lost)
    console.log(`FAULT in the closing of ${date}: it is not the list for which its head stands in this journal.`)
  return lost.length === 0
}

function reportHead({ headSeen }: Extract<Verification, { ok: true }>, head: string | undefined): boolean {
  if (head === undefined) return true
  const given = grouped(head)
  console.log(
    headSeen
      ? `The head ${given} is in this journal: nothing up to it was cut off or written anew.`
      : `FAULT: the head ${given} is not in this journal. Entries were cut off, or this is another register.`,
  )
  return headSeen === true
}

function grouped(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join(' ')
}

function limits(headSeen: boolean | null): string {
  const since = headSeen ? 'after the head that you gave' : 'at the end'
  return `What this cannot prove: that no entries are missing ${since}, since a shorter chain is a whole chain too; and that nobody
wrote the whole journal anew, since whoever may write to the file can compute its hashes. Only a head on paper shows either:
take one from a printed closing list and give it with --head.`
}

process.exitCode = main(process.argv.slice(2))
