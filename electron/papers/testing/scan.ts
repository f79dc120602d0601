import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { type Bitmap, isBlack } from '../bitmap.ts'

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')

/** What a scanner reads from dots: every QR code on the paper, found by other code than the one that drew it. */
export async function scan(bitmap: Bitmap): Promise<string[]> {
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer },
    fireImmediately: true,
  })
  const data = new Uint8ClampedArray(bitmap.width * bitmap.height * 4).fill(255)
  for (let y = 0; y < bitmap.height; y++) {
    for (let x = 0; x < bitmap.width; x++) {
      if (isBlack(bitmap, x, y)) data.fill(0, (y * bitmap.width + x) * 4, (y * bitmap.width + x) * 4 + 3)
    }
  }
  const image = { data, width: bitmap.width, height: bitmap.height, colorSpace: 'srgb' } as ImageData
  const found = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true })
  return found.map(({ text }) => text)
}
