import { describe, expect, it } from 'vitest'
import { parseMarkdown } from './parse.js'

/** The reasons for what was left unparsed, and the texts of the headings that were read all the same. */
function survey(text: string) {
  const { blocks } = parseMarkdown(text)
  return {
    why: blocks.flatMap(block => (block.kind === 'unparsed' ? [block.why] : [])),
    headings: blocks.flatMap(block => (block.kind === 'heading' ? [block.text.text] : [])),
  }
}

const between = (hazard: string) => `# Before\n\nwords\n\n# Here\n\n${hazard}\n\n# After\n\nwords\n`

describe('hazards', { timeout: 30_000 }, () => {
  it.each([
    ['a line of megabytes', 'x'.repeat(10_000_000), 'a line of 10000000 characters'],
    ['quotes in quotes', '> '.repeat(1_000), 'blocks nested more than 40 deep'],
    ['items in items', `${'- '.repeat(1_000)}x`, 'blocks nested more than 40 deep'],
    ['indentation without end', `- a\n${' '.repeat(500)}b`, 'a line indented by more than 400 columns'],
    ['links that never close, on one line', '[a]('.repeat(5_000), 'links that never close'],
    ['links that never close, on many lines', '[a](\n'.repeat(5_000), 'links that never close'],
    [
      'brackets without end, any of which may be a link',
      `[a]: /b\n\n${'[a]\n'.repeat(5_000)}`,
      'more than 1000 brackets in one paragraph',
    ],
    [
      'a paragraph of megabytes',
      'words of a log\n'.repeat(70_000),
      'a paragraph of more than 50000 characters',
    ],
    [
      'a quote of megabytes',
      '> words of a log\n'.repeat(70_000),
      'a paragraph of more than 50000 characters',
    ],
  ])('%s: no more than its own section is left unparsed', (_, hazard, why) => {
    const { why: reasons, headings } = survey(between(hazard))
    expect(reasons).toEqual([why])
    expect(headings).toEqual(expect.arrayContaining(['Before', 'After']))
  })

  it('leaves unparsed what is too large and cannot be divided', () => {
    const table = `a | b\n---|---\n${'word | word\n'.repeat(250_000)}`
    expect(survey(between(table)).why).toEqual([
      expect.stringMatching(/^\d+ characters without a place to divide/),
    ])
  })

  it.each([
    ['a long line in a fence', `\`\`\`\n${'x'.repeat(60_000)}\n\`\`\``],
    ['quotes in a fence', `\`\`\`\n${'> '.repeat(1_000)}\n\`\`\``],
    ['many good links', '[a](b) '.repeat(500)],
    ['brackets that mean themselves', '[a]\n'.repeat(5_000)],
    ['rows of a large table', `| a |\n|---|\n${'| [x] |\n'.repeat(250_000)}`],
  ])('reads %s', (_, harmless) => {
    expect(survey(between(harmless))).toEqual({ why: [], headings: ['Before', 'Here', 'After'] })
  })

  it('reads a very long list without a heading or a blank line as one list', () => {
    const count = 10_000
    const { blocks } = parseMarkdown('- [ ] an item of a very long list of things to do\n'.repeat(count))
    expect(blocks.map(block => (block.kind === 'list' ? block.items.length : block.kind))).toEqual([count])
  })
})
