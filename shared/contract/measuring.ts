import { z } from 'zod'
import { enterable, temperatureOutcomes } from '../domain/temperature.ts'
import { id } from './fields.ts'
import { action, change, nothing } from './operation.ts'

const judged = z.object({ readingId: id, celsius: z.number(), outcome: z.enum(temperatureOutcomes) })

export const measuring = {
  /** Opens the thermometer's window for at most eight seconds and keeps what it gave (row M6). */
  measure: action({ roles: ['guard'], input: z.object({ visitId: id }), output: judged }),
  /** Read off another thermometer; marked as entered by hand and by whom. */
  enterByHand: change({
    roles: ['guard'],
    input: z.object({ visitId: id, celsius: z.number().min(enterable.from).max(enterable.to) }),
    output: judged,
  }),
  /** Closes the window that this desk opened. */
  stop: action({ roles: ['guard'], input: nothing, output: nothing }),
}
