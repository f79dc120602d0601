import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import type { PrinterConnection } from '../../../../shared/contract/printers.ts'
import { assertNever } from '../../../../shared/domain/exhaustive.ts'
import type { Dots } from '../encode-paper.ts'
import { type Command, parseCommand, UnknownCommand } from './commands.ts'
import { allWell, canPrint, type Knobs, processedAnswer, realTimeAnswer, unaskedReport } from './knobs.ts'
import { PaperRoll } from './paper-roll.ts'
import { RealTimeScanner } from './real-time.ts'

type Options = {
  /** Dots of its head: 384, 512 or 576. */
  readonly width: number
  /** 0: any free one. It stays the same while the printer is unreachable and comes back. */
  readonly port?: number
}

/**
 * A thermal printer on a real TCP port of this machine, as the driver meets it in the network: it reads ESC/POS strictly, burns dots,
 * cuts, and answers as printers do. What it holds in its buffer outlives a connection, and its answers go to whoever is connected.
 */
export class SimulatedPrinter {
  readonly #roll: PaperRoll
  readonly #papers = new Set<(paper: Dots) => void>()
  readonly #sockets = new Set<Socket>()
  #server: Server | null = null
  #port: number
  #knobs: Knobs = allWell
  #input = Buffer.alloc(0)
  #isWorking = false
  #hasBegun = false
  readonly #violations: string[] = []

  constructor({ width, port = 0 }: Options) {
    this.#port = port
    this.#roll = new PaperRoll(width)
  }

  async start(): Promise<void> {
    const server = createServer((socket) => this.#serve(socket))
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    this.#port = (server.address() as AddressInfo).port
    this.#server = server
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    for (const socket of this.#sockets) socket.destroy()
    if (!server) return
    server.close()
    await once(server, 'close')
  }

  /** How a driver reaches it. */
  get connection(): PrinterConnection {
    return { kind: 'network', host: '127.0.0.1', port: this.#port }
  }

  get knobs(): Knobs {
    return this.#knobs
  }

  /** What came in that no printer understands; a driver in order leaves it empty. */
  get violations(): readonly string[] {
    return this.#violations
  }

  /** Whether bytes wait for the rest of their command, or for paper. */
  get isBusy(): boolean {
    return this.#input.length > 0
  }

  /** Tells each paper that was cut or torn off; the answer ends the telling. */
  onPaper(listener: (paper: Dots) => void): () => void {
    this.#papers.add(listener)
    return () => this.#papers.delete(listener)
  }

  async turn(knobs: Partial<Knobs>): Promise<void> {
    this.#knobs = { ...this.#knobs, ...knobs }
    if (this.#knobs.isUnreachable) await this.stop()
    else if (!this.#server) await this.start()
    void this.#work()
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket)
    this.#hasBegun = false
    const scanner = new RealTimeScanner()
    socket.on('error', () => undefined)
    socket.on('close', () => this.#sockets.delete(socket))
    socket.on('data', (bytes) => this.#take(socket, bytes, scanner))
    if (this.#knobs.closesAtOnce) socket.end()
  }

  #take(socket: Socket, bytes: Buffer, scanner: RealTimeScanner): void {
    if (this.#knobs.reportsUnasked) this.#say(unaskedReport(this.#knobs))
    for (const n of scanner.scan(bytes)) this.#answer(realTimeAnswer(n, this.#knobs))
    const taken = this.#withinLimit(socket, bytes)
    this.#input = Buffer.concat([this.#input, taken])
    void this.#work()
  }

  #withinLimit(socket: Socket, bytes: Buffer): Buffer {
    const { resetsAfter } = this.#knobs
    if (resetsAfter === null) return bytes
    this.#knobs = { ...this.#knobs, resetsAfter: Math.max(0, resetsAfter - bytes.length) }
    if (bytes.length < resetsAfter) return bytes
    this.#knobs = { ...this.#knobs, resetsAfter: null }
    socket.resetAndDestroy()
    return bytes.subarray(0, resetsAfter)
  }

  /** Works off what has come in, in turn, for as long as it can print. */
  async #work(): Promise<void> {
    if (this.#isWorking) return
    this.#isWorking = true
    try {
      while (canPrint(this.#knobs)) {
        const parsed = parseCommand(this.#input, 0)
        if (!parsed) return
        if (!(await this.#run(parsed.command))) continue
        this.#input = this.#input.subarray(parsed.length)
      }
    } catch (error) {
      if (!(error instanceof UnknownCommand)) throw error
      this.#violations.push(error.message)
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
        this.#fallOut(this.#roll.cut())
        return true
      case 'align':
        this.#roll.align(command.side)
        return true
      case 'qr':
        this.#roll.qr(command.step)
        return true
      case 'ask-processed':
        this.#answer(processedAnswer(this.#knobs))
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

  /** Rows burnt before the roll ended are burnt; the printer goes on behind them when it has paper again. */
  #burntOfBlock = 0
  async #burn({ rowBytes, rows }: { rowBytes: number; rows: Uint8Array }): Promise<boolean> {
    this.#hasBegun = true
    if (this.#knobs.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.#knobs.delay))
    for (let at = this.#burntOfBlock * rowBytes; at < rows.length; at += rowBytes) {
      if (!this.#hasRow()) return false
      this.#roll.burn(rows.subarray(at, at + rowBytes))
      this.#burntOfBlock += 1
    }
    this.#burntOfBlock = 0
    return true
  }

  #hasRow(): boolean {
    const { rowsLeft } = this.#knobs
    if (rowsLeft === null) return true
    this.#knobs =
      rowsLeft > 0 ? { ...this.#knobs, rowsLeft: rowsLeft - 1 } : { ...this.#knobs, rowsLeft: null, paper: 'out' }
    return rowsLeft > 0
  }

  #fallOut(paper: Dots | null): void {
    if (!paper) return
    for (const listener of this.#papers) listener(paper)
  }

  #answer(byte: number): void {
    const { isSilent, isDeaf } = this.#knobs
    if (!isDeaf && !(isSilent && this.#hasBegun)) this.#say(Uint8Array.of(byte))
  }

  #say(bytes: Uint8Array): void {
    for (const socket of this.#sockets) if (socket.writable) socket.write(bytes)
  }
}
