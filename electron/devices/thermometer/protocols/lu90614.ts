import { BinaryFrameReader } from '../binary-frame-reader.ts'
import { type Protocol, withSum } from '../protocol.ts'

const bodyMode = Uint8Array.of(0xfa, 0xc5, 0xbf)
const measure = Uint8Array.of(0xfa, 0xca, 0xc4)
const reply = 0xfe
const ofBody = 0xac
const ofSurface = 0xaa

/**
 * LU90614 by Lu Electronics: measures when asked, and knows body from surface. Reply `FE TT II FF 00 00 00 00 SUM`: TT AC body or
 * AA surface, II whole degrees, FF hundredths. The mode is kept over power-off, so it is set when the port opens and before a
 * second try, not each time. Public code waits 100 ms for the reply; a second is the longest seen.
 * Sources: esp32.8266.de `bsp_temp_lu90614`; cicciocb.com forum p=4194.
 */
export const lu90614: Protocol = {
  baudRate: 9_600,
  configure: [bodyMode],
  manner: { kind: 'answers', command: measure, replyWithin: 1_000 },
  hasSum: true,
  perDegree: 100,
  createReader: () =>
    new BinaryFrameReader({
      header: [reply],
      lengthAt: 1,
      lengthOf: (type) => (type === ofBody || type === ofSurface ? 9 : undefined),
      sumFrom: 0,
      celsiusOf: ([, type, whole = 0, hundredths = 0]) =>
        type === ofBody && hundredths < 100 ? (whole * 100 + hundredths) / 100 : undefined,
    }),
  simulate(celsius, isConfigured) {
    const hundredths = Math.round(celsius * 100)
    const type = isConfigured ? ofBody : ofSurface
    return withSum([reply, type, Math.floor(hundredths / 100), hundredths % 100, 0, 0, 0, 0])
  },
}
