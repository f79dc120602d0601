import { z } from 'zod'
import { nothing, read } from './operation.ts'

export const journal = {
  /** The newest entry's hash: what a printed closing list is checked against. */
  head: read({
    roles: ['desk', 'official', 'administrator'],
    watches: ['visits'],
    input: nothing,
    output: z.object({ seq: z.int(), hash: z.string() }),
  }),
}
