import wasmUrl from 'virtual:scanner.wasm?url'
import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill'

let prepared = false

/**
 * Gives html5-qrcode its better decoder. Chromium on Linux and Windows has no `BarcodeDetector`, and the decoder that
 * html5-qrcode brings along never reads a code from a noisy picture. It is kept as the second one, for the case that
 * the wasm cannot be loaded. The wasm comes from our own address: by default it would be fetched from the internet.
 */
export function prepareDecoder(): void {
  if (prepared) return
  prepared = true
  prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true })
  Object.assign(window, { BarcodeDetector })
}
