import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slice } from '../text/span.js'
import { parseMarkdown } from './parse.js'
import { type Phrase, sourceSpan } from './phrase.js'

/** The phrase of the only paragraph (or the first cell) of a text. */
function phraseOf(text: string): Phrase {
  const block = parseMarkdown(text).blocks[0]
  if (block?.kind === 'quote' && block.blocks[0]?.kind === 'paragraph') return block.blocks[0].text
  if (block?.kind === 'table' && block.rows[0]?.cells[0] !== undefined) return block.rows[0].cells[0].text
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') throw new Error(`no phrase in ${text}`)
  return block.text
}

/** The source of a word of the phrase. */
function sourceOf(text: string, word: string): string {
  const phrase = phraseOf(text)
  const start = phrase.text.indexOf(word)
  return slice(text, sourceSpan(phrase, { start, end: start + word.length }))
}

describe('the text of a phrase', () => {
  it.each([
    ['marks are left out', '**a** _b_ ~~c~~ `d`', 'a b c d'],
    ['escapes are resolved', 'a\\*b \\[c\\] \\\\', 'a*b [c] \\'],
    ['a backslash before a letter is one', 'C:\\temp', 'C:\\temp'],
    ['entities are resolved', 'a &amp; b &#x1F534; &copy; &NotEqualTilde; &nope;', 'a & b 🔴 © ≂̸ &nope;'],
    ['code keeps backslashes and entities', '`a\\\\b &amp; \\*`', 'a\\\\b &amp; \\*'],
    ['line ends are \\n', 'a\r\nb\rc', 'a\nb\nc'],
    ['hard breaks are \\n', 'a  \nb\\\nc', 'a\nb\nc'],
    ['<br> is \\n', 'a<br>b<br />c', 'a\nb\nc'],
    ['a line end in code is a blank', '`a\r\nb`', 'a b'],
    ['tags that dress are left out', '<b>a</b> <span x="1">b</span><!-- c -->', 'a b'],
    ['tags that nobody knows are text', 'use <InputFile> here', 'use <InputFile> here'],
    ['the marks of a quote are left out', '> a\n> b\n>   c', 'a\nb\nc'],
    ['images are their text', 'see ![the *map*](m.png)', 'see the map'],
    ['code in a cell may hold a pipe', '| h |\n|---|\n| `a\\|b` \\| c |', 'a|b | c'],
  ])('%s', (...[, text, read]) => {
    expect(phraseOf(text).text).toBe(read)
  })
})

describe('the source of a stretch', () => {
  it.each([
    ['a **bold** word', 'bold', 'bold'],
    ['a **bo**ld word', 'bold', 'bo**ld'],
    ['fish &amp; chips', '&', '&amp;'],
    ['red &#x1F534; mark', '🔴', '&#x1F534;'],
    ['a &NotEqualTilde; b', '≂̸ b', '&NotEqualTilde; b'],
    ['a \\* b', '* b', '* b'],
    ['`C:\\\\new\\\\dir` x', '\\\\dir', '\\\\dir'],
    ['`&amp;` and `b`', '&amp; and b', '&amp;` and `b'],
    ['> one\n> two', 'two', 'two'],
    ['> one\n> \\> two', '> two', '> two'],
    ['| h |\n|---|\n| `a\\|b` c |', '|b', '|b'],
    ['![!a](b.png) c', '!a', '!a'],
    ['one\r\ntwo', 'two', 'two'],
    ['a &amp;www.b.org c', 'c', 'c'],
  ])('in %j of %j is %j', (text, word, source) => {
    expect(sourceOf(text, word)).toBe(source)
  })
})

describe('the marks of a phrase', () => {
  it('stand over the text and over the source, outer before inner', () => {
    const text = 'x **a _b_ `c`**'
    const marks = phraseOf(text).marks.map(mark => [
      mark.kind,
      slice(phraseOf(text).text, mark.span),
      slice(text, mark.source),
    ])
    expect(marks).toEqual([
      ['strong', 'a b c', '**a _b_ `c`**'],
      ['emphasis', 'b', '_b_'],
      ['code', 'c', '`c`'],
    ])
  })

  it.each([
    ['[a](#b)', '#b', '#b'],
    ['[b](<b c> "title")', 'b c', 'b c'],
    ['[b](  b  )', 'b', 'b'],
    ['[a [b]](c_(d))', 'c_(d)', 'c_(d)'],
    ['[a\\_b](a\\_b)', 'a_b', 'a\\_b'],
    ['[](x)', 'x', 'x'],
    ['![a](b.png "c")', 'b.png', 'b.png'],
    ['![a [b] c](d)', 'd', 'd'],
    ['<https://a.b>', 'https://a.b', 'https://a.b'],
    ['<c@d.e>', 'mailto:c@d.e', 'c@d.e'],
    ['www.a.com', 'http://www.a.com', 'www.a.com'],
    ['[A b]\n\n[a B]: c', '[a b]', '[A b]'],
    ['[x][A b]\n\n[a B]: c', '[a b]', '[A b]'],
  ])('know the target of %j', (text, target, source) => {
    const [mark] = phraseOf(text).marks
    if (mark === undefined || !('target' in mark)) throw new Error('no link')
    expect([mark.target, slice(text, mark.targetSource)]).toEqual([target, source])
  })
})

const words = fc.constantFrom(
  ...[
    'a',
    ' ',
    'bc ',
    '\n',
    '\r\n',
    '\\',
    '\\*',
    '\\|',
    '\\\\',
    '`',
    '``',
    '*',
    '**',
    '_',
    '~~',
    '&amp;',
    '&',
    '&#35;',
    '🔴',
    '<br>',
    '<T>',
  ],
  ...[
    '<b>',
    '[',
    ']',
    '](x)',
    '![',
    '  \n',
    '\\\n',
    '&copy;',
    'www.a.com ',
    '|',
    '>',
    '"',
    '<!-- c -->',
    '#',
    '&fjlig;',
  ],
)

const anyProse = fc
  .tuple(fc.constantFrom('', '> ', '- ', '# ', '> > ', '1. > '), fc.array(words, { maxLength: 20 }))
  .map(
    ([container, parts]) =>
      container + parts.join('').replaceAll('\n', `\n${container.replace(/[-#1]\.?/g, ' ')}`),
  )

/** All phrases of a text. */
function phrasesOf(text: string): Phrase[] {
  const open = [...parseMarkdown(text).blocks]
  const phrases: Phrase[] = []
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (block.kind === 'heading' || block.kind === 'paragraph') phrases.push(block.text)
    if (block.kind === 'quote') open.push(...block.blocks)
    if (block.kind === 'list') open.push(...block.items.flatMap(item => item.blocks))
    if (block.kind === 'table')
      phrases.push(...[block.header, ...block.rows].flatMap(row => row.cells.map(cell => cell.text)))
  }
  return phrases
}

/** A line end in code reads as a blank; a lone CR reads as a line end. */
const unbroken = (text: string) => text.replace(/[\r\n]/g, ' ')

describe('laws of runs', () => {
  const cell = anyProse.map(
    text => `| ${text.replace(/[\r\n]/g, '')} | x |\n|---|---|\n| y | ${text.replace(/[\r\n]/g, '')} |`,
  )

  it('runs stand in order, in the text and in the source, and say what stands there', () => {
    fc.assert(
      fc.property(fc.oneof(anyProse, cell), text => {
        for (const phrase of phrasesOf(text)) {
          let [at, source] = [0, phrase.span.start]
          for (const run of phrase.runs) {
            expect(run.at).toBeGreaterThanOrEqual(at)
            expect(run.source).toBeGreaterThanOrEqual(source)
            if (run.length === run.width)
              expect(unbroken(phrase.text.slice(run.at, run.at + run.length))).toBe(
                unbroken(text.slice(run.source, run.source + run.width)),
              )
            at = run.at + run.length
            source = run.source + run.width
          }
          expect(at).toBeLessThanOrEqual(phrase.text.length)
          expect(source).toBeLessThanOrEqual(phrase.span.end)
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    )
  })

  it('every character but a line end stands somewhere', () => {
    fc.assert(
      fc.property(fc.oneof(anyProse, cell), text => {
        for (const phrase of phrasesOf(text)) {
          const found = new Set(
            phrase.runs.flatMap(run => Array.from({ length: run.length }, (_, i) => run.at + i)),
          )
          const lost = Array.from(phrase.text).filter(
            (_, index) => !found.has(index) && phrase.text[index] !== '\n',
          )
          if (!/[\ud800-\udbff]/.test(phrase.text)) expect(lost).toEqual([])
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    )
  })
})
