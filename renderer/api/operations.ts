import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import { type Contract, contract } from '../../shared/contract/index.ts'
import type { OperationMeta } from '../../shared/contract/operation.ts'

type Inputs = InferContractRouterInputs<Contract>
type Outputs = InferContractRouterOutputs<Contract>

/** `desk.overview`, `visits.admit`, ...: every operation by its path in the contract. */
export type OperationName = {
  [Group in keyof Contract & string]: `${Group}.${keyof Contract[Group] & string}`
}[keyof Contract & string]

type At<Tree, Name> = Name extends `${infer Group}.${infer Operation}`
  ? Group extends keyof Tree
    ? Operation extends keyof Tree[Group]
      ? Tree[Group][Operation]
      : never
    : never
  : never

export type InputOf<Name extends OperationName> = At<Inputs, Name>
export type OutcomeOf<Name extends OperationName> = At<Outputs, Name>
export type ValueOf<Name extends OperationName> =
  Extract<OutcomeOf<Name>, { ok: true }> extends { value: infer Value } ? Value : never

export function metaOf(name: OperationName): OperationMeta {
  const [group, operation] = name.split('.') as [keyof Contract, string]
  const procedure = Object.entries(contract[group]).find(([key]) => key === operation)?.[1]
  if (!procedure) throw new Error(`No such operation: ${name}`)
  return procedure['~orpc'].meta
}
