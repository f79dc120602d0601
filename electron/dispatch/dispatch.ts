import { isContractProcedure } from '@orpc/contract'
import { type AnyRouter, implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract/index.ts'
import type { OperationMeta } from '../../shared/contract/operation.ts'
import { rolesAt } from '../../shared/domain/people.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { digest } from '../database/ids.ts'
import { sqlite } from '../database/query.ts'
import { type Asker, type ChangeContext, type Outcome, refuse } from './context.ts'
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
const openBeforeSetUp = ['access', 'site', 'settings', 'thermometer']

/**
 * Input and output are checked next to the handler. So whoever may not ask is told so and nothing else, not even what the operation
 * asks for; and an answer that breaks the contract is an incident like every other fault.
 */
const nextToHandler = {
  initialInputValidationIndex: Number.POSITIVE_INFINITY,
  initialOutputValidationIndex: Number.POSITIVE_INFINITY,
}

/**
 * The one door: every operation of every screen comes through here. It finds out who asks, checks the role, then the input, runs
 * the handler and tells a refusal (a value) from a fault (an incident whose id the screen and the log share).
 */
export function routerOf(parts: Parts): AnyRouter {
  return walk(contract, parts.handlers, [], (procedure, handler, path) => {
    const meta = procedure['~orpc'].meta as OperationMeta
    if (meta.kind !== handler.kind)
      throw new Error(`${path.join('.')} is a ${meta.kind}, its handler a ${handler.kind}`)
    const output = procedure['~orpc'].outputSchema
    const operation = { name: path.join('.'), group: path[0] ?? '', meta, handler, output }
    return implement(procedure, nextToHandler)
      .$context<Call>()
      .use(({ context, next }) =>
        orIncident(parts, operation.name, async () => {
          const session = parts.sessions.find(context.token)
          const refusal = refuseAsker(parts, operation, session)
          return refusal ? { output: refusal as never, context: { session } } : next({ context: { session } })
        }),
      )
      .handler(
        async ({ context: { callId, session }, input }) =>
          (await run(parts, { ...operation, callId, session, input })) as never,
      )
  })
}

type Procedure = (typeof contract)['visits']['admit']
type Implement = (procedure: Procedure, handler: Handler, path: readonly string[]) => AnyRouter

function walk(group: object, handlers: object, path: readonly string[], implementOne: Implement): AnyRouter {
  return Object.fromEntries(
    Object.entries(group).map(([name, node]: [string, object]) => {
      const handler = Object.entries(handlers).find(([key]) => key === name)?.[1] as Handler & object
      const here = [...path, name]
      return [
        name,
        isContractProcedure(node)
          ? implementOne(node as Procedure, handler, here)
          : walk(node, handler, here, implementOne),
      ]
    }),
  ) as AnyRouter
}

type Operation = {
  readonly name: string
  readonly group: string
  readonly meta: OperationMeta
  readonly handler: Handler
  readonly output: Procedure['~orpc']['outputSchema']
}
type Asked = Operation & {
  readonly callId: string | undefined
  readonly session: Session | null
  readonly input: unknown
}

/** Lets through that an input does not fit, which is the caller's fault; every other exception becomes an incident. */
async function orIncident<Answer>(parts: Parts, operation: string, answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof ORPCError && error.status < 500) throw error
    const incident = parts.newIncident()
    parts.log.error({ incident, operation, err: error }, 'An operation failed')
    throw new ORPCError('INTERNAL_SERVER_ERROR', { data: { incident } })
  }
}

/** null: this screen may ask for this operation now. */
function refuseAsker(parts: Parts, { group, meta }: Operation, session: Session | null) {
  if (meta.roles !== 'anyone') {
    if (!session) return refuse({ code: 'session-unknown' })
    const refusal = refuseRole(meta.roles, session, parts)
    if (refusal) return refusal
  }
  const isOpen = openBeforeSetUp.includes(group) || parts.transactions.settings() !== null
  return isOpen ? null : refuse({ code: 'not-set-up' })
}

async function run(parts: Parts, asked: Asked): Promise<unknown> {
  const { transactions } = parts
  const { handler, session } = asked
  const asker = askerOf(session, transactions.now())
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
        changeOnce(parts, asked, asker, (context) => handler.run(context, input) as Outcome<unknown>),
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
  const byPin = rolesAt(session.screen).some((role) => roles.includes(role))
  return refuse({ code: byPin ? 'pin-needed' : 'not-allowed' })
}

/** Who is written into the journal: the person while his PIN counts, the host of a host's page, else the screen. */
function askerOf(session: Session | null, now: Instant): Asker {
  if (!session) return { session: null, station: '', actor: '' }
  const person = isFresh(session, now) ? session.person?.id : undefined
  return { session, station: session.station, actor: person ?? session.employeeId ?? session.screen }
}

/** Runs the change and keeps its answer in the same transaction; the same id again gets the same answer and changes nothing. */
function changeOnce(
  parts: Parts,
  { name, callId: id, input, output }: Asked,
  asker: Asker,
  run: (context: ChangeContext) => Outcome<unknown>,
): Outcome<unknown> {
  if (!id || id.length > 100) return refuse({ code: 'call-id-missing' })
  // Without PINs: four digits could be guessed from a digest that lies in the file.
  const inputDigest = digest(JSON.stringify(input, (key, value) => (key === 'pin' ? undefined : value)))
  return parts.transactions.change<unknown>(asker, (context) => {
    const known = context.db.first(sqlite.selectFrom('call').selectAll().where('id', '=', id))
    if (known) {
      const isSame = known.operation === name && known.input_digest === inputDigest
      return isSame ? (JSON.parse(known.answer) as Outcome<unknown>) : refuse({ code: 'call-id-reused' })
    }
    const outcome = asPromised(output, run(context))
    if (outcome.ok) {
      // His PIN counts anew from here, and his screen shows until when.
      if (asker.session && isFresh(asker.session, context.now)) context.touch('access')
      const row = { id, operation: name, input_digest: inputDigest, answer: JSON.stringify(outcome), at: context.now }
      context.db.run(sqlite.insertInto('call').values(row))
    }
    return outcome
  })
}

/** An answer that breaks the contract must not be committed: thrown inside the transaction, it takes the change back with it. */
function asPromised(output: Operation['output'], outcome: Outcome<unknown>): Outcome<unknown> {
  const checked = output?.['~standard'].validate(outcome)
  if (checked instanceof Promise) throw new Error('The contract checks an answer later than a transaction can wait')
  if (checked?.issues) throw new Error('The answer breaks the contract', { cause: checked.issues })
  return outcome
}
