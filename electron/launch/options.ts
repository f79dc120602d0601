import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** The port when none is asked for: not one of the usual ones, so that it is seldom taken. */
const usualPort = 4780

/** What a start was asked for. */
export type StartOptions = {
  readonly demo: boolean
  /** Where the register lies; an absolute path. */
  readonly data: string
  /** 0 lets the system choose. */
  readonly port: number
  readonly window: boolean
  /** The site server of another machine, on which windows open; then none is started here. */
  readonly connect: string | undefined
  /** Which display is the guest's, counted from 1; undefined leaves it to the shell. */
  readonly kioskDisplay: number | undefined
}

export type StartRequest =
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }

export const usage = `Usage: npm start -- [options]

  --demo              a made-up office with simulated devices, to try everything out
  --data DIR          folder of the register (usual: .resepsionis/data, with --demo .resepsionis/demo)
  --port N            port of the site server (usual: ${usualPort}; 0: any free one)
  --no-window         open no window, only print the addresses of the screens
  --connect URL       open windows on the site server of another machine and start none here
                      (URL/desk opens one screen, URL alone opens kiosk and desk)
  --kiosk-display N   with Electron: which display is the guest's, counted from 1
  --help              this text`

const flags = {
  demo: { type: 'boolean' },
  data: { type: 'string' },
  port: { type: 'string' },
  'no-window': { type: 'boolean' },
  connect: { type: 'string' },
  'kiosk-display': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Surroundings = {
  /** Where the data folders lie when none is named. */
  readonly home: string
  /** Where the person stands who typed the options; a relative folder is meant from there. */
  readonly cwd: string
  /** Electron mixes Chromium's switches into the arguments, so there unknown ones are let pass. */
  readonly lenient?: boolean
}

/** Reads the arguments of `npm start` and of the packaged program, without the program's own name. */
export function readOptions(args: readonly string[], surroundings: Surroundings): StartRequest {
  try {
    return interpret(args, surroundings)
  } catch (error) {
    if (error instanceof WrongOption) return { kind: 'wrong', message: error.message }
    throw error
  }
}

class WrongOption extends Error {}

function interpret(args: readonly string[], { home, cwd, lenient = false }: Surroundings): StartRequest {
  const given = parse(args, lenient)
  if (given.help === true) return { kind: 'help' }
  const demo = given.demo === true
  const connect = address(given.connect)
  if (connect !== undefined) {
    if (given['no-window'] === true)
      throw new WrongOption('--connect opens windows, so it does not go with --no-window.')
    if (demo || given.port !== undefined) {
      throw new WrongOption('--connect starts no site server here, so it goes neither with --demo nor with --port.')
    }
  }
  const folder = text('--data', given.data)
  return {
    kind: 'start',
    options: {
      demo,
      data: folder === undefined ? join(home, usualFolder(demo, connect)) : resolve(cwd, folder),
      port: wholeNumber('--port', given.port, 0, 65_535) ?? usualPort,
      window: given['no-window'] !== true,
      connect,
      kioskDisplay: wholeNumber('--kiosk-display', given['kiosk-display'], 1, 16),
    },
  }
}

function parse(args: readonly string[], lenient: boolean) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: !lenient, allowPositionals: lenient }).values
  } catch (error) {
    // parseArgs says in plain words which option it did not understand; anything else is a fault of ours.
    if (error instanceof TypeError) throw new WrongOption(error.message)
    throw error
  }
}

function usualFolder(demo: boolean, connect: string | undefined): string {
  if (connect !== undefined) return 'station'
  return demo ? 'demo' : 'data'
}

function text(name: string, value: string | boolean | undefined): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && value !== '') return value
  throw new WrongOption(`${name} needs a value.`)
}

function wholeNumber(name: string, value: string | boolean | undefined, least: number, most: number) {
  const digits = text(name, value)
  if (digits === undefined) return undefined
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
  if (number >= least && number <= most) return number
  throw new WrongOption(`${name} takes a whole number from ${least} to ${most}, not "${digits}".`)
}

function address(value: string | boolean | undefined): string | undefined {
  const given = text('--connect', value)
  if (given === undefined) return undefined
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given
  throw new WrongOption(`--connect takes an address like http://192.168.1.10:4780, not "${given}".`)
}
