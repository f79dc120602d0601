import { cpSync, rmSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'
import { fontPackages } from './electron/papers/font-files.ts'

/** Packages with native parts, which stay beside the bundle, and Electron, which is the program itself. */
const external = ['electron', 'better-sqlite3', 'serialport', '@napi-rs/canvas', '@node-rs/argon2']

/** Of a font package, what the papers use: its licence, which characters its files draw, and the upright files of their weights. */
const usedOfFonts = /\/(LICENSE|unicode[.]json|files(\/[^/]+-(400|700|wght)-normal[.]woff2)?)$/

/** Lays the papers' fonts beside the bundle, as files: the library that draws opens them by itself. */
function copyFonts(): Plugin {
  return {
    name: 'copy-fonts',
    writeBundle() {
      rmSync('dist/fonts', { recursive: true, force: true })
      for (const name of fontPackages) {
        const from = `node_modules/${name}`
        cpSync(from, `dist/fonts/${name}`, {
          recursive: true,
          filter: (path) => path === from || usedOfFonts.test(path.replaceAll('\\', '/')),
        })
      }
    },
  }
}

/** The main process and the site server, each one file with all it needs, for Electron and for the package. */
export default defineConfig({
  publicDir: false,
  plugins: [copyFonts()],
  ssr: { target: 'node', noExternal: true, external },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/main',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'electron/main.ts',
        serve: 'electron/serve.ts',
        'check-worker': 'electron/database/check-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
