import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

const statesOf = (above: string): readonly string[] =>
  read(
    sourceOf(
      'BUGS.md',
      `# Bugs\n\n${above}\n\n## BUG-1: The bell rings twice\n\nAt each stop.\n\n## BUG-2: The gate creaks\n\nAt night.\n`,
    ),
  ).tracker.issues.map(({ state }) => state)

test.each([
  ['P0 fixed: BUG-1', ['resolved', 'open']],
  ['**Fixed:** BUG-1, BUG-2', ['resolved', 'resolved']],
  ['Deferred: BUG-1 and BUG-2', ['deferred', 'deferred']],
  ['Done: BUG-1\nBlocked: BUG-2', ['resolved', 'blocked']],
])('the line “%s” tells the state of the issues that it names', (line, states) => {
  expect(statesOf(line)).toEqual(states)
})

test.each(['Blocked by: BUG-1', 'Fixed: BUG-1 but not for long', 'Look first: BUG-1'])(
  'the line “%s” tells none',
  line => {
    expect(statesOf(line)).toEqual(['open', 'open'])
  },
)
