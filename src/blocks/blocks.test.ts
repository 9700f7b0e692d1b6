import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editOf } from '../edit/run.js'
import { digestOf } from '../edit/verify.js'
import { createReader } from '../read/read.js'
import type { Reading } from '../read/reading.js'
import { applyEdits } from '../text/edit.js'
import { rawEdit } from '../text/raw-edit.js'
import { sourceOf } from '../text/source.js'
import { followBlocks } from './follow.js'
import { blockKinds } from './kinds/all.js'
import { type BlockWish, insertBlock } from './place.js'
import { differenceOf, renderBlock } from './render.js'

const read = createReader()

const readText = (raw: string): Reading => read(sourceOf('BUGS.md', raw))

const rendered = (text: string, kind: string, options = ''): string => {
  const result = renderBlock(readText(text), { kind, options })
  return result.ok ? result.value.join('\n') : `refused: ${result.error.message}`
}

function withBlock(file: Reading, wish: BlockWish): Reading {
  const inserted = insertBlock(file, wish)
  if (!inserted.ok) throw new Error(inserted.error.message)
  const raw = applyEdits(file.source.raw, [rawEdit(file.source, inserted.value)])
  if (!raw.ok) throw new Error('the insertion clashes')
  return readText(raw.value)
}

const english = `# Bugs

## Status legend

- 🔴 OPEN: not mended
- 🟡 IN PROGRESS: someone is at it
- 🟢 DONE: mended

## BUG-1: Rows | columns are \`lost\`

**Severity:** High
**Status:** 🔴 OPEN
**Created:** 2026-01-03

## BUG-2: Dates <b>shift</b>

**Severity:** High
**Status:** 🟡 IN PROGRESS
**Created:** 2026-01-20

## BUG-3: 保存できない

**Severity:** Low
**Status:** 🟢 DONE
**Created:** 2026-02-01
**Resolved:** 2026-02-03
`

const german = `# Fehler

## F-1: Zeilen fehlen

**Schweregrad:** Hoch
**Zustand:** Offen

## F-2: Das Datum springt

**Zustand:** Behoben
`

describe('kinds', () => {
  it('summary counts, in the words of the file', () => {
    expect(rendered(english, 'summary').split('\n')).toEqual([
      '- **Total:** 3',
      '- **Open:** 2 (1 🔴 OPEN, 1 🟡 IN PROGRESS)',
      '- **Closed:** 1',
      '- **Complete:** 33% (1/3)',
    ])
    expect(rendered(german, 'summary').split('\n')).toEqual([
      '- **Gesamt:** 2',
      '- **Offen:** 1',
      '- **Geschlossen:** 1',
      '- **Erledigt:** 50% (1/2)',
    ])
  })

  it('summary says of how many nothing tells the state, and that parts are not read', () => {
    const text =
      '# Bugs\n\n## BUG-1: Rows are lost\n\nThey are.\n\n## BUG-2: Dates\n\n**Status:** Open\n\n```\nlog\n'
    expect(rendered(text, 'summary').split('\n').slice(-2)).toEqual([
      '- **Status not told:** 1 (counted as open)',
      '- **Parts not read:** 1',
    ])
  })

  it('by-level has a row for each level, and one for issues without', () => {
    expect(rendered(german, 'by-level').split('\n')).toEqual([
      '| Schweregrad | Offen | Geschlossen | Gesamt |',
      '| ----------- | ----: | ----------: | -----: |',
      '| Hoch        |     1 |           0 |      1 |',
      '| Ohne Stufe  |     0 |           1 |      1 |',
      '| **Gesamt**  |     1 |           1 |      2 |',
    ])
  })

  it('index links each issue, escapes its title, and is aligned by what is wide on the screen', () => {
    expect(rendered(english, 'index').split('\n')).toEqual([
      '| ID                                     | Title                      | Severity | Status         |',
      '| -------------------------------------- | -------------------------- | -------- | -------------- |',
      '| [BUG-1](#bug-1-rows--columns-are-lost) | Rows \\| columns are `lost` | High     | 🔴 OPEN        |',
      '| [BUG-2](#bug-2-dates-shift)            | Dates shift                | High     | 🟡 IN PROGRESS |',
      '| [BUG-3](#bug-3-保存できない)           | 保存できない               | Low      | 🟢 DONE        |',
    ])
  })

  it('index holds what a filter lets through; columns in which nothing stands are left out', () => {
    expect(rendered(german, 'index', 'is=open').split('\n').slice(2)).toEqual([
      '| [F-1](#f-1-zeilen-fehlen) | Zeilen fehlen | Hoch        | Offen   |',
    ])
    expect(rendered('# Bugs\n\n- [ ] Rows are lost\n- [x] Dates shift\n', 'index').split('\n')).toEqual([
      '| Title         | Status   |',
      '| ------------- | -------- |',
      '| Rows are lost | Open     |',
      '| Dates shift   | Resolved |',
    ])
  })

  it('burndown-table counts by month or by week, and how many were left', () => {
    expect(rendered(english, 'burndown-table').split('\n')).toEqual([
      '| Month   | Created | Resolved | Open |',
      '| ------- | ------: | -------: | ---: |',
      '| 2026-01 |       2 |        0 |    2 |',
      '| 2026-02 |       1 |        1 |    2 |',
    ])
    expect(rendered(english, 'burndown-table', 'by=week').split('\n').slice(2)).toEqual([
      '| 2026-W01 |       1 |        0 |    1 |',
      '| 2026-W04 |       1 |        0 |    2 |',
      '| 2026-W05 |       1 |        0 |    3 |',
      '| 2026-W06 |       0 |        1 |    2 |',
    ])
  })

  it('burndown-table tells what has no date, and invents none', () => {
    expect(rendered(german, 'burndown-table').split('\n')).toEqual([
      '- **Ohne Meldedatum:** 2/2',
      '- **Geschlossen ohne Datum:** 1/1',
    ])
  })

  it.each([
    ['tally', '', 'there is no block “tally”'],
    ['summary', 'is=open', 'the block “summary” has no options, so “is=open” says nothing'],
    ['index', 'colour=red', 'there is no field “colour”'],
    ['index', 'due<today', '“today” is no day; write it as in 2026-01-31'],
    ['burndown-table', 'by=year', '“by=year” is no way to count time'],
  ])('refuse what is not known: %s %s', (kind, options, message) => {
    expect(rendered(english, kind, options)).toBe(`refused: ${message}`)
  })
})

/** Everything that is read in a file but the blocks. */
const sayings = ({ tracker }: Reading): unknown => ({
  issues: tracker.issues.map(issue => [...digestOf(issue)]),
  references: tracker.references.map(({ name, to }) => [name.value, to]),
  claims: tracker.claims.map(({ text, verdict }) => [text, verdict]),
  legends: tracker.legends.map(({ field, terms }) => [field, terms.map(({ label }) => label)]),
  isTracker: tracker.verdict.isTracker,
})

describe('in a tracker of any shape', () => {
  it.each(readdirSync('fixtures/shapes'))('blocks are current, and all else reads as before: %s', shape => {
    const before = readText(readFileSync(`fixtures/shapes/${shape}/input.md`, 'utf8'))
    const inserted = blockKinds.map(({ name }) => insertBlock(before, { kind: name, options: '' }))
    const edits = inserted.flatMap(one => (one.ok ? [rawEdit(before.source, one.value)] : []))
    const raw = applyEdits(before.source.raw, edits)
    const after = readText(raw.ok ? raw.value : '')
    expect(sayings(after)).toEqual(sayings(before))
    expect(after.tracker.blocks.map(block => differenceOf(after, block))).toEqual(
      blockKinds.map(() => ({ ok: true, value: undefined })),
    )
  })
})

describe('bringing blocks up to date', () => {
  const file = withBlock(withBlock(readText(english), { kind: 'summary', options: '' }), {
    kind: 'index',
    options: '',
  })

  it('follows a change of an issue where a block was current', () => {
    const changed = readText(file.source.raw.replace('🟡 IN PROGRESS\n', '🟢 DONE\n'))
    const edits = followBlocks(file, changed).map(one => editOf(changed.source, one))
    const now = applyEdits(changed.source.raw, edits)
    const after = readText(now.ok ? now.value : '')
    expect(edits).toHaveLength(2)
    expect(after.tracker.blocks.map(block => differenceOf(after, block))).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: undefined },
    ])
    expect(followBlocks(file, after)).toEqual([])
  })

  it('leaves a block alone that was not current', () => {
    const stale = readText(file.source.raw.replace('- **Total:** 3', '- **Total:** 2'))
    const changed = readText(stale.source.raw.replace('🟡 IN PROGRESS\n', '🟢 DONE\n'))
    expect(followBlocks(stale, changed)).toHaveLength(1)
  })

  it('leaves the width of columns and blank lines to formatters', () => {
    const formatted = file.source.raw
      .replace(/ +\|/g, ' |')
      .replace(/-{4,}/g, '---')
      .replaceAll('-->\n\n', '-->\n')
    const compact = readText(formatted)
    expect(compact.tracker.blocks.map(block => differenceOf(compact, block))).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: undefined },
    ])
  })

  it('writes the line ends of the file', () => {
    const windows = withBlock(readText(english.replaceAll('\n', '\r\n')), { kind: 'index', options: '' })
    expect(/(?<!\r)\n/.test(windows.source.raw)).toBe(false)
    expect(windows.tracker.blocks.map(block => differenceOf(windows, block))).toEqual([
      { ok: true, value: undefined },
    ])
  })
})

describe('a new block', () => {
  const records = '## BUG-1: Rows\n\n**Status:** Open\n'

  it('stands above the whole table of the issues, with any line ends', () => {
    const rows = '| ID | Bug | Status |\n|---|---|---|\n| B-1 | Rows | Open |\n| B-2 | Dates | Open |\n'
    const texts = ['\n', '\r\n'].map(newline => {
      const file = readText(`# Bugs\n\n${rows}`.replaceAll('\n', newline))
      return withBlock(file, { kind: 'summary', options: '' }).source.raw.replaceAll('\r', '')
    })
    expect(texts.map(text => text.endsWith(`-->\n\n${rows}`))).toEqual([true, true])
  })

  it.each([
    [
      'behind the title and the intro',
      `# Bugs\n\nOf the mill.\n\n${records}`,
      `# Bugs\n\nOf the mill.\n\n@\n\n${records}`,
    ],
    ['below a title alone', `# Bugs\n\n${records}`, `# Bugs\n\n@\n\n${records}`],
    [
      'before a divider',
      `# Bugs\n\nOf the mill.\n\n---\n\n${records}`,
      `# Bugs\n\nOf the mill.\n\n@\n\n---\n\n${records}`,
    ],
    ['at the top of a file without a title', `${records}`, `@\n\n${records}`],
    [
      'before a list of issues',
      '# Bugs\n\n- [ ] Rows\n- [ ] Dates\n',
      '# Bugs\n\n@\n\n- [ ] Rows\n- [ ] Dates\n',
    ],
    ['in a file that does not end its last line', '# Bugs', '# Bugs\n\n@\n'],
  ])('goes %s', (_, text, wanted) => {
    const after = withBlock(readText(text), { kind: 'burndown-table', options: '' })
    const [block] = after.tracker.blocks
    const { raw } = after.source
    expect(`${raw.slice(0, block?.span.start)}@${raw.slice(block?.span.end)}`).toBe(wanted)
  })

  it('of the kind index goes before the section of the first issue', () => {
    const text =
      '# Bugs\n\nOf the mill.\n\n## How to report\n\nAsk.\n\n## Open\n\n### BUG-1: Rows\n\n**Status:** Open\n'
    const after = withBlock(readText(text), { kind: 'index', options: '' })
    expect(after.source.raw.slice(0, after.tracker.blocks[0]?.span.start)).toBe(
      '# Bugs\n\nOf the mill.\n\n## How to report\n\nAsk.\n\n',
    )
  })

  it('goes below the heading or before the line that is named', () => {
    const text = `# Bugs\n\n${records}\n## Numbers\n\nAs of today.\n`
    const below = withBlock(readText(text), { kind: 'summary', options: '', after: 'numbers' })
    expect(below.source.raw.slice(below.tracker.blocks[0]?.span.end)).toBe('\n\nAs of today.\n')
    const at = withBlock(readText(text), { kind: 'summary', options: '', line: 7 })
    expect(at.source.raw.slice(at.tracker.blocks[0]?.span.end)).toBe('\n\n## Numbers\n\nAs of today.\n')
  })

  it.each([
    [{ after: 'Nowhere' }, 'there is no heading “Nowhere”'],
    [{ line: 99 }, 'there is no line 99: the file has 6'],
  ])('is refused where there is no such place: %o', (place, message) => {
    const result = insertBlock(readText(`# Bugs\n\n${records}`), { kind: 'summary', options: '', ...place })
    expect(result.ok ? '' : result.error.message).toBe(message)
  })
})
