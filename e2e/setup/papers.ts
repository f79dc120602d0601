import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } })

/** The text of every QR code in a picture (PNG), as a scanner reads it off the paper or the glass. */
export async function codesIn(picture: Uint8Array): Promise<readonly string[]> {
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true })
  return found.map(({ text }) => text)
}

/** The one code in a picture; fails where there is none. */
export async function codeIn(picture: Uint8Array): Promise<string> {
  const [code] = await codesIn(picture)
  if (code === undefined) throw new Error('No QR code can be read in this picture')
  return code
}
