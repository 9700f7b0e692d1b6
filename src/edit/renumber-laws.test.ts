import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../read/read.js'
import { buildWords } from '../read/words.js'
import { applyEdits } from '../text/edit.js'
import { type Source, sourceOf } from '../text/source.js'
import { renameFamily, renameOne, type Renaming } from './renaming.js'
import { renumber, type Renumbered } from './renumber.js'

const ground = { read, words: buildWords(), today: '2026-01-31' }

/** Text with the ids of the issues in it, by their places in the file, and what is no id of an issue. */
const prose = fc.array(
  fc.oneof(
    fc.nat(3).map(at => (id: (at: number) => string) => `see ${id(at)}.`),
    fc.nat(3).map(at => (id: (at: number) => string) => `> (${id(at)}, הקומקום)  `),
    fc.nat(3).map(at => (id: (at: number) => string) => `- one\n  - as in ${id(at)}:\t水壶`),
    fc.nat(3).map(at => (id: (at: number) => string) => `Tea â€“ ${id(at)}`),
    fc
      .constantFrom(
        'TEA-45 and XTEA-2, src/TEA-1.ts',
        '```\nTEA-1\n```',
        '[TEA-2](https://example.org/TEA-2)',
        '<div>\n*x*\n</div>',
        '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |',
      )
      .map(text => () => text),
  ),
  { maxLength: 4 },
)

const document = fc
  .record({
    titles: fc.uniqueArray(fc.constantFrom('Kettle leaks', 'הכוס כחולה', '水壶漏水了', 'Größe der Tasse'), {
      minLength: 2,
    }),
    texts: prose,
    order: fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }),
    home: fc.constantFrom('heading', 'row', 'item'),
    newline: fc.constantFrom('\n', '\r\n', 'mixed'),
    hasBom: fc.boolean(),
    endsWithNewline: fc.boolean(),
  })
  .map(({ titles, texts, order, home, newline, hasBom, endsWithNewline }) => {
    const id = (at: number): string => `TEA-${order[at % titles.length]}`
    const about = texts.map(text => text(id))
    const index = titles.map((_, at) => `| ${id(at)} | Open   |\n`).join('')
    const body = {
      heading: () =>
        `${titles
          .map((title, at) => `## ${id(at)}: ${title}\n\n**Status:** Open\n\n${about[at] ?? ''}\n\n`)
          .join('')}## Index\n\n| ID    | Status |\n|-------|--------|\n${index}`,
      item: () => titles.map((title, at) => `- [ ] **${id(at)}** ${title}\n  - Severity: Low\n`).join(''),
      row: () =>
        `| ID | Issue | Status |\n|---|:-:|---|\n${titles.map((title, at) => `| ${id(at)} | ${title} | Open |\n`).join('')}`,
    }[home]()
    const lines =
      `# Known issues\n\n${about.at(-1) ?? ''}\n\n${body}`.trimEnd() + (endsWithNewline ? '\n' : '')
    let count = 0
    const text = lines.replace(/\n/g, () => {
      count += 1
      return newline === 'mixed' ? (count % 3 === 0 ? '\n' : '\r\n') : newline
    })
    return sourceOf('tea.md', text, hasBom)
  })
  // An item of the prose may be read as an issue too.
  .filter(source => read(source).tracker.issues.every(({ id }) => id !== undefined))

function made(source: Source, plan: (start: ReturnType<typeof read>) => Renaming): Renumbered {
  const start = read(source)
  const done = renumber(start, { renaming: plan(start), home: start.tracker }, ground)
  if (!done.ok) throw new Error(done.error.message)
  expect(applyEdits(source.raw, done.value.edits)).toEqual({ ok: true, value: done.value.reading.source.raw })
  return done.value
}

const family = (from: number) => (start: ReturnType<typeof read>) =>
  renameFamily(start.tracker, { family: 'TEA-', from })

describe('laws of renumbering', () => {
  it('a family has consecutive ids in the order of the file, and only ids have changed', () => {
    fc.assert(
      fc.property(document, source => {
        const before = read(source).tracker.issues
        const { reading } = made(source, family(5))
        const after = reading.tracker.issues
        expect(after.map(({ id }) => id?.value)).toEqual(before.map((_, at) => `TEA-${at + 5}`))
        expect(after.map(({ title, state }) => [title.value, state])).toEqual(
          before.map(({ title, state }) => [title.value, state]),
        )
        const bare = (raw: string): string => raw.replace(/TEA-\d+/g, 'TEA')
        expect(bare(reading.source.raw)).toBe(bare(source.raw))
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('what names an issue names the same one afterwards', () => {
    fc.assert(
      fc.property(document, source => {
        const start = read(source).tracker
        const now = made(source, family(5)).reading.tracker
        const leads = ({ issues, references }: typeof start) =>
          references.map(({ to }) => issues.findIndex(({ key }) => key === to))
        expect(leads(now)).toEqual(leads(start))
        expect(now.claims.map(({ verdict }) => verdict)).toEqual(start.claims.map(({ verdict }) => verdict))
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('ids that are given and taken back leave every byte as it was', () => {
    fc.assert(
      fc.property(document, fc.nat(3), (source, at) => {
        const { issues } = read(source).tracker
        const index = at % issues.length
        const old = issues[index]?.id?.value ?? ''
        const to = (now: string) => (start: ReturnType<typeof read>) => {
          const renaming = renameOne(start.tracker, { index, now })
          if (!renaming.ok) throw new Error(renaming.error.message)
          return renaming.value
        }
        const there = made(source, to('CUP-7')).reading.source
        const back = made(sourceOf('tea.md', there.raw, source.hasBom), to(old))
        expect(back.reading.source.raw).toBe(source.raw)
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('what is in order stays as it is', () => {
    fc.assert(
      fc.property(document, source => {
        const ordered = made(source, family(1)).reading.source
        expect(made(sourceOf('tea.md', ordered.raw, source.hasBom), family(1)).edits).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
