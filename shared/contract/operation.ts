import { oc } from '@orpc/contract'
import { z } from 'zod'
import { refusal } from './refusals.ts'

/**
 * Who may ask. A screen's session holds the role of its screen; `guard`, `official` and `administrator` are added for a
 * short while when such a person has proven who he is by PIN at that screen. `setup` is held while the office is not set up.
 */
export const roles = [
  'start',
  'kiosk',
  'queue',
  'desk',
  'host',
  'office',
  'simulator',
  'guard',
  'official',
  'administrator',
  'setup',
] as const
export type Role = (typeof roles)[number]

/** What a committed change touched; a screen asks again for the reads that watch one of these. */
export const topics = [
  'visits',
  'hosts',
  'people',
  'site',
  'printing',
  'devices',
  /** Bytes of the thermometer, several times a second; only the office's pages are told. */
  'thermometer',
  'clock',
  'calls',
  'access',
  /** A self-check wants something of the kiosks, or is over. */
  'self-check',
] as const
export type Topic = (typeof topics)[number]

/**
 * `read` changes nothing. `change` is one transaction and carries a call id, so that a retry gets the first answer.
 * `action` waits for a device or draws a paper, and keeps what it learned in a transaction of its own.
 */
export type OperationKind = 'read' | 'change' | 'action'

export type OperationMeta = {
  readonly kind: OperationKind
  readonly roles: readonly Role[] | 'anyone'
  readonly watches: readonly Topic[]
}

const base = oc.$meta<OperationMeta>({ kind: 'read', roles: [], watches: [] })

/** The answer to every operation: its value, or a refusal that the screen puts into words. */
function outcome<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), refusal }),
  ])
}

type Shape<Input extends z.ZodType, Output extends z.ZodType> = {
  readonly roles: readonly Role[] | 'anyone'
  readonly input: Input
  readonly output: Output
}

export function read<Input extends z.ZodType, Output extends z.ZodType>(
  shape: Shape<Input, Output> & { readonly watches: readonly Topic[] },
) {
  return base
    .meta({ kind: 'read', roles: shape.roles, watches: shape.watches })
    .input(shape.input)
    .output(outcome(shape.output))
}

export function change<Input extends z.ZodType, Output extends z.ZodType>(shape: Shape<Input, Output>) {
  return base.meta({ kind: 'change', roles: shape.roles, watches: [] }).input(shape.input).output(outcome(shape.output))
}

export function action<Input extends z.ZodType, Output extends z.ZodType>(shape: Shape<Input, Output>) {
  return base.meta({ kind: 'action', roles: shape.roles, watches: [] }).input(shape.input).output(outcome(shape.output))
}

/** No input, no output: kept as an object, so that fields can be added without breaking a screen. */
export const nothing = z.object({})

/** The header in which a screen sends the id it made for a changing call. */
export const callIdHeader = 'x-call-id'
