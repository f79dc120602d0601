import type { AnyContractProcedure, ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract'
import type { OperationMeta } from '../../shared/contract/operation.ts'
import type { ActionContext, ChangeContext, ReadContext } from './context.ts'

/** What the handler of an operation is given: the input as the contract leaves it. */
export type InputOf<P> =
  P extends ContractProcedure<infer I, infer _O, infer _E, infer _M> ? InferSchemaOutput<I> : never
type Out<P> = P extends ContractProcedure<infer _I, infer O, infer _E, infer _M> ? InferSchemaInput<O> : never

/** The work of one operation. `run` is typed where it is made (`onRead`, `onChange`, `onAction`) and erased here. */
export type Handler =
  | { readonly kind: 'read'; readonly run: (context: ReadContext, input: never) => unknown }
  | { readonly kind: 'change'; readonly run: (context: ChangeContext, input: never) => unknown }
  | { readonly kind: 'action'; readonly run: (context: ActionContext, input: never) => Promise<unknown> }

/** The handlers of a whole contract, or of one of its groups: one for each operation, none forgotten. */
export type HandlersOf<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends AnyContractProcedure ? Handler : HandlersOf<Group[Name]>
}

type Operation = ContractProcedure<never, never, never, OperationMeta> | AnyContractProcedure

/** The operation is named only for its types; that its kind is the contract's is checked when the site starts. */
export function onRead<P extends Operation>(
  _operation: P,
  run: (context: ReadContext, input: InputOf<P>) => Out<P> | Promise<Out<P>>,
): Handler {
  return { kind: 'read', run }
}

export function onChange<P extends Operation>(
  _operation: P,
  run: (context: ChangeContext, input: InputOf<P>) => Out<P>,
): Handler {
  return { kind: 'change', run }
}

export function onAction<P extends Operation>(
  _operation: P,
  run: (context: ActionContext, input: InputOf<P>) => Promise<Out<P>>,
): Handler {
  return { kind: 'action', run }
}
