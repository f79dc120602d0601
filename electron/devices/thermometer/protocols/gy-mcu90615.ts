import { BinaryFrameReader } from '../binary-frame-reader.ts'
import { celsiusOfHundredths, hundredthsOf, type Protocol, withSum } from '../protocol.ts'

const header = [0x5a, 0x5a] as const
const ofTemperature = 0x45
const sendAlways = Uint8Array.of(0xa5, 0x45, 0xea)

/**
 * GY-MCU90615 and GY-MCU90614: a Melexis sensor behind a microcontroller that sends object and ambient temperature ten to
 * fourteen times a second. Frame `5A 5A 45 n TO TO TA TA … SUM`, big-endian hundredths: n data bytes, 4 in the frame that vendors
 * print; newer GY-MCU90614 send ten bytes, of which the fifth data byte is not documented and not used. TO is the skin, not the
 * body: the device needs the offset of its place. The 90615 comes with 115200 baud, the 90614 and the 90615V2 with 9600.
 * Sources: as99shop.com/product/363; hxchipstech.com p-3406; `Arduino/MCU-90615` of esteban990821.
 */
export const gyMcu90615: Protocol = {
  baudRate: 115_200,
  configure: [sendAlways],
  manner: { kind: 'sends', every: 100, isUnbroken: true },
  hasSum: true,
  perDegree: 100,
  createReader: () =>
    new BinaryFrameReader({
      header,
      lengthAt: 3,
      lengthOf: (count) => (count === 4 || count === 5 ? count + 5 : undefined),
      sumFrom: 0,
      celsiusOf: ([, , type, , high, low]) => (type === ofTemperature ? celsiusOfHundredths(high, low) : undefined),
    }),
  simulate: (celsius) => withSum([...header, ofTemperature, 4, ...hundredthsOf(celsius), ...hundredthsOf(27.31)]),
}
