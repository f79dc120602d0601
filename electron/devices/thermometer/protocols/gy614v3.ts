import { BinaryFrameReader } from '../binary-frame-reader.ts'
import { celsiusOfHundredths, hundredthsOf, type Protocol, withSum } from '../protocol.ts'

const address = 0xa4
const read = 0x03
const write = 0x06
const register = { rate: 0x02, mode: 0x03, format: 0x04 } as const
/** Emissivity, object, ambient and body value: registers 07 to 0D. */
const measurementBytes = 7
const lastRegister = 0x0f

/**
 * GY-614V3 (also sold as Lites single-point sensor), register protocol. Measurement `A4 03 start count E TO TO TA TA BO BO SUM`,
 * big-endian hundredths; taken is BO, the maker's conversion from forehead to body. The start byte is not relied on (it was
 * inferred, not documented), the count is. Told to send ten binary frames a second: with its slowest rate of one no three would
 * agree within a second. The settings are not saved in the device.
 * The baud rate at delivery is not documented: 9600 is assumed, the site may set another.
 * Sources: wap.szlitus.com show-4084; offsets from the RMCS class `Gy614`.
 */
export const gy614v3: Protocol = {
  baudRate: 9_600,
  configure: [
    withSum([address, write, register.format, 0]),
    withSum([address, write, register.rate, 3]),
    withSum([address, write, register.mode, 0]),
  ],
  manner: { kind: 'sends', every: 100, isUnbroken: true },
  hasSum: true,
  perDegree: 100,
  createReader: () =>
    new BinaryFrameReader({
      header: [address, read],
      lengthAt: 3,
      lengthOf: (count) => (count >= 1 && count <= lastRegister + 1 ? count + 5 : undefined),
      sumFrom: 0,
      celsiusOf: ([, , , count, , , , , , high, low]) =>
        count === measurementBytes ? celsiusOfHundredths(high, low) : undefined,
    }),
  simulate(celsius) {
    const skin = celsius - 2.4
    const values = [...hundredthsOf(skin), ...hundredthsOf(27), ...hundredthsOf(celsius)]
    return withSum([address, read, 7, measurementBytes, 95, ...values])
  },
}
