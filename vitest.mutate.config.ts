import { defineConfig } from 'vitest/config'

/**
 * For `npm run mutate`: the tests of the rooms that are mutated, and the stories and golden files that play them from
 * outside. What looks at the source, or at what was built from it, would not see a mutant as a user does.
 */
export default defineConfig({
  test: {
    include: ['src/{text,issue}/**/*.test.ts', 'src/cli/change/*.test.ts', 'src/cli/story.test.ts'],
    testTimeout: 60_000,
  },
})
