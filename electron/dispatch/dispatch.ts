import { isContractProcedure } from '@orpc/contract'
import { type AnyRouter, implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract/index.ts'
import type { OperationMeta } from '../../shared/contract/operation.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { digest } from '../database/ids.ts'
import { sqlite } from '../database/query.ts'
import { type Asker, type Outcome, refuse } from './context.ts'
import type { Handler, HandlersOf } from './handler.ts'
import { isFresh, type Session, type Sessions } from './sessions.ts'
import type { Transactions } from './transactions.ts'

/** What came with one HTTP call. */
export type Call = { readonly token: string | undefined; readonly callId: string | undefined }

export type Log = {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
  error(fields: object, text: string): void
}

type Parts = {
  readonly transactions: Transactions
  readonly sessions: Sessions
  readonly handlers: HandlersOf<typeof contract>
  readonly newIncident: () => string
  readonly log: Log
}

/** Before the set-up is complete only these groups answer. */
const openBeforeSetUp = ['access', 'site', 'settings']

/**
 * The one door: every operation of every screen comes through here. It finds out who asks, checks the role, runs the handler
 * and tells a refusal (a value) from a fault (an incident whose id the screen and the log share).
 */
export function routerOf(parts: Parts): AnyRouter {
  return walk(contract, parts.handlers, [], (procedure, handler, path) => {
    const meta = procedure['~orpc'].meta as OperationMeta
    if (meta.kind !== handler.kind)
      throw new Error(`${path.join('.')} is a ${meta.kind}, its handler a ${handler.kind}`)
    return implement(procedure)
      .$context<Call>()
      .handler(({ context, input }) => answer(parts, { call: context, path, meta, handler, input }))
  })
}

type Procedure = (typeof contract)['visits']['admit']
type Visit = (procedure: Procedure, handler: Handler, path: readonly string[]) => AnyRouter

function walk(group: object, handlers: object, path: readonly string[], visit: Visit): AnyRouter {
  return Object.fromEntries(
    Object.entries(group).map(([name, node]: [string, object]) => {
      const handler = Object.entries(handlers).find(([key]) => key === name)?.[1] as Handler & object
      const here = [...path, name]
      return [
        name,
        isContractProcedure(node) ? visit(node as Procedure, handler, here) : walk(node, handler, here, visit),
      ]
    }),
  ) as AnyRouter
}

type Asked = { call: Call; path: readonly string[]; meta: OperationMeta; handler: Handler; input: unknown }

async function answer(parts: Parts, asked: Asked): Promise<never> {
  const name = asked.path.join('.')
  try {
    const outcome = await judge(parts, asked, name)
    return outcome as never
  } catch (error) {
    if (error instanceof ORPCError) throw error
    const incident = parts.newIncident()
    parts.log.error({ incident, operation: name, err: error }, 'An operation failed')
    throw new ORPCError('INTERNAL_SERVER_ERROR', { data: { incident } })
  }
}

async function judge(parts: Parts, asked: Asked, name: string): Promise<unknown> {
  const { transactions, sessions } = parts
  const session = sessions.find(asked.call.token)
  const asker = askerOf(session, transactions.now())
  if (asked.meta.roles !== 'anyone') {
    if (!session) return refuse({ code: 'session-unknown' })
    const refusal = refuseRole(asked.meta.roles, session, parts)
    if (refusal) return refusal
  }
  if (!transactions.settings() && !openBeforeSetUp.includes(asked.path[0] ?? '')) return refuse({ code: 'not-set-up' })
  const { handler } = asked
  const input = asked.input as never
  switch (handler.kind) {
    case 'read':
      return handler.run(transactions.readContext(asker), input)
    case 'action':
      return keepFresh(
        parts,
        session,
        (await handler.run(transactions.actionContext(asker), input)) as Outcome<unknown>,
      )
    case 'change':
      return keepFresh(
        parts,
        session,
        changeOnce(parts, asked, name, asker, (context) => handler.run(context, input) as Outcome<unknown>),
      )
  }
}

/** A guard at work is not asked for his PIN again and again. */
function keepFresh<Value>({ transactions, sessions }: Parts, session: Session | null, outcome: Outcome<Value>) {
  const settings = transactions.settings()
  if (outcome.ok && session && settings)
    sessions.keepFresh(session, transactions.now(), settings.visiting.pinFreshMinutes)
  return outcome
}

/** "PIN needed" only where a PIN at this very screen would help; a kiosk is simply not allowed. */
function refuseRole(roles: Exclude<OperationMeta['roles'], 'anyone'>, session: Session, parts: Parts) {
  const held = parts.sessions.rolesOf(session, parts.transactions.now())
  if (roles.some((role) => held.includes(role))) return null
  const byPin = session.screen === 'desk' ? roles.includes('guard') : session.screen === 'office' && needsPerson(roles)
  return refuse({ code: byPin ? 'pin-needed' : 'not-allowed' })
}

const needsPerson = (roles: readonly string[]) => roles.includes('official') || roles.includes('administrator')

/** Who is written into the journal: the person while his PIN counts, the host of a host's page, else the screen. */
function askerOf(session: Session | null, now: Instant): Asker {
  if (!session) return { session: null, station: '', actor: '' }
  const person = isFresh(session, now) ? session.person?.id : undefined
  return { session, station: session.station, actor: person ?? session.employeeId ?? session.screen }
}

/** Runs the change and keeps its answer in the same transaction; the same id again gets the same answer and changes nothing. */
function changeOnce(
  parts: Parts,
  asked: Asked,
  name: string,
  asker: Asker,
  run: (context: Parameters<Extract<Handler, { kind: 'change' }>['run']>[0]) => Outcome<unknown>,
): Outcome<unknown> {
  const id = asked.call.callId
  if (!id || id.length > 100) return refuse({ code: 'call-id-missing' })
  // Without PINs: four digits could be guessed from a digest that lies in the file.
  const inputDigest = digest(JSON.stringify(asked.input, (key, value) => (key === 'pin' ? undefined : value)))
  return parts.transactions.change<unknown>(asker, (context) => {
    const known = context.db.first(sqlite.selectFrom('call').selectAll().where('id', '=', id))
    if (known) {
      const isSame = known.operation === name && known.input_digest === inputDigest
      return isSame ? (JSON.parse(known.answer) as Outcome<unknown>) : refuse({ code: 'call-id-reused' })
    }
    const outcome = run(context)
    if (outcome.ok) {
      // His PIN counts anew from here, and his screen shows until when.
      if (asker.session && isFresh(asker.session, context.now)) context.touch('access')
      const row = { id, operation: name, input_digest: inputDigest, answer: JSON.stringify(outcome), at: context.now }
      context.db.run(sqlite.insertInto('call').values(row))
    }
    return outcome
  })
}
