import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{shared,electron,renderer,bench}/**/*.test.{ts,tsx}'],
    // Real servers, sockets and terminals on a busy machine of two cores; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time goes into waiting for devices and processes, so every core has a worker; by itself vitest leaves one out.
    maxWorkers: '100%',
    // The programs that tests start need not read all their modules anew each time.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'compiled') },
  },
})
