import { describe, expect, test } from 'vitest'
import { readOptions, type StartOptions } from './options.ts'

const around = { home: '/program/.resepsionis', cwd: '/somewhere' }
const read = (...args: string[]) => readOptions(args, around)
const options = (...args: string[]): StartOptions => {
  const request = read(...args)
  if (request.kind !== 'start') throw new Error(JSON.stringify(request))
  return request.options
}

test('without options: the usual folder and port, with windows', () => {
  expect(options()).toEqual({
    demo: false,
    data: '/program/.resepsionis/data',
    port: 4780,
    window: true,
    connect: undefined,
    kioskDisplay: undefined,
  })
})

test('a demonstration never lies where the real register lies', () => {
  expect(options('--demo').data).toBe('/program/.resepsionis/demo')
})

test.each([
  ['register', '/somewhere/register'],
  ['../register', '/register'],
  ['/srv/register', '/srv/register'],
])('a folder %s is meant from where the person stands', (folder, expected) => {
  expect(options('--data', folder).data).toBe(expected)
})

test('the rest is taken as given', () => {
  expect(options('--port=0', '--no-window')).toMatchObject({ port: 0, window: false })
  expect(options('--connect', 'https://reception.local:4781', '--kiosk-display', '2')).toMatchObject({
    connect: 'https://reception.local:4781',
    kioskDisplay: 2,
    data: '/program/.resepsionis/station',
  })
  expect(read('-h')).toEqual({ kind: 'help' })
})

describe('what makes no sense is refused in words', () => {
  test.each([
    [['--fullscreen'], "Unknown option '--fullscreen'"],
    [['kiosk'], "Unexpected argument 'kiosk'"],
    [['--data'], "'--data <value>' argument missing"],
    [['--data', ''], '--data needs a value'],
    [['--port', 'http'], '--port takes a whole number from 0 to 65535, not "http"'],
    [['--port', '65536'], 'not "65536"'],
    [['--port', '-1'], '--port'],
    [['--port', '1e3'], 'not "1e3"'],
    [['--kiosk-display', '0'], 'from 1 to 16'],
    [['--connect', '192.168.1.10'], 'takes an address like'],
    [['--connect', 'ftp://192.168.1.10'], 'takes an address like'],
    [['--connect', 'http://a', '--no-window'], 'does not go with --no-window'],
    [['--connect', 'http://a', '--demo'], 'neither with --demo nor with --port'],
    [['--connect', 'http://a', '--port', '1'], 'neither with --demo nor with --port'],
  ])('%j', (args, message) => {
    expect(read(...args)).toEqual({ kind: 'wrong', message: expect.stringContaining(message) })
  })
})

test('under Electron, Chromium’s own switches are let pass', () => {
  const request = readOptions(['--no-sandbox', '/program', '--demo', '--enable-logging'], { ...around, lenient: true })
  expect(request).toMatchObject({ kind: 'start', options: { demo: true } })
})
