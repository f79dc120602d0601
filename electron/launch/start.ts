import { join } from 'node:path'
import { readOptions, type StartOptions, usage } from './options.ts'
import { runStart } from './run.ts'
import { stopSignal } from './stop-signal.ts'

const root = join(import.meta.dirname, '..', '..')

async function main(): Promise<number> {
  // npm runs us in the project's folder and tells where the person stood.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  const request = readOptions(process.argv.slice(2), { home: join(root, '.resepsionis'), cwd })
  switch (request.kind) {
    case 'help':
      console.info(usage)
      return 0
    case 'wrong':
      console.error(`${request.message}\n\n${usage}`)
      return 2
    case 'start':
      return run(request.options)
  }
}

async function run(options: StartOptions): Promise<number> {
  const signal = stopSignal()
  // The terminal has just written ^C where the next line would begin.
  signal.addEventListener('abort', () => signal.reason === 'SIGINT' && process.stdout.isTTY && console.info())
  try {
    return await runStart({
      root,
      options,
      environment: process.env,
      signal,
      say: (line) => console.info(line),
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

process.exitCode = await main()
// Whatever still holds the process open (a pipe, a timer) has nothing left to do.
process.exit()
