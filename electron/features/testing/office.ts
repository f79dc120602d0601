import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import { isContractProcedure } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { Screen, Station } from '../../../shared/contract/access.ts'
import { type Contract, contract } from '../../../shared/contract/index.ts'
import type { OperationMeta, Topic } from '../../../shared/contract/operation.ts'
import { backUp } from '../../database/backup.ts'
import { openDatabase } from '../../database/open.ts'
import { type Call, routerOf } from '../../dispatch/dispatch.ts'
import type { Handler, HandlersOf } from '../../dispatch/handler.ts'
import { Sessions } from '../../dispatch/sessions.ts'
import { Transactions } from '../../dispatch/transactions.ts'
import { accessHandlers } from '../access/index.ts'
import { settingsHandlers } from '../settings/index.ts'
import { siteHandlers } from '../site/index.ts'

export type Client = ContractRouterClient<Contract>

/** Friday 20 November 2026, 09:00 in Jakarta. */
export const fridayMorning = Date.UTC(2026, 10, 20, 2)

/**
 * An office on a register in a folder of its own, asked through the one door as screens ask, without HTTP between. Only what
 * belongs to settings, access and site is answered here.
 */
export function openOffice() {
  const folder = mkdtempSync(path.join(tmpdir(), 'resepsionis-office-'))
  const opened = openDatabase(folder)
  if (!opened.ok) throw new Error(opened.reason)
  const clock = { at: fridayMorning, now: () => clock.at }
  const heard: Topic[] = []
  const transactions = new Transactions({
    db: opened.db,
    clock,
    siteTag: 1,
    onCommitted: (topics) => heard.push(...topics),
  })
  const sessions = new Sessions(() => transactions.settings() !== null)
  const desk = { isOpen: true }
  const quits: string[] = []
  const parts = {
    sessions,
    isDemo: false,
    machineZone: 'Asia/Jakarta',
    hasDesk: () => desk.isOpen,
    backUp: (stamp: string) => backUp(opened.db, folder, stamp),
    quit: () => quits.push('quit'),
  }
  const handlers = {
    ...unanswered(),
    access: accessHandlers(parts),
    settings: settingsHandlers(parts),
    site: siteHandlers(parts),
  }
  const router = routerOf({ transactions, sessions, handlers, newIncident: () => 'incident', log: silent })
  const as = (token: string | undefined): Client => {
    const context = (): Call => ({ token, callId: crypto.randomUUID() })
    return createRouterClient(router, { context }) as Client
  }
  const screen = async (name: Screen, station: Station = 'lobby', hostToken?: string): Promise<Client> => {
    const opening = await as(undefined).access.openSession({ screen: name, station, ...(hostToken && { hostToken }) })
    if (!opening.ok) throw new Error(`No session: ${opening.refusal.code}`)
    return as(opening.value.token)
  }
  const close = () => {
    opened.db.close()
    rmSync(folder, { recursive: true })
  }
  return { folder, db: opened.db, clock, heard, desk, quits, transactions, sessions, handlers, as, screen, close }
}
export type Office = ReturnType<typeof openOffice>

const silent = { info: () => {}, warn: () => {}, error: () => {} }

/** A handler for every operation that fails the test when it is asked. */
function unanswered(): HandlersOf<Contract> {
  const groups = Object.entries(contract).map(([group, operations]) => [
    group,
    Object.fromEntries(
      Object.entries(operations).map(([name, procedure]) => [name, refusing(`${group}.${name}`, procedure)]),
    ),
  ])
  return Object.fromEntries(groups) as HandlersOf<Contract>
}

function refusing(name: string, procedure: unknown): Handler {
  if (!isContractProcedure(procedure)) throw new Error(`${name} is no operation`)
  const { kind } = procedure['~orpc'].meta as OperationMeta
  const run = () => {
    throw new Error(`${name} is not part of this test`)
  }
  return { kind, run } as Handler
}
