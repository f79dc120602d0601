import { createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { type Contract, contract } from '../../shared/contract/index.ts'
import { apiPrefix } from '../../shared/contract/live.ts'
import { callIdHeader } from '../../shared/contract/operation.ts'
import type { Refusal } from '../../shared/contract/refusals.ts'
import type { InputOf, OperationName, ValueOf } from './operations.ts'

/** What a call came to: its value, a refusal to explain, or no answer at all. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal; readonly fault?: undefined }
  /** `lost`: no answer came; the same call id may be tried again. Otherwise the id under which the log tells more. */
  | { readonly ok: false; readonly refusal?: undefined; readonly fault: 'lost' | { readonly incident: string } }

type CallContext = { readonly token: string | undefined; readonly callId: string | undefined }

const link = new OpenAPILink<CallContext>(contract, {
  url: () => `${window.location.origin}${apiPrefix}`,
  headers: ({ context }) => ({
    ...(context.token && { authorization: `Bearer ${context.token}` }),
    ...(context.callId && { [callIdHeader]: context.callId }),
  }),
})
const client: ContractRouterClient<Contract, CallContext> = createORPCClient(link)

type AnyCall = (input: unknown, options: { context: CallContext; signal?: AbortSignal }) => Promise<unknown>

/** One call over HTTP; never throws for what can be expected on a wire. */
export async function call<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  context: CallContext,
  signal?: AbortSignal,
): Promise<Answer<ValueOf<Name>>> {
  const [group, operation] = name.split('.') as [keyof Contract, string]
  const run = (client[group] as unknown as Record<string, AnyCall>)[operation]
  if (!run) throw new Error(`No such operation: ${name}`)
  try {
    return (await run(input, { context, ...(signal && { signal }) })) as Answer<ValueOf<Name>>
  } catch (error) {
    return { ok: false, fault: faultOf(error) }
  }
}

function faultOf(error: unknown): 'lost' | { incident: string } {
  if (!(error instanceof ORPCError)) return 'lost'
  const data = error.data as { incident?: string } | undefined
  return { incident: data?.incident ?? error.code }
}
