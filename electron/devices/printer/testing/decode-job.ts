import { assertNever } from '../../../../shared/domain/exhaustive.ts'
import type { Dots } from '../encode-paper.ts'
import { type Command, parseCommand, UnknownCommand } from '../simulator/commands.ts'
import { PaperRoll } from '../simulator/paper-roll.ts'

/** Larger blocks overrun the buffers of cheap printers. */
const mostRows = 256

/** A job that no printer would bring out as one whole paper. */
export class BrokenJob extends Error {}

/**
 * The paper that the bytes of one job make on a head of `width` dots. Stricter than any printer: the job begins with a reset, is one
 * paper that ends with a cut or a tear, and has no byte that is not needed for it. Throws `UnknownCommand` for what no maker's table
 * has, `BrokenJob` for what is not whole.
 */
export function decodeJob(bytes: Uint8Array, width: number): Dots {
  const roll = new PaperRoll(width)
  let paper: Dots | null = null
  let at = 0
  while (at < bytes.length) {
    const parsed = parseCommand(bytes, at)
    if (!parsed) throw new BrokenJob(`Cut off within the command at byte ${at} of ${bytes.length}`)
    if (at === 0 && parsed.command.name !== 'reset') throw new BrokenJob('Does not begin with a reset')
    if (paper) throw new BrokenJob(`Goes on after its paper has ended, with "${parsed.command.name}" at byte ${at}`)
    paper = put(roll, parsed.command)
    at += parsed.length
  }
  if (!paper) throw new BrokenJob(`Ends after ${bytes.length} bytes without a cut or a tear`)
  return paper
}

/** The paper, when the command is the one that ends it. */
function put(roll: PaperRoll, command: Command): Dots | null {
  switch (command.name) {
    case 'reset':
      roll.reset()
      return null
    case 'raster':
      if (command.rows.length > mostRows * command.rowBytes)
        throw new BrokenJob('A block longer than small buffers hold')
      for (let at = 0; at < command.rows.length; at += command.rowBytes)
        roll.burn(command.rows.subarray(at, at + command.rowBytes))
      return null
    case 'align':
      roll.align(command.side)
      return null
    case 'qr':
      roll.qr(command.step)
      return null
    case 'feed':
      return roll.feed(command.dots)
    case 'cut':
      return roll.cut()
    case 'text':
    case 'nothing':
    case 'ask-processed':
    case 'setting':
      throw new UnknownCommand(`"${command.name}", which no paper of ours needs`)
    default:
      return assertNever(command)
  }
}
