import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../read/read.js'
import { buildWords } from '../read/words.js'
import { applyEdits } from '../text/edit.js'
import { sourceOf } from '../text/source.js'
import { addIssue } from './add-issue.js'
import { enterIssue } from './entries.js'

const ground = { read, words: buildWords(), today: '2026-01-31' }

/** A tracker with contents, an index and a list, each of which names all issues. */
const document = fc
  .record({
    titles: fc.uniqueArray(
      fc.constantFrom('Kettle leaks', 'הכוס כחולה', '水壶漏水了', 'Tea â€“ too hot', 'Größe der Tasse'),
      { minLength: 3, maxLength: 4 },
    ),
    severities: fc.array(fc.constantFrom('High', 'Low'), { minLength: 4, maxLength: 4 }),
    newline: fc.constantFrom('\n', '\r\n', 'mixed'),
    bullet: fc.constantFrom('-', '*', '1.'),
    hasBom: fc.boolean(),
    endsWithNewline: fc.boolean(),
  })
  .map(({ titles, severities, newline, bullet, hasBom, endsWithNewline }) => {
    const names = titles.map((title, at) => `TEA-${at + 1}: ${title}`)
    const anchors = names.map(name =>
      name
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
    const contents = names.map((name, at) => `${bullet} [${name}](#${anchors[at]})`).join('\n')
    const rows = titles.map((_, at) => `| TEA-${at + 1} | Open | ${severities[at]} |`).join('\n')
    const records = names
      .map((name, at) => `### ${name}\n\n**Status:** Open\n**Severity:** ${severities[at]}\n`)
      .join('\n')
    const text = `# Known issues\n\n## Contents\n\n${contents}\n\n## Index\n\n| ID | Status | Severity |\n|---|---|---|\n${rows}\n\n## Bugs\n\n${records}`
    let count = 0
    const raw = (text.trimEnd() + (endsWithNewline ? '\n' : '')).replace(/\n/g, () => {
      count += 1
      return newline === 'mixed' ? (count % 3 === 0 ? '\n' : '\r\n') : newline
    })
    return sourceOf('tea.md', raw, hasBom)
  })

const linesOf = (raw: string): readonly string[] => raw.split(/\r\n|\n/)

describe('laws of entries', () => {
  it('a new issue is named wherever all were, and every line that was there still is, in its order', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('High', 'Low'), (source, severity) => {
        const added = addIssue(read(source), { title: 'Cup is blue', fields: { severity } }, ground)
        if (!added.ok) throw new Error(added.error.message)
        const { reading, index } = added.value
        const entered = enterIssue(reading, index, ground)
        expect(entered.notes).toEqual([])
        expect(applyEdits(reading.source.raw, entered.edits)).toEqual({
          ok: true,
          value: entered.reading.source.raw,
        })
        const { issues, references, links } = entered.reading.tracker
        const key = issues[index]?.key
        const row = references.find(({ to, form }) => to === key && form === 'row')
        expect(row?.fields.map(({ value }) => value.value)).toEqual([key, 'Open', severity])
        const anchor = `#${key?.toLowerCase()}-cup-is-blue`
        expect(links.filter(({ target }) => target === anchor)).toHaveLength(1)
        const now = linesOf(entered.reading.source.raw)
        const old = linesOf(source.raw)
        let at = 0
        for (const line of now) if (line === old[at]) at += 1
        expect(old.slice(at)).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('an issue that has its entries gets no more', () => {
    fc.assert(
      fc.property(document, source => {
        const start = read(source)
        const last = start.tracker.issues.length - 1
        expect(enterIssue(start, last, ground)).toMatchObject({ edits: [], notes: [] })
      }),
      { numRuns: 20 },
    )
  }, 120_000)
})
