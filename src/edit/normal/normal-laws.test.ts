import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Field, Issue, Tracker } from '../../issue/model.js'
import { read } from '../../read/read.js'
import { buildWords } from '../../read/words.js'
import { applyEdits } from '../../text/edit.js'
import { sourceOf } from '../../text/source.js'
import { letters } from '../spelling.js'
import { normalize } from './normalize.js'
import { labelStyles, normalSettings } from './settings.js'

const ground = { read, words: buildWords(), today: '2026-01-31', settings: normalSettings.parse({}) }

/** Text that is no field and no table, and must stand as it stood. */
const prose = [
  'It does so\tat night.',
  'Trailing blanks  \nand more   ',
  '* one\n  + two\n    1) three\n    1) four',
  'Note: itâ€™s garbled, *with* __marks__ and a \\| b.',
  '```\n| a | b |\n|--|\n- [X] no box\n**Status**: no field\n```',
  '<div>\n**Status**: no field\n</div>',
  'הקומקום דולף, 水壶漏水了',
  '    indented code',
]

const tables = [
  '| a | b |\n|---|:-:|\n| 水壶 | `x` |\n| 👩‍🍳 | |',
  '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |',
  '| a | b |\n|---|---|\n| \t1 | 2 |',
  '|a|b|\n|-|-:|\n|הקומקום|â€“|',
  'a | b\n- | -\n1 | 2',
]

const dress = fc.constantFrom<(label: string) => string>(
  label => `**${label}:**`,
  label => `**${label}**:`,
  label => `${label}:`,
  label => `__${label}__:`,
  label => `**${label.toUpperCase()}:**`,
)

const field = fc.record({
  dress,
  label: fc.constantFrom('Status', 'Severity', 'Owner', 'File', 'Noticed by', 'Größe'),
  end: fc.constantFrom('', '  ', '\\', ' '),
})

const values: Readonly<Record<string, readonly string[]>> = {
  Status: ['Open', 'OPEN', '🔴 Open', 'Fixed', 'fixed in 1.2', '**Fixed**', 'In Progress', 'in-progress', ''],
  Severity: ['High', 'HIGH', '🟠 High', 'Low', 'low (2026-01-02)'],
  Owner: ['@jon', '小李'],
  File: ['`a|b.ts`', 'KÃ¼che.ts'],
}

const issue = fc.record({
  fields: fc.uniqueArray(field, { selector: ({ label }) => label, maxLength: 5 }),
  picks: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
  bullet: fc.constantFrom('', '', '- ', '* ', '> '),
  gaps: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })),
  rest: fc.array(fc.constantFrom(...prose, ...tables), { maxLength: 2 }),
  boxes: fc.array(fc.constantFrom('[x]', '[X]', '[ ]'), { maxLength: 2 }),
})

const paragraphs = (one: typeof issue extends fc.Arbitrary<infer One> ? One : never): string => {
  const lines = one.fields.map(({ dress, label, end }, at) => {
    const own = values[label] ?? ['so']
    return `${one.bullet}${dress(label)} ${own[(one.picks[at] ?? 0) % own.length]}${end}`
  })
  const boxes = one.boxes.map((box, at) => `- ${box} step ${at}`).join('\n')
  const [above, below] = one.gaps.map(count => '\n'.repeat(count))
  return `${above}${lines.join('\n')}${below}${[boxes, ...one.rest].filter(Boolean).join('\n\n')}`
}

const document = fc
  .record({
    issues: fc.array(issue, { minLength: 1, maxLength: 5 }),
    rows: fc.array(fc.constantFrom('OPEN', 'Open', 'Fixed', '🔴 Open', '水'), { maxLength: 4 }),
    newline: fc.constantFrom('\n', '\r\n', 'mixed'),
    hasBom: fc.boolean(),
    isEnded: fc.boolean(),
  })
  .map(({ issues, rows, newline, hasBom, isEnded }) => {
    const sections = issues.map((one, at) => `### TEA-${at + 1}: Kettle ${at + 1}${paragraphs(one)}`)
    const table = rows.map((row, at) => `| CUP-${at + 1} | Cup ${'x'.repeat(at)} | ${row} |`).join('\n')
    const index = `| ID | Issue | Status |\n|----|---|:--|\n${table}`
    const text = `# Known issues\n\n## Kitchen\n\n${sections.join('\n\n')}\n\n## Cups\n\n${rows.length > 0 ? index : 'None.'}`
    let count = 0
    const raw = (isEnded ? `${text}\n` : text).replace(/\n/g, () => {
      count += 1
      return newline === 'mixed' ? (count % 3 === 0 ? '\n' : '\r\n') : newline
    })
    return sourceOf('tea.md', raw, hasBom)
  })

/** All that an issue says, without how its labels and values are spelled, and without their order. */
const toldOf = (one: Issue): unknown => ({
  id: one.id?.value,
  title: one.title.raw,
  state: one.state,
  level: one.level,
  section: one.section,
  tasks: one.tasks && [one.tasks.done, one.tasks.total],
  locations: one.locations.map(({ raw }) => raw),
  fields: one.fields.map(fieldTold).toSorted(),
})

const fieldTold = ({ name, label, value }: Field): string => {
  const isTerm = name === 'status' || name === 'severity' || name === 'priority'
  return `${letters(label.value)}: ${isTerm ? letters(value.raw) : value.raw}`
}

const told = ({ issues }: Tracker): unknown => issues.map(toldOf)

/** The lines that are neither blank nor fields, rows, checkboxes: nobody asked for a change of these. */
const proseLines = (text: string): readonly string[] =>
  text.split(/\r\n|\n|\r/).filter(line => line.trim() !== '' && !TOUCHABLE.test(line))

const TOUCHABLE = /^[>*\-\s]*(?:[*_]*[\p{L} ]+[*_]*\s*:|\|.*\|\s*$|\[[xX]\])/u

const lineEnds = (text: string): readonly string[] => [...new Set(text.match(/\r\n|\n|\r/g))].toSorted()

describe('laws of the normal form', () => {
  it('the file says the same before and after, and no line of prose is touched', () => {
    let changed = 0
    fc.assert(
      fc.property(document, source => {
        const before = read(source)
        const { reading, edits } = normalize(before, ground)
        expect(applyEdits(source.raw, edits)).toEqual({ ok: true, value: reading.source.raw })
        expect(told(read(sourceOf('tea.md', reading.source.raw)).tracker)).toEqual(told(before.tracker))
        expect(proseLines(reading.source.raw)).toEqual(proseLines(source.raw))
        expect(reading.source.hasBom).toBe(source.hasBom)
        expect(reading.source.raw.endsWith('\n')).toBe(source.raw.endsWith('\n'))
        expect(lineEnds(source.raw)).toEqual(expect.arrayContaining([...lineEnds(reading.source.raw)]))
        if (edits.length > 0) changed += 1
      }),
      { numRuns: 30 },
    )
    expect(changed).toBeGreaterThan(15)
  }, 120_000)

  it('what is in its normal form stays as it is, whatever the config says', () => {
    const settings = fc.record({
      labels: fc.option(fc.constantFrom(...labelStyles), { nil: undefined }),
      spelling: fc.constantFrom([], ['✅ Fixed', 'open', 'STATUS']),
    })
    fc.assert(
      fc.property(document, settings, (source, wishes) => {
        const wished = { ...ground, settings: wishes }
        const { reading } = normalize(read(source), wished)
        const again = normalize(read(sourceOf('tea.md', reading.source.raw)), wished)
        expect([...again.counts]).toEqual([])
        expect(again.edits).toEqual([])
      }),
      { numRuns: 15 },
    )
  }, 120_000)
})
