import { randomUUID } from 'node:crypto'
import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import type { Contract } from '../../shared/contract/index.ts'
import { apiPrefix } from '../../shared/contract/live.ts'
import { callIdHeader } from '../../shared/contract/operation.ts'
import type { Refusal } from '../../shared/contract/refusals.ts'

type Inputs = InferContractRouterInputs<Contract>
type Outputs = InferContractRouterOutputs<Contract>
type Value<Output> = Extract<Output, { ok: true }> extends { value: infer V } ? V : never
type Asked<Output> = { ok: true; value: Value<Output> } | { ok: false; refusal: Refusal }

/** One screen as the server sees it: a token and HTTP calls. Asks by group and name, like the contract. */
export class TestScreen {
  readonly #url: string
  token: string | undefined

  constructor(url: string, token?: string) {
    this.#url = url
    this.token = token
  }

  /** The bare answer; a fault of the server throws with its body. */
  async call(path: string, input: unknown, callId: string = randomUUID()): Promise<unknown> {
    const response = await fetch(`${this.#url}${apiPrefix}/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [callIdHeader]: callId,
        ...(this.token && { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify(input),
    })
    const text = await response.text()
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`)
    return JSON.parse(text)
  }

  async ask<Group extends keyof Contract, Name extends keyof Contract[Group] & string>(
    group: Group,
    name: Name,
    input: Inputs[Group][Name & keyof Inputs[Group]],
    callId?: string,
  ): Promise<Asked<Outputs[Group][Name & keyof Outputs[Group]]>> {
    return (await this.call(`${group}/${name}`, input, callId)) as Asked<Outputs[Group][Name & keyof Outputs[Group]]>
  }

  /** The value; a refusal fails the test with its code. */
  async must<Group extends keyof Contract, Name extends keyof Contract[Group] & string>(
    group: Group,
    name: Name,
    input: Inputs[Group][Name & keyof Inputs[Group]],
  ): Promise<Value<Outputs[Group][Name & keyof Outputs[Group]]>> {
    const answer = await this.ask(group, name, input)
    if (!answer.ok) throw new Error(`${group}.${name} was refused: ${JSON.stringify(answer.refusal)}`)
    return answer.value
  }

  /** The refusal; a value fails the test. */
  async refused<Group extends keyof Contract, Name extends keyof Contract[Group] & string>(
    group: Group,
    name: Name,
    input: Inputs[Group][Name & keyof Inputs[Group]],
  ): Promise<Refusal> {
    const answer = await this.ask(group, name, input)
    if (answer.ok) throw new Error(`${group}.${name} was not refused`)
    return answer.refusal
  }
}
