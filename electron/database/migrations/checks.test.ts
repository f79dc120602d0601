import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { answerKinds } from '../../../shared/domain/host-answer.ts'
import { lights } from '../../../shared/domain/lights.ts'
import { loanKinds, loanOutcomes } from '../../../shared/domain/loan.ts'
import { printJobStates } from '../../../shared/domain/print-job.ts'
import { readingSources } from '../../../shared/domain/temperature.ts'
import { closedAs, consents, visitStates } from '../../../shared/domain/visit.ts'
import { migrations } from './index.ts'

/** What the rules know, by the column that stores it. */
const known: Readonly<Record<string, readonly string[]>> = {
  'visit.state': visitStates,
  'visit.closed_as': closedAs,
  'visit.consent': consents,
  'host_question.answer': answerKinds,
  'loan.kind': loanKinds,
  'loan.outcome': loanOutcomes,
  'temperature_reading.source': readingSources,
  'print_job.state': printJobStates,
  'self_check.light': lights,
}

test('every list that the database checks a column against is the one of the rules', () => {
  const db = new Database(':memory:')
  for (const { up } of migrations) db.exec(up)
  const tables = db.prepare("select name, sql from sqlite_schema where type = 'table'").all() as {
    name: string
    sql: string
  }[]
  const checks = tables.flatMap(({ name, sql }) =>
    [...sql.matchAll(/^\s*.*?(\w+) TEXT(?: NOT NULL)? CHECK \(\1 IN \(([^)]*)\)\)/gm)].map(
      ([, column, list]) => [`${name}.${column}`, list?.split(', ').map((word) => word.slice(1, -1))] as const,
    ),
  )
  expect(Object.fromEntries(checks)).toEqual(known)
  // None that is written another way slips past.
  const all = tables.flatMap(({ sql }) => [...sql.matchAll(/CHECK \(\w+ IN \(/g)])
  expect(all).toHaveLength(checks.length)
})
