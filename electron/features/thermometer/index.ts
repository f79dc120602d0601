import { contract } from '../../../shared/contract/index.ts'
import { judgeTemperature } from '../../../shared/domain/temperature.ts'
import type { Thermometer } from '../../devices/thermometer/thermometer.ts'
import { done, refuse } from '../../dispatch/context.ts'
import { type HandlersOf, onAction, onRead } from '../../dispatch/handler.ts'
import { measuringWindowMs } from '../measuring/index.ts'

const { thermometer } = contract

type Parts = { readonly thermometer: () => Thermometer | null }

/** What an administrator needs to see what a thermometer says and to try it. */
export function thermometerHandlers(parts: Parts): HandlersOf<typeof thermometer> {
  return {
    line: onRead(thermometer.line, (context) => {
      const device = parts.thermometer()
      const heard = (device?.recent() ?? []).map(({ number, kind, celsius, bytes }) => ({
        number,
        kind,
        celsius,
        hex: inHex(bytes),
      }))
      return done({
        status: device?.status() ?? 'off',
        openPath: device?.openPath() ?? null,
        protocol: context.settings().temperature.thermometer?.protocol ?? null,
        heard,
      })
    }),
    test: onAction(thermometer.test, async (context) => {
      const device = parts.thermometer()
      if (!device) return refuse({ code: 'no-reading', reason: 'offline' })
      const { signal } = new AbortController()
      const measured = await device.measure({ windowMs: measuringWindowMs, signal })
      if (measured.outcome === 'no-reading') return refuse({ code: 'no-reading', reason: measured.reason })
      const { celsius, raw } = measured
      return done({ celsius, raw, outcome: judgeTemperature(celsius, context.settings().temperature.threshold) })
    }),
  }
}

/** As many bytes of noise as one row of a screen holds; no frame is longer. */
const mostInRow = 16

/** `5A 5A 45 04`: as data sheets print bytes. */
function inHex(bytes: Uint8Array): string {
  const pairs = Array.from(bytes.subarray(0, mostInRow), (byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
  return [...pairs, ...(bytes.length > mostInRow ? ['…'] : [])].join(' ')
}
