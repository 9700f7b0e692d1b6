import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level, State, Tracker } from '../issue/model.js'
import { sourceOf } from '../text/source.js'
import { read } from './read.js'
import { groupBy } from '../text/group.js'

const readText = (text: string): Tracker => read(sourceOf('KNOWN_ISSUES.md', text)).tracker

const forms = ['headings', 'rows', 'items', 'numbered', 'countedRows', 'lists'] as const

describe('read, of a document made from issues', () => {
  test.each(['headings', 'rows', 'items'] as const)('reads %s back', form => {
    fc.assert(
      fc.property(issueList, fc.constantFrom('\n', '\r\n'), (issues, newline) => {
        const text = writers[form](issues).replaceAll('\n', newline)
        const found = readText(text).issues.map(issue => ({
          id: issue.id?.value,
          title: issue.title.value,
          state: issue.state,
          level: issue.level,
        }))
        expect(found).toEqual(issues.map(issue => ({ ...issue, state: stateIn(form, issue.state) })))
      }),
      { numRuns: 40 },
    )
  })

  test.each(forms)('gives the records of %s the same keys when they are moved or counted anew', form => {
    const issues = fc.uniqueArray(anyIssue, { minLength: 2, maxLength: 8, selector: ({ title }) => title })
    const orders = issues
      .map(withIds)
      .chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(orders, ([before, after]) => {
        const keys = keysByTitle(writers[form](before))
        expect(keys.size).toBe(before.length)
        expect(keysByTitle(writers[form](after))).toEqual(keys)
      }),
      { numRuns: 40 },
    )
  })

  test.each(forms)('reads %s of which the encoding was broken as it reads the unbroken ones', form => {
    fc.assert(
      fc.property(issueList, page, (issues, encoding) => {
        const text = writers[form](issues)
        const garbled = misread(text, encoding)
        expect(garbled).not.toBe(text)
        expect(readText(garbled).issues).toEqual(readText(text).issues)
      }),
      { numRuns: 40 },
    )
  })

  test.each(forms)('reads %s of which the encoding was broken as it reads what it mends', form => {
    fc.assert(
      fc.property(
        fc.array(anyIssue, { minLength: 1, maxLength: 8 }).map(withIds),
        page,
        (issues, encoding) => {
          const { source, tracker } = read(
            sourceOf('KNOWN_ISSUES.md', misread(writers[form](issues), encoding)),
          )
          expect(readText(source.text).issues).toEqual(tracker.issues)
        },
      ),
      { numRuns: 40 },
    )
  })
})

interface Made {
  readonly id: string
  readonly title: string
  readonly state: State
  readonly level: Level
}

/** Words with letters that a broken encoding breaks. */
const specials = ['Größe', 'façade', 'niño', 'résumé', 'łódź', 'почта', '日本語', '“quotes”']

const titleWith = (special: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      special,
      fc.array(fc.constantFrom('export', 'stops', 'after', 'the', 'second', 'page', 'of', 'names', 'with'), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    .map(([special, words]) => `Our ${special} ${words.join(' ')}`)

const issueWith = (special: fc.Arbitrary<string>) =>
  fc.record({
    title: titleWith(special),
    state: fc.constantFrom<State[]>('open', 'in_progress', 'resolved', 'deferred', 'wontfix'),
    level: fc.constantFrom<Level[]>('critical', 'high', 'medium', 'low'),
  })

/** Among them one of which the traces read as letters of a name, so that nothing mends it. */
const anyIssue = issueWith(fc.constantFrom(...specials, '名前'))

const withIds = (issues: readonly Omit<Made, 'id'>[]): Made[] =>
  issues.map((one, index) => ({ id: `SHIP-${index + 1}`, ...one }))

/** The issues of a file in one language. */
const issueList: fc.Arbitrary<Made[]> = fc
  .constantFrom(...specials)
  .chain(special => fc.array(issueWith(fc.constant(special)), { minLength: 1, maxLength: 8 }))
  .map(withIds)

const page = fc.constantFrom('macintosh', 'windows-1252')

/** A text whose bytes were taken for those of another encoding. */
const misread = (text: string, encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text))

const statusWords = {
  open: '🔴 Open',
  in_progress: '🟡 In progress',
  blocked: 'Blocked',
  planned: 'Planned',
  deferred: 'Deferred',
  resolved: '✅ Resolved',
  wontfix: 'Won’t fix',
} as const satisfies Record<State, string>

const levelWords = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
} as const satisfies Record<Level, string>

const writers = {
  headings: (issues: readonly Made[]) =>
    `# Known issues\n\n${issues
      .map(
        ({ id, title, state, level }) =>
          `## ${id}: ${title}\n\n**Status:** ${statusWords[state]}\n**Severity:** ${levelWords[level]}\n`,
      )
      .join('\n')}`,
  rows: (issues: readonly Made[]) =>
    `# Known issues\n\n| ID | Title | Status | Severity |\n| --- | --- | --- | --- |\n${issues
      .map(
        ({ id, title, state, level }) =>
          `| ${id} | ${title} | ${statusWords[state]} | ${levelWords[level]} |\n`,
      )
      .join('')}`,
  items: (issues: readonly Made[]) =>
    `# Known issues\n\n${issues
      .map(
        ({ id, title, state, level }) =>
          `- [${state === 'resolved' ? 'x' : ' '}] **${id}**: ${title} [${levelWords[level]}]\n`,
      )
      .join('')}`,
  /** Without ids, in the order of the file. */
  numbered: (issues: readonly Made[]) =>
    `# Known issues\n\n${issues
      .map(({ title, state }, index) => `## ${index + 1}. ${title}\n\n**Status:** ${statusWords[state]}\n`)
      .join('\n')}`,
  /** Counted in a column. */
  countedRows: (issues: readonly Made[]) =>
    `# Known issues\n\n| # | Issue | Status | Severity |\n| --- | --- | --- | --- |\n${issues
      .map(
        ({ title, state, level }, index) =>
          `| ${index + 1} | ${title} | ${statusWords[state]} | ${levelWords[level]} |\n`,
      )
      .join('')}`,
  /** Below a heading for each level, in the order of the file. */
  lists: (issues: readonly Made[]) =>
    `# Known issues\n\n${Array.from(
      groupBy(issues, ({ level }) => level),
      ([level, those]) => `## ${levelWords[level]}\n\n${those.map(({ title }) => `- ${title}\n`).join('')}`,
    ).join('\n')}`,
} as const

const keysByTitle = (text: string): ReadonlyMap<string, string> =>
  new Map(readText(text).issues.map(issue => [issue.title.value, issue.key]))

/** A checkbox knows two states only. */
const stateIn = (form: keyof typeof writers, state: State): State =>
  form !== 'items' || state === 'resolved' ? state : 'open'
