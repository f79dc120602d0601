import { BinaryFrameReader } from '../binary-frame-reader.ts'
import { type Protocol, withSum } from '../protocol.ts'

const header = [0xaa, 0x55] as const
const wholeLength = 6

/**
 * IDC-50, the thermal camera of health kiosks, set to its binary output (option 2): twice a second `AA 55 06 II DD SUM`, where 06
 * is the whole length, II whole degrees and DD tenths, other than the hundredths of the LU90614. Above 9 no meaning is known, so
 * that is no temperature. It sends body temperature and takes no commands. Its option 1, `{36.7}`, is read as lines of text.
 * Source: idoctorcloud.com/products/health-checkup-kiosk/thermal-imaging-module-board.
 */
export const idc50: Protocol = {
  baudRate: 115_200,
  configure: [],
  manner: { kind: 'sends', every: 500, isUnbroken: true },
  hasSum: true,
  perDegree: 10,
  createReader: () =>
    new BinaryFrameReader({
      header,
      lengthAt: 2,
      lengthOf: (length) => (length === wholeLength ? length : undefined),
      sumFrom: 0,
      celsiusOf: ([, , , whole = 0, tenths = 0]) => (tenths < 10 ? (whole * 10 + tenths) / 10 : undefined),
    }),
  simulate(celsius) {
    const tenths = Math.round(celsius * 10)
    return withSum([...header, wholeLength, Math.floor(tenths / 10), tenths % 10])
  },
}
