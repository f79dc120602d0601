import { defineConfig } from 'vite'

/** Packages with native parts, which stay beside the bundle, and Electron, which is the program itself. */
const external = ['electron', 'better-sqlite3', 'serialport', '@napi-rs/canvas', '@node-rs/argon2']

/** The main process and the site server, each one file with all it needs, for Electron and for the package. */
export default defineConfig({
  publicDir: false,
  ssr: { target: 'node', noExternal: true, external },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/main',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: { main: 'electron/main.ts', serve: 'electron/serve.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
