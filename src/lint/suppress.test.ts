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

/** An issue in which there is nothing to report. */
const sound = (comment: string): string =>
  `# Known issues\n\n${comment}\n\n## BUG-1: Export loses the last row\n\n**Status:** Open\n`

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

const messagesOf = (text: string): readonly string[] => run(text).findings.map(({ message }) => message)

test('what is wrong with a comment can be kept silent by a comment', () => {
  const result = run(
    tracker(
      '',
      '\n\n<!-- issues-disable-next-line valid-suppression -->\n<!-- issues-disable-file nosuch -->',
    ),
  )
  expect(result.findings.map(({ message }) => message)).not.toContain('there is no rule “nosuch” to suppress')
  expect(result.suppressed.map(({ rule }) => rule)).toContain('valid-suppression')
})

test('a comment that is not used can be kept silent by a comment, even by itself where it says so', () => {
  const kept =
    '<!-- issues-disable-next-line unused-suppression -->\n<!-- issues-disable-next-line unique-id -->'
  expect(messagesOf(sound(kept))).toEqual([])
  expect(messagesOf(sound('<!-- issues-disable-line unique-id unused-suppression -->'))).toEqual([])
})

test('a comment for all rules does not hide that it is not used itself', () => {
  expect(messagesOf(sound('<!-- issues-disable-file -->'))).toEqual([
    'this comment keeps all rules silent where there is nothing to report',
  ])
})

test('a comment that keeps “unused-suppression” silent is unused where all comments are used', () => {
  expect(messagesOf(sound('<!-- issues-disable-next-line unused-suppression -->'))).toEqual([
    'this comment keeps “unused-suppression” silent where there is nothing to report',
  ])
})

test('a comment is not called unused where its rule did not run', () => {
  const noTracker = (comment: string): string => `# Notes\n\n${comment}\n\nHow we name our branches.\n`
  expect(messagesOf(noTracker('<!-- issues-disable-file known-status -->'))).toEqual([])
  expect(messagesOf(noTracker('<!-- issues-disable-file -->'))).toEqual([])
  expect(messagesOf(noTracker('<!-- issues-disable-file no-mojibake -->'))).toEqual([
    'this comment keeps “no-mojibake” silent where there is nothing to report',
  ])
})

test('a misspelt verb or rule is written right', () => {
  const fixes = (comment: string) =>
    run(sound(comment)).findings.flatMap(({ rule, fix }) => (rule === 'valid-suppression' ? (fix ?? []) : []))
  expect(fixes('<!-- issues-disable-nextline -->')).toMatchObject([
    { title: 'write “issues-disable-next-line”', safety: 'unsafe' },
  ])
  expect(fixes('<!-- issues-disable-file unique-id, uniqe-title -->')).toMatchObject([
    { title: 'write “unique-title”', edits: [{ text: 'unique-title' }] },
  ])
  expect(fixes('<!-- issues-disable-file nosuch -->')).toEqual([])
})
