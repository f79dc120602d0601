import { assertNever } from '../../../../shared/domain/exhaustive.ts'
import type { Dots } from '../encode-paper.ts'
import { type Command, parseCommand, UnknownCommand } from './commands.ts'
import { canPrint, type Knobs, processedAnswer } from './knobs.ts'
import { PaperRoll } from './paper-roll.ts'

type Parts = {
  /** Dots of its head. */
  readonly width: number
  readonly hasCutter: boolean
  readonly knobs: () => Knobs
  readonly turn: (knobs: Partial<Knobs>) => void
  /** The answer to a question that stood in the queue. */
  readonly onProcessed: (byte: number) => void
  readonly onPaper: (paper: Dots) => void
}

/** What happens behind a printer's socket: it works off what came in, in turn, burns dots and cuts. Its buffer outlives a connection. */
export class PrinterEngine {
  readonly #parts: Parts
  readonly #roll: PaperRoll
  #input = Buffer.alloc(0)
  #isWorking = false
  /** Rows burnt before the roll ended are burnt; the printer goes on behind them when it has paper again. */
  #burntOfBlock = 0
  /** What came in that no printer understands. */
  readonly violations: string[] = []
  /** A picture was begun since the connection was opened. */
  hasBegun = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.#roll = new PaperRoll(parts.width)
  }

  get isBusy(): boolean {
    return this.#input.length > 0
  }

  take(bytes: Uint8Array): void {
    this.#input = Buffer.concat([this.#input, bytes])
    void this.work()
  }

  /** Switched off and on: everything that waited is forgotten, what is burnt is burnt. */
  powerCycle(): void {
    this.#input = Buffer.alloc(0)
    this.#burntOfBlock = 0
    this.#roll.reset()
  }

  /** Works off what has come in, for as long as it can print. */
  async work(): Promise<void> {
    if (this.#isWorking) return
    this.#isWorking = true
    try {
      while (canPrint(this.#parts.knobs())) {
        const parsed = parseCommand(this.#input, 0)
        if (!parsed) return
        if (await this.#run(parsed.command)) this.#input = this.#input.subarray(parsed.length)
      }
    } catch (error) {
      if (!(error instanceof UnknownCommand)) throw error
      this.violations.push(error.message)
      this.#input = Buffer.alloc(0)
    } finally {
      this.#isWorking = false
    }
  }

  /** False when the command has to be begun again: the paper ended in the midst of it. */
  async #run(command: Command): Promise<boolean> {
    switch (command.name) {
      case 'raster':
        return await this.#burn(command)
      case 'feed':
        this.#fallOut(this.#roll.feed(command.dots))
        return true
      case 'cut':
        if (!this.#parts.hasCutter) throw new UnknownCommand('A cut, for which this printer has no knife')
        this.#fallOut(this.#roll.cut())
        return true
      case 'align':
        this.#roll.align(command.side)
        return true
      case 'qr':
        this.#roll.qr(command.step)
        return true
      case 'ask-processed':
        this.#parts.onProcessed(processedAnswer(this.#parts.knobs()))
        return true
      case 'text':
        throw new UnknownCommand(`Text, which no paper of ours has: ${String.fromCharCode(command.byte)}`)
      case 'reset':
        this.#roll.reset()
        return true
      case 'nothing':
      case 'setting':
        return true
      default:
        return assertNever(command)
    }
  }

  async #burn({ rowBytes, rows }: { rowBytes: number; rows: Uint8Array }): Promise<boolean> {
    this.hasBegun = true
    const { delay } = this.#parts.knobs()
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    for (let at = this.#burntOfBlock * rowBytes; at < rows.length; at += rowBytes) {
      if (!this.#hasRow()) return false
      this.#roll.burn(rows.subarray(at, at + rowBytes))
      this.#burntOfBlock += 1
    }
    this.#burntOfBlock = 0
    return true
  }

  #hasRow(): boolean {
    const { rowsLeft } = this.#parts.knobs()
    if (rowsLeft === null) return true
    this.#parts.turn(rowsLeft > 0 ? { rowsLeft: rowsLeft - 1 } : { rowsLeft: null, paper: 'out' })
    return rowsLeft > 0
  }

  #fallOut(paper: Dots | null): void {
    if (paper) this.#parts.onPaper(paper)
  }
}
