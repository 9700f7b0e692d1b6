import { expect, test } from 'vitest'
import { read } from '../read/read.js'
import { noFacts } from '../resolve/facts.js'
import { sourceOf } from '../text/source.js'
import { type LintResult, lint } from './lint.js'
import { rules } from './rules/all.js'
import { defaultRules } from './settings.js'

/** Two issues, the second of which has a status that no vocabulary knows. */
const tracker = (before: string, after = ''): string => `# Known issues

## BUG-1: Export loses the last row

**Status:** Open

## BUG-2: Import stops at an empty line

${before}
**Status:** Disconnected ${after}
`

const run = (text: string, today = '2026-01-31'): LintResult =>
  lint(read(sourceOf('KNOWN_ISSUES.md', text)), noFacts, { rules: defaultRules(rules), today })

const rulesOf = (result: LintResult): readonly string[] => result.findings.map(({ rule }) => rule)

test('without a comment the status is reported', () => {
  expect(rulesOf(run(tracker('')))).toEqual(['known-status'])
})

test.each([
  ['the next line', tracker('<!-- issues-disable-next-line known-status -->')],
  ['the next line, behind an empty one', tracker('<!-- issues-disable-next-line known-status -->\n')],
  ['its own line', tracker('', '<!-- issues-disable-line known-status -->')],
  ['a range', tracker('<!-- issues-disable known-status -->\n', '\n\n<!-- issues-enable known-status -->')],
  ['a range without an end', tracker('<!-- issues-disable -->\n')],
  ['the file', tracker('', '\n\n<!-- issues-disable-file known-status -->')],
  ['the issue', tracker('', '\n\n<!-- issues-disable-issue BUG-2 known-status -->')],
])('a comment speaks for %s', (_, text) => {
  const result = run(text)
  expect(rulesOf(result)).toEqual([])
  expect(result.suppressed.map(({ rule }) => rule)).toEqual(['known-status'])
})

test('a comment for another rule hides nothing, and is reported', () => {
  const result = run(tracker('<!-- issues-disable-next-line unique-id -->'))
  expect(result.findings.map(({ message }) => message)).toEqual([
    'this comment keeps “unique-id” silent where there is nothing to report',
    '“Disconnected” is no status that the built-in words, the config or a legend know',
  ])
})

test('of the rules in one comment only the unused one is reported', () => {
  const result = run(tracker('<!-- issues-disable-next-line known-status unique-id -->'))
  expect(result.findings.map(({ message }) => message)).toEqual([
    'this comment keeps “unique-id” silent where there is nothing to report',
  ])
})

test('a comment holds up to its last day', () => {
  const text = tracker('<!-- issues-disable-next-line known-status -- new form (until: 2026-01-31) -->')
  expect(rulesOf(run(text, '2026-01-31'))).toEqual([])
  expect(run(text, '2026-02-01').findings.map(({ message }) => message)).toEqual([
    'this comment kept “known-status” silent until 2026-01-31, which is over',
    '“Disconnected” is no status that the built-in words, the config or a legend know',
  ])
})

test('a comment may set the rules of its file', () => {
  expect(rulesOf(run(tracker('', '\n\n<!-- issues-configure-file {"known-status": "off"} -->')))).toEqual([])
  const wrong = run(tracker('', '\n\n<!-- issues-configure-file {"known-status": "loud"} -->'))
  expect(wrong.findings.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
    'valid-suppression: the rule “known-status” is set to "loud", which is none of “off”, “error”, “warning”, “note”',
  )
})

test('reports rules, issues and beginnings that are not there', () => {
  const messages = run(
    tracker(
      '',
      '\n\n<!-- issues-disable-file nosuch -->\n\n<!-- issues-disable-issue BUG-9 -->\n\n<!-- issues-enable -->',
    ),
  ).findings.map(({ message }) => message)
  expect(messages).toContain('there is no rule “nosuch” to suppress')
  expect(messages).toContain('the file has no issue “BUG-9”')
  expect(messages).toContain('nothing that this comment enables was disabled before it')
})
