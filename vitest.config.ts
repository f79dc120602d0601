import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['{shared,electron,renderer,bench}/**/*.test.{ts,tsx}'] },
})
