import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slice } from '../text/span.js'
import { parseMarkdown } from './parse.js'
import { allSections, buildSections, type Section } from './section.js'

const sectionsOf = (text: string): Section => buildSections(parseMarkdown(text))

const outline = (section: Section): unknown[] => [
  section.heading?.text.text ?? '',
  ...section.sections.map(outline),
]

describe('buildSections', () => {
  it('nests headings by their depth', () => {
    expect(outline(sectionsOf('# a\n## b\n### c\n## d\n# e\n'))).toEqual([
      '',
      ['a', ['b', ['c']], ['d']],
      ['e'],
    ])
  })

  it('nests a heading that skips a depth, and ends it at the next one that does not', () => {
    expect(outline(sectionsOf('## a\n#### b\n### c\n# d\n'))).toEqual(['', ['a', ['b'], ['c']], ['d']])
  })

  it('gives a section the blocks before its first heading, and a span up to the next of its depth', () => {
    const text = 'above\n\n# a\n\none\n\n## b\n\ntwo\n\n# c\n'
    const root = sectionsOf(text)
    expect(root.blocks).toMatchObject([{ text: { text: 'above' } }])
    expect(root.sections[0]?.blocks).toMatchObject([{ text: { text: 'one' } }])
    expect(root.sections.map(section => slice(text, section.span))).toEqual([
      '# a\n\none\n\n## b\n\ntwo\n\n',
      '# c\n',
    ])
  })

  it('takes headings within quotes for part of the quote', () => {
    expect(outline(sectionsOf('# a\n\n> # b\n'))).toEqual(['', ['a']])
  })
})

describe('laws of sections', () => {
  it('every heading and every block is found once, in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('# a\n', '## b\n', '#### c\n', '###### d\n', 'x\n\n')), parts => {
        const document = parseMarkdown(parts.join(''))
        const found = Array.from(allSections(buildSections(document))).flatMap(section => [
          ...(section.heading === undefined ? [] : [section.heading]),
          ...section.blocks,
        ])
        expect(found).toEqual(document.blocks)
      }),
    )
  })

  it('inner sections lie within outer ones and follow each other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 })), depths => {
        const text = depths.map(depth => `${'#'.repeat(depth)} a\n`).join('')
        for (const section of allSections(sectionsOf(text))) {
          let end = section.heading?.span.end ?? 0
          for (const inner of section.sections) {
            expect(inner.span.start).toBeGreaterThanOrEqual(end)
            expect(inner.depth).toBeGreaterThan(section.depth)
            end = inner.span.end
          }
          expect(end).toBeLessThanOrEqual(section.span.end)
        }
      }),
    )
  })
})
