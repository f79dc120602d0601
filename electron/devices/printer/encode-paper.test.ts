import thermal from 'node-thermal-printer'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { bandRows, type Dots, encodePaper } from './encode-paper.ts'
import { stripes } from './testing/printer-bench.ts'

function asPng({ width, height, rows }: Dots): Buffer {
  const png = new PNG({ width, height })
  for (let at = 0; at < width * height; at++) {
    const isBlack = ((rows[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0
    png.data.fill(isBlack ? 0 : 255, at * 4, at * 4 + 3)
    png.data[at * 4 + 3] = 255
  }
  return PNG.sync.write(png)
}

it('makes the block that node-thermal-printer makes of the same picture', async () => {
  const dots = stripes(384, 40, 3)
  const printer = new thermal.ThermalPrinter({ type: thermal.PrinterTypes.EPSON, interface: '' })
  await printer.printImageBuffer(asPng(dots))
  const theirs = printer.getBuffer()
  // They write the normal mode as the digit 0, we as the number: both are mode 0.
  theirs[3] = 0x00
  expect(Buffer.from(encodePaper(dots)).subarray(2, 2 + theirs.length)).toEqual(theirs)
})

it('resets, sends blocks that small buffers hold, and cuts', () => {
  const bytes = Buffer.from(encodePaper(stripes(576, bandRows * 2 + 44, 3)))
  const block = (rows: number) => [0x1d, 0x76, 0x30, 0x00, 72, 0, rows, 0]
  expect([...bytes.subarray(0, 10)]).toEqual([0x1b, 0x40, ...block(bandRows)])
  expect([...bytes.subarray(10 + 72 * bandRows, 18 + 72 * bandRows)]).toEqual(block(bandRows))
  expect([...bytes.subarray(18 + 72 * bandRows * 2, 26 + 72 * bandRows * 2)]).toEqual(block(44))
  expect([...bytes.subarray(-4)]).toEqual([0x1d, 0x56, 0x42, 0x00])
  expect(bytes).toHaveLength(2 + 3 * 8 + 72 * (bandRows * 2 + 44) + 4)
})

it('keeps nothing of the paper before', () => {
  const dots = stripes(384, 10, 2)
  expect(encodePaper(dots)).toEqual(encodePaper(dots))
})
