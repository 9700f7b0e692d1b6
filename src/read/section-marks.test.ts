import { expect, test } from 'vitest'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'

test.each([
  ['Invalid', 'wontfix'],
  ['Invalid dates', 'open'],
  ['Faux positifs', 'wontfix'],
  ['仕様', 'wontfix'],
  ['计划中', 'planned'],
  ['Complete', 'resolved'],
  ['Complete list of findings', 'open'],
])('what stands below “%s” is %s', (section, state) => {
  const text = `# Known issues\n\n## ${section}\n\n### BUG-1: Lights stay on\n`
  const [issue] = read(sourceOf('KNOWN_ISSUES.md', text)).tracker.issues
  expect(issue?.state).toBe(state)
})
