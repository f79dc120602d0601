import { defineConfig } from 'vitest/config'

const everyday = '{shared,electron,renderer,bench}/**/*.test.{ts,tsx}'
const long = '{shared,electron,renderer,bench}/**/*.long.test.{ts,tsx}'

export default defineConfig({
  test: {
    environment: 'node',
    include: process.env.LONG === '1' ? [everyday, long] : [everyday],
    exclude: process.env.LONG === '1' ? [] : [long],
    // Real servers, sockets and terminals on a busy machine of two cores; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
