import { beforeEach, describe, expect, test } from 'vitest'
import { ShellUnderTest } from './testing/shell-under-test.ts'
import type { StubWindow } from './testing/stub-electron.ts'

const site = 'http://127.0.0.1:4780'
let shell: ShellUnderTest
let kiosk: StubWindow
let desk: StubWindow

beforeEach(async () => {
  shell = new ShellUnderTest()
  await shell.startStations()
  kiosk = shell.stub.window('kiosk')
  desk = shell.stub.window('desk')
})

test('a page gets nothing of Node or Electron', () => {
  for (const { options } of shell.stub.windows) {
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      devTools: false,
    })
    expect(options.webPreferences).not.toHaveProperty('preload')
  }
})

test.each([
  [`${site}/kiosk`, true],
  [`${site}/kiosk/host`, true],
  [`${site}/desk`, false],
  [`${site}/kiosks`, false],
  ['http://127.0.0.1:4781/kiosk', false],
  ['https://example.org/kiosk', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['nonsense', false],
])('the kiosk going to %s: %s', (url, allowed) => {
  expect(kiosk.navigates(url)).toBe(allowed)
  expect(kiosk.redirects(url)).toBe(allowed)
})

test('a locked page opens no window; one of a demonstration may, but only on its site', async () => {
  expect(kiosk.opens(`${site}/kiosk`)).toBe(false)
  const demonstration = new ShellUnderTest()
  await demonstration.start({ demo: true })
  demonstration.server.reports({ ready: true, url: site, demo: true, setUp: true })
  const start = demonstration.stub.window('start')
  expect(start.opens(`${site}/desk`)).toBe(true)
  expect(start.opens('https://example.org/')).toBe(false)
  expect(start.presses({ key: 'F5' })).toBe(true)
})

describe('the office of a locked station', () => {
  const offices = () => shell.stub.windows.filter(({ options, destroyed }) => !destroyed && options.closable)

  test('opens beside the desk, once, and whoever opened it may close it', () => {
    expect(kiosk.opens(`${site}/office`)).toBe(false)
    expect(desk.opens(`${site}/kiosk`)).toBe(false)
    expect(offices()).toEqual([])
    desk.opens(`${site}/office`)
    desk.opens(`${site}/office`)
    expect(offices().map(({ page }) => page)).toEqual([`${site}/office`])
    expect(desk.page).toBe(`${site}/desk`)
    expect(shell.stub.window('office').close()).toBe(true)
    desk.opens(`${site}/office`)
    expect(offices()).toHaveLength(1)
  })

  test('opens by a key where a station has only a kiosk', () => {
    kiosk.presses({ key: 'O', control: true, shift: true })
    expect(offices().map(({ page }) => page)).toEqual([`${site}/office`])
  })

  test('ends the windows when an administrator closes them there, and no other page does', async () => {
    const station = new ShellUnderTest()
    await station.start({ connect: `${site}/desk` })
    expect(station.stub.app.userAgentFallback).toContain('ResepsionisStation')
    const gate = station.stub.window('desk')
    expect(gate.navigates(`${site}/end-of-station`)).toBe(false)
    expect(station.stub.app.exits).toEqual([])
    gate.opens(`${site}/office`)
    station.stub.window('office').navigates(`${site}/end-of-station`)
    await station.settle()
    expect(station.stub.app.exits).toEqual([0])
  })
})

describe('permissions', () => {
  test.each([
    [{ permission: 'media', mediaTypes: ['video'], url: `${site}/kiosk` }, true],
    [{ permission: 'media', mediaTypes: ['audio'], url: `${site}/kiosk` }, false],
    [{ permission: 'media', mediaTypes: [], url: `${site}/kiosk` }, false],
    [{ permission: 'media', mediaTypes: ['video'], url: 'https://example.org/' }, false],
    [{ permission: 'notifications', url: `${site}/kiosk` }, false],
    [{ permission: 'geolocation', url: `${site}/kiosk` }, false],
    [{ permission: 'clipboard-read', url: `${site}/kiosk` }, false],
    [{ permission: 'fullscreen', url: `${site}/kiosk` }, false],
  ])('%o: %s', (ask, allowed) => {
    expect(kiosk.granted(ask)).toBe(allowed)
  })

  test('no page reaches a device of the machine', () => {
    expect(kiosk.webContents.session.device?.({} as never)).toBe(false)
  })

  test('the guard may save a file, a guest may not', () => {
    expect(desk.saves()).toBe(true)
    expect(kiosk.saves()).toBe(false)
  })
})

describe('keys', () => {
  test.each([
    { key: 'F5' },
    { key: 'F11' },
    { key: 'F12' },
    { key: 'F4', alt: true },
    { key: 'ArrowLeft', alt: true },
    { key: 'r', control: true },
    { key: 'W', control: true, shift: true },
    { key: 'p', control: true },
    { key: 'I', control: true, shift: true },
    { key: '+', control: true },
    { key: 'd', meta: true },
    { key: 'BrowserBack' },
  ])('%o does not leave a locked window', (input) => {
    expect(kiosk.presses(input)).toBe(false)
  })

  test.each([
    { key: 'a' },
    { key: 'Enter' },
    { key: 'F', shift: true },
    { key: 'c', control: true },
    { key: 'v', control: true },
  ])('%o is for the page', (input) => {
    expect(desk.presses(input)).toBe(true)
  })
})
