import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const siteServer = 'http://127.0.0.1:4780'

/**
 * The scanner's wasm must come from exactly the zxing-wasm that barcode-detector was built for: with another version every
 * read fails. npm keeps it nested, so it is looked up from there.
 */
function scannerWasm(): string {
  const fromHere = createRequire(import.meta.url)
  const fromDetector = createRequire(fromHere.resolve('barcode-detector/ponyfill'))
  return fromDetector.resolve('zxing-wasm/reader/zxing_reader.wasm')
}

/** The screens. In development they are served from here and ask a running site server; packaged, the site server serves `dist/renderer`. */
export default defineConfig({
  root: 'renderer',
  publicDir: false,
  plugins: [react()],
  resolve: { alias: [{ find: /^virtual:scanner\.wasm/, replacement: scannerWasm() }] },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    // The content security policy allows fonts and pictures only from our own address, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What seldom changes stands apart, so that a new version of a screen does not load it again.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'calls', test: /node_modules\/(zod|@orpc|@tanstack)\// },
          ],
        },
      },
    },
  },
  server: {
    fs: { allow: ['..'] },
    proxy: {
      // Operations, not the sources of the typed client, which lie in renderer/api.
      '^/api/(?!.*[.]tsx?)': { target: siteServer },
      '/live': { target: siteServer, ws: true },
    },
  },
})
