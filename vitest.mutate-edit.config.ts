import { defineConfig } from 'vitest/config'

/**
 * For `npm run mutate:edit`: the examples of changes. Laws and stories play a change hundreds of times; with them, each of
 * the thousands of mutants that survives would cost half a minute.
 */
export default defineConfig({
  test: {
    include: ['src/edit/**/*.test.ts', 'src/cli/change/{add-issue,change,changes,set-field}.test.ts'],
    exclude: ['**/*-laws.test.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
})
