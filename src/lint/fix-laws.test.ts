import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFixes, skipFix, startChoice, takeFixes } from '../edit/choose.js'
import { type Fixed, fix } from '../edit/fix.js'
import { createReader } from '../read/read.js'
import { noFacts } from '../resolve/facts.js'
import type { TextEdit } from '../text/edit.js'
import type { Finding } from '../text/finding.js'
import { decodeSource, encodeSource, type Source, sourceOf } from '../text/source.js'
import { lint } from './lint.js'
import { rules } from './rules/all.js'
import { defaultRules } from './settings.js'

const fixtures = `${import.meta.dirname}/../../fixtures`

/** Every whole file that we have, and every example of a rule. */
const cases: readonly (readonly [name: string, source: Source])[] = [
  ...readdirSync(`${fixtures}/read`).map(name => [name, load(`${fixtures}/read/${name}/input.md`)] as const),
  ...rules.flatMap(({ id, examples }) =>
    examples.map(({ title, bad }) => [`${id}, ${title}`, sourceOf('input.md', bad)] as const),
  ),
]

const safe = (finding: Finding): boolean => finding.fix?.safety === 'safe'

const any = (finding: Finding): boolean => finding.fix !== undefined

describe.each([
  ['safe fixes', safe],
  ['all fixes', any],
] as const)('%s', (_, allow) => {
  test.each(cases)('of %s keep the laws', (_, source) => expectLaws(source, allow))

  test('of documents made of faults, in any order and any form, keep the laws', () => {
    fc.assert(
      fc.property(document, source => expectLaws(source, allow)),
      { numRuns: 50 },
    )
  }, 120_000)
})

test('safe fixes change nothing of what the issues say', () => {
  const saidBy = (source: Source): readonly unknown[] =>
    read(source).tracker.issues.map(({ title, state, level }) => [title.value, state, level])
  fc.assert(
    fc.property(document, source => {
      expect(saidBy(fix(source, find, safe).source)).toEqual(saidBy(source))
    }),
    { numRuns: 50 },
  )
}, 120_000)

test.each(cases)('fixes of %s that are taken one by one come to the same', (_, source) => {
  let choice = startChoice(source, find)
  for (let [next] = openFixes(choice); next !== undefined; [next] = openFixes(choice))
    choice = takeFixes(choice, [next], find)
  expect(choice.source.raw).toBe(fix(source, find, any).source.raw)
})

test.each(cases)('fixes of %s that are skipped one by one change nothing', (_, source) => {
  let choice = startChoice(source, find)
  for (let [next] = openFixes(choice); next !== undefined; [next] = openFixes(choice))
    choice = skipFix(choice, next)
  expect(choice).toMatchObject({ source, applied: [], left: find(source) })
})

test('the laws are asked of files that have something to fix, safely and not', () => {
  const changed = (allow: typeof safe): number =>
    cases.filter(([, source]) => fix(source, find, allow).applied.length > 0).length
  expect(changed(safe)).toBeGreaterThan(5)
  expect(changed(any)).toBeGreaterThan(changed(safe))
})

/** What stands between faults: nothing that a fix is about, and much that it could stumble over. */
const neighbours = [
  'Trailing blanks  \nand more   ',
  '\tcode of a tab',
  '- one\n  - two\n\n    three',
  '> quoted\n> twice',
  '<div>\n*x*\n</div>',
  '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |',
  '### הקומקום דולף\n\n**Status:** Open',
  '### 水壶漏水了\n\n- **状态**：未修复',
  'Itâ€™s garbled, and “this” is not.',
  '```md\n## BUG-1: shown, not said\n```',
  '<!-- a comment -->',
]

const block = fc.constantFrom(
  ...neighbours,
  ...rules.flatMap(({ examples }) => examples.map(({ bad }) => bad.trimEnd())),
)

const document = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
    newlines: fc.constantFrom(['\n'], ['\r\n'], ['\n', '\r\n', '\r\n']),
    hasBom: fc.boolean(),
    end: fc.constantFrom('', '\n', '\n\n', '  '),
  })
  .map(({ blocks, newlines, hasBom, end }) => {
    const lines = (blocks.join('\n\n') + end).split('\n')
    const raw = lines
      .map((line, index) => (index === 0 ? line : newlines[index % newlines.length] + line))
      .join('')
    return sourceOf('input.md', raw, hasBom)
  })

function expectLaws(source: Source, allow: typeof safe): void {
  const { fixed, passes } = watch(source, allow)
  // What is fixed stays as it is.
  expect(fix(fixed.source, find, allow)).toMatchObject({ source: fixed.source, applied: [], passes: 0 })
  // Nothing is left to fix, and nothing is done where there was nothing to fix.
  expect(fixed.left.filter(allow)).toEqual([])
  expect(fixed.source.raw === source.raw).toBe(find(source).filter(allow).length === 0)
  // Each pass leaves all as it was but what its edits name.
  const raws = [...passes.map(pass => pass.source.raw), fixed.source.raw]
  expect([source.raw, ...passes.map(pass => editByHand(pass, fixed.applied))]).toEqual(raws)
  expect(encodeSource(source, fixed.source.raw)).toEqual(encodeSource(fixed.source, fixed.source.raw))
  // No error is made.
  expect(errorsIn(fixed.left).filter(error => !errorsIn(find(source)).includes(error))).toEqual([])
}

const read = createReader()

const find = (source: Source): readonly Finding[] =>
  lint(read(source), noFacts, { rules: defaultRules(rules), today: '2026-01-31' }).findings

/** A source as it was before a pass, and what was found in it. */
interface Pass {
  readonly source: Source
  readonly findings: readonly Finding[]
}

/** What was fixed, with the source before each pass that changed something. */
function watch(
  source: Source,
  allow: typeof safe,
): { readonly fixed: Fixed; readonly passes: readonly Pass[] } {
  const passes: Pass[] = []
  const watched = (before: Source): readonly Finding[] => {
    const findings = find(before)
    passes.push({ source: before, findings })
    return findings
  }
  const fixed = fix(source, watched, allow)
  return { fixed, passes: passes.slice(0, fixed.passes) }
}

/** The text of a pass with its fixes made from the last to the first, so that no offset moves. */
const editByHand = ({ source, findings }: Pass, applied: readonly Finding[]): string =>
  findings
    .filter(finding => applied.includes(finding))
    .flatMap((finding): readonly TextEdit[] => finding.fix?.edits ?? [])
    .toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce((raw, { span, text }) => raw.slice(0, span.start) + text + raw.slice(span.end), source.raw)

const errorsIn = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`)

function load(path: string): Source {
  const decoded = decodeSource('input.md', readFileSync(path))
  if (!decoded.ok) throw new Error(`${path} is not text`)
  return decoded.value
}
