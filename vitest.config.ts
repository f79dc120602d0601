import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{shared,electron,renderer,bench}/**/*.test.{ts,tsx}'],
    // Real servers, sockets and terminals on a busy machine of two cores; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
