import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{shared,electron,renderer,bench}/**/*.test.{ts,tsx}'],
    // Real servers, sockets and terminals on a busy machine of two cores; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A third of the time goes into waiting for devices and processes, so there is one worker more than cores; by itself vitest
    // has one less.
    maxWorkers: availableParallelism() + 1,
    // The programs that tests start need not read all their modules anew each time.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'compiled') },
  },
})
