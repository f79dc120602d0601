import type { Selectable } from 'kysely'
import { contract } from '../../../shared/contract/index.ts'
import type { PersonRole } from '../../../shared/domain/people.ts'
import { neededName, normaliseName } from '../../../shared/domain/text.ts'
import { type Reader, sqlite } from '../../database/query.ts'
import type { Tables } from '../../database/schema.ts'
import { type ChangeContext, done, refuse } from '../../dispatch/context.ts'
import { Fields } from '../../dispatch/fields.ts'
import { onChange } from '../../dispatch/handler.ts'
import type { Sessions } from '../../dispatch/sessions.ts'
import { hashPin, type PinAttempts, pinProblem, rolesIn } from '../access/index.ts'

const { addPerson, changePerson, resetPin } = contract.settings

type PersonRow = Selectable<Tables['person']>
type Proofs = { readonly sessions: Sessions; readonly pinAttempts: PinAttempts }
type NewPerson = { readonly name: string; readonly roles: readonly PersonRole[]; readonly pin: string }

export function onAddPerson() {
  return onChange(addPerson, (context, person) => {
    const fields = new Fields()
    checkName(context.db, fields, person.name, null)
    checkPin(fields, person.pin)
    if (!fields.areFine) return fields.refusal
    return done({ id: insertPerson(context, person) })
  })
}

/** The name cleaned, the PIN as a hash; both have been judged. */
export function insertPerson(context: ChangeContext, { name, roles, pin }: NewPerson): string {
  const judged = neededName(name)
  const row = {
    id: context.newId(),
    name: judged.ok ? judged.value : name,
    roles: rolesText(roles),
    pin_hash: hashPin(pin),
    is_active: 1 as const,
    created_at: context.now,
  }
  context.db.run(sqlite.insertInto('person').values(row))
  noteOf(context, 'person-added', row)
  return row.id
}

/** Whoever changes must prove himself anew; the office is never left without an administrator. */
export function onChangePerson(proofs: Proofs) {
  return onChange(changePerson, (context, { id, name, roles, isActive }) => {
    const before = personById(context.db, id)
    if (!before) return refuse({ code: 'not-found' })
    const fields = new Fields()
    if (isActive) checkName(context.db, fields, name, id)
    if (!fields.areFine) return fields.refusal
    const administers = isActive && roles.includes('administrator')
    if (!administers && isLastAdministrator(context.db, id)) return refuse({ code: 'last-administrator' })
    const judged = neededName(name)
    const change = {
      name: judged.ok ? judged.value : before.name,
      roles: rolesText(roles),
      is_active: isActive ? (1 as const) : (0 as const),
    }
    context.db.run(sqlite.updateTable('person').set(change).where('id', '=', id))
    noteOf(context, 'person-changed', { ...before, ...change })
    proveAnew(proofs, id)
    return done({})
  })
}

export function onResetPin(proofs: Proofs) {
  return onChange(resetPin, (context, { id, pin }) => {
    const before = personById(context.db, id)
    if (!before) return refuse({ code: 'not-found' })
    const fields = new Fields()
    checkPin(fields, pin)
    if (!fields.areFine) return fields.refusal
    const change = { pin_hash: hashPin(pin) }
    context.db.run(sqlite.updateTable('person').set(change).where('id', '=', id))
    noteOf(context, 'pin-reset', { ...before, ...change })
    proveAnew(proofs, id)
    return done({})
  })
}

/** He has to prove himself again at every screen, and may do so at once, however often somebody guessed his PIN before. */
function proveAnew({ sessions, pinAttempts }: Proofs, personId: string): void {
  sessions.signOffEverywhere(personId)
  pinAttempts.clear(personId)
}

function noteOf(
  context: ChangeContext,
  what: 'person-added' | 'person-changed' | 'pin-reset',
  person: PersonRow,
): void {
  context.note({ what, record: person.id, clear: { roles: person.roles, isActive: person.is_active === 1 } })
  context.touch('people', 'access')
}

function personById(db: Reader, id: string): PersonRow | undefined {
  return db.first(sqlite.selectFrom('person').selectAll().where('id', '=', id))
}

/** Two who are on cannot have the same name: guards choose theirs from a list before they type a PIN. */
function checkName(db: Reader, fields: Fields, name: string, ownId: string | null): void {
  const norm = normaliseName(fields.take('name', neededName(name)))
  const others = db.all(sqlite.selectFrom('person').select(['id', 'name']).where('is_active', '=', 1))
  const isTaken = others.some((other) => other.id !== ownId && normaliseName(other.name) === norm)
  if (isTaken) fields.refuse('name', 'taken')
}

function checkPin(fields: Fields, pin: string): void {
  const problem = pinProblem(pin)
  if (problem) fields.refuse('pin', problem)
}

function isLastAdministrator(db: Reader, id: string): boolean {
  const active = db.all(sqlite.selectFrom('person').select(['id', 'roles']).where('is_active', '=', 1))
  const administrators = active.filter(({ roles }) => rolesIn(roles).includes('administrator'))
  return administrators.length === 1 && administrators[0]?.id === id
}

function rolesText(roles: readonly PersonRole[]): string {
  return JSON.stringify([...new Set(roles)].sort())
}
