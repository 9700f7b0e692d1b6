import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // No test is about time, and a busy machine is slow: this is for what never ends.
    testTimeout: 60_000,
    // The rooms keep no state and no test replaces a module, so that test files may share what they have loaded.
    isolate: false,
    maxWorkers: '100%',
  },
})
