import { describe, expect, test } from 'vitest'
import { type DisplayFacts, placeFor } from './displays.ts'
import { windowOptions } from './window-options.ts'

const wide = (x: number): DisplayFacts => ({ bounds: { x, y: 0, width: 1920, height: 1080 }, touchSupport: 'unknown' })
const upright = (x: number): DisplayFacts => ({
  bounds: { x, y: 0, width: 1080, height: 1920 },
  touchSupport: 'unknown',
})
const touch = (x: number): DisplayFacts => ({ ...wide(x), touchSupport: 'available' })
const left = (displays: DisplayFacts[], screen: 'kiosk' | 'desk' | 'queue', named?: number) =>
  placeFor(screen, displays, named).bounds.x

describe('which display is the guest’s', () => {
  test.each<[string, DisplayFacts[], number | undefined, number]>([
    ['the one with touch', [touch(0), wide(1920)], undefined, 0],
    ['not by touch when both have it', [touch(0), touch(1920)], undefined, 1920],
    ['the upright one', [upright(0), wide(1080)], undefined, 0],
    ['the last when nothing tells them apart', [wide(1920), wide(0)], undefined, 1920],
    ['the one that was named', [touch(0), wide(1920)], 2, 1920],
    ['the rule again when the named one is not plugged in', [touch(0), wide(1920)], 5, 0],
  ])('%s', (_case, displays, named, expected) => {
    expect(left(displays, 'kiosk', named)).toBe(expected)
    expect(left(displays, 'queue', named)).toBe(expected)
    expect(left(displays, 'desk', named)).not.toBe(expected)
  })
})

test('with two displays the stations cover them; with one both keep a frame, so that the guard can change over', () => {
  const planned = { screen: 'kiosk', url: 'http://127.0.0.1:4780/kiosk', locked: true } as const
  const alone = windowOptions(planned, placeFor('kiosk', [wide(0), wide(1920)], undefined), false)
  expect(alone).toMatchObject({ kiosk: true, frame: false, alwaysOnTop: true, x: 1920 })
  const shared = windowOptions(planned, placeFor('kiosk', [wide(0)], undefined), false)
  expect(shared).toMatchObject({ kiosk: false, frame: true, alwaysOnTop: false, closable: false })
})
