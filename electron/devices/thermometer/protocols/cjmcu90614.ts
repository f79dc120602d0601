import { BinaryFrameReader } from '../binary-frame-reader.ts'
import { celsiusOfHundredths, hundredthsOf, type Protocol, sumOf } from '../protocol.ts'

const header = [0x66, 0x66] as const
const modes = { always: 0x01, asked: 0x02 } as const
const dataBytes = 4
const sendAlways = Uint8Array.of(...header, modes.always, 0x56)

/**
 * CJMCU-90614 with a serial port. Frame `66 66 MM 04 T1 T1 T2 T2 SUM`, MM 01 sent by itself or 02 asked for, big-endian
 * hundredths. The sum covers the four data bytes alone, so neither header nor mode is guarded. T1 is the skin, not the body: the
 * device needs the offset of its place. Can be set to 9600, 57600 and 115200 baud.
 * Sources: electronicpro.co.za; newegg.ca 3D0-0039-001C4.
 */
export const cjmcu90614: Protocol = {
  baudRate: 115_200,
  configure: [sendAlways],
  manner: { kind: 'sends', every: 100, isUnbroken: true },
  hasSum: true,
  perDegree: 100,
  createReader: () =>
    new BinaryFrameReader({
      header,
      lengthAt: 3,
      lengthOf: (count) => (count === dataBytes ? count + 5 : undefined),
      sumFrom: 4,
      celsiusOf: ([, , mode, , high, low]) =>
        mode === modes.always || mode === modes.asked ? celsiusOfHundredths(high, low) : undefined,
    }),
  simulate(celsius) {
    const data = [...hundredthsOf(celsius), ...hundredthsOf(27.31)]
    return Uint8Array.of(...header, modes.always, dataBytes, ...data, sumOf(data))
  },
}
