import { describe, expect, test } from 'vitest'
import { applyEdits } from '../text/edit.js'
import { pageOf } from './run.js'
import { read } from '../read/read.js'
import { buildWords } from '../read/words.js'
import { sourceOf } from '../text/source.js'
import { balanced, inCells, isCell, roomy, swapInCells, writeValue } from './write-value.js'

const lineOf = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })

/** A text in which `«old»` is put in the place of a value; the slot of a cell goes from bar to bar. */
function written(marked: string, value: string): string {
  const text = marked.replace('«', '').replace('»', '')
  const span = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 }
  const bars = [text.lastIndexOf('|', span.start - 1), text.indexOf('|', span.end)] as const
  const [before, behind] = bars
  const lineEnd = /[\r\n]|$/.exec(text.slice(span.end))?.index ?? 0
  const isInCell = before >= 0 && !/[\r\n]/.test(text.slice(before, span.start))
  const end = behind >= 0 && behind < span.end + lineEnd ? behind : span.end + lineEnd
  const slot = isInCell ? { start: before + 1, end } : span
  const page = { ...pageOf(read(sourceOf('a.md', '')), ground), text }
  const { span: gone, pieces } = writeValue(page, { span, slot }, value)
  return text.slice(0, gone.start) + pieces.join('') + text.slice(gone.end)
}

const ground = { read, words: buildWords(), today: '2026-01-31' }

describe('a value is written', () => {
  test.each([
    ['in the place of another', '**Status:** «Open» now', 'Fixed', '**Status:** Fixed now'],
    [
      'with the emphasis that is around the other',
      '**Status:** **«Open»** now',
      'Fixed',
      '**Status:** **Fixed** now',
    ],
    ['over emphasis that opens before it', 'Status: **«Open** now» x', 'Fixed', 'Status: Fixed x'],
    ['over emphasis that closes behind it', 'Status: «now `Open»` x', 'Fixed', 'Status: Fixed x'],
    ['over a strike and lines', 'Status: ~~«a~~ b __c»__ x', 'Fixed', 'Status: Fixed x'],
    ['behind a label that has none', '**Status:**«»', 'Open', '**Status:** Open'],
    ['behind the emphasis of a label', '**Status:«»** more', 'Open', '**Status:** Openmore'],
    ['behind a blank', 'Status: «»', 'Open', 'Status: Open'],
    ['behind a blank after emphasis', '**Status:«»** ', 'Open', '**Status:** Open'],
    ['in brackets', 'Leaks («»)', 'Open', 'Leaks (Open)'],
    ['as nothing, without the blank before it', 'Status: «Open»', '', 'Status:'],
    [
      'as nothing, without the blank before it and a bracket',
      'Leaks (Status: «Open») at night',
      '',
      'Leaks (Status:) at night',
    ],
    [
      'as nothing, with the blank that parts what follows',
      'Status: «Open» | Level: High',
      '',
      'Status:  | Level: High',
    ],
    ['as nothing, ahead of a word in brackets', 'Status: «Open» x)', '', 'Status:  x)'],
  ])('%s', (...[, marked, value, text]) => {
    expect(written(marked, value)).toBe(text)
  })
})

describe('a value in a cell is written', () => {
  const aligned = (cell: string): string => `|------|---|\n| ${cell} | x |\n| abcd | y |`

  test.each([
    ['as wide as it is', '| «Open» | x |', 'Resolved', '| Resolved | x |'],
    ['into the blanks behind it', '| «Open»     | x |', 'Fixed', '| Fixed    | x |'],
    ['with one blank behind it at least', '| «Open»  | x |', 'Resolved', '| Resolved | x |'],
    ['with blanks for what is gone, in an aligned column', aligned('«Open»'), 'No', aligned('No  ')],
    ['with blanks for what is gone, where it had some', '| «Open»  | x |', 'No', '| No    | x |'],
    [
      'without blanks, where no column is aligned',
      '|---|---|\n| «Open» | x |\n| a | y |',
      'No',
      '|---|---|\n| No | x |\n| a | y |',
    ],
    [
      'without blanks, where only a line of text is near',
      'text\r\n| «Open» | x |\r\nmore',
      'No',
      'text\r\n| No   | x |\r\nmore',
    ],
    ['into an empty one', '| «» | x |', 'Open', '| Open | x |'],
    ['into an empty one with room', '|  «»     | x |', 'No', '| No    | x |'],
    ['over a blank', '|« »| x |', 'No', '| No | x |'],
    ['into the last one of a line without a bar', '| x | «Open»\n| y | a', 'No', '| x | No\n| y | a'],
    ['as nothing', '| «Open» | x |', '', '|      | x |'],
    ['not wider for a tab behind it', '| «Open» \t | x |', 'Resolved', '| Resolved \t | x |'],
    ['with its emphasis', '| **«Open»** | x |', 'No', '| **No** | x |'],
  ])('%s', (...[, marked, value, text]) => {
    expect(written(marked, value)).toBe(text)
  })
})

/** A line with parts of it exchanged, as far as it is one of a table with the other lines kept in line. */
function swapped(text: string, ...swaps: readonly (readonly [old: string, now: string])[]): string {
  const edits = swapInCells(
    text,
    swaps.map(([old, now]) => {
      const start = text.indexOf(old)
      return { span: { start, end: start + old.length }, text: now }
    }),
  ).map(({ span, pieces }) => ({ span, text: pieces.join('') }))
  const done = applyEdits(text, edits)
  return done.ok ? done.value : 'overlap'
}

describe('parts of cells are exchanged', () => {
  test('while the blanks behind make up for it', () => {
    expect(swapped('| BUG-1 x   | y |', ['BUG-1', 'BUG-10'])).toBe('| BUG-10 x  | y |')
    expect(swapped('| BUG-1 BUG-2    | y |', ['BUG-1', 'BUG-10'], ['BUG-2', 'BUG-20'])).toBe(
      '| BUG-10 BUG-20  | y |',
    )
    expect(swapped('| BUG-1  | y |', ['BUG-1', 'BUG-1000'])).toBe('| BUG-1000 | y |')
    expect(swapped('| BUG-1 | y |', ['BUG-1', 'BUG-10'])).toBe('| BUG-10 | y |')
    expect(swapped('| BUG-1   | y |', ['BUG-1', 'BUG-2'])).toBe('| BUG-2   | y |')
  })

  test('and blanks are put in where a column is aligned', () => {
    expect(swapped('| BUG-10 | y |\n| BUG-20 | z |', ['BUG-10', 'BUG-1'])).toBe(
      '| BUG-1  | y |\n| BUG-20 | z |',
    )
    expect(swapped('| BUG-10 | y |\n| a | z |', ['BUG-10', 'BUG-1'])).toBe('| BUG-1 | y |\n| a | z |')
    expect(swapped('> | BUG-1 \\| x   | y |', ['BUG-1', 'BUG-10'])).toBe('> | BUG-10 \\| x  | y |')
  })

  test('and other lines are no cells', () => {
    expect(swapped('BUG-1   | x', ['BUG-1', 'BUG-10'])).toBe('BUG-10   | x')
    expect(swapped('| y | BUG-1   ', ['BUG-1', 'BUG-10'])).toBe('| y | BUG-10   ')
  })

  test('in a line that is taken from its table', () => {
    const line = '| BUG-1   | y |'
    expect(inCells(line, lineOf(line), [{ span: { start: 2, end: 7 }, text: 'BUG-10' }])).toBe(
      '| BUG-10  | y |',
    )
  })
})

test('a cell has room for what it held', () => {
  expect([roomy('a'), roomy(''), roomy('a', '     '), roomy('abcd', '   ')]).toEqual([
    ' a ',
    ' ',
    ' a   ',
    ' abcd ',
  ])
})

test('a slot is a cell where it goes from bar to bar, or to the end of the line', () => {
  expect(isCell('| a | b', { start: 1, end: 4 })).toBe(true)
  expect(isCell('| a | b', { start: 5, end: 7 })).toBe(true)
  expect(isCell('| a | b\r\n', { start: 5, end: 7 })).toBe(true)
  expect(isCell('| a | b', { start: 2, end: 4 })).toBe(false)
  expect(isCell('| a | b', { start: 1, end: 3 })).toBe(false)
})

test('a stretch is balanced with the emphasis that it holds half of', () => {
  expect(balanced('**a b** c', { start: 2, end: 7 })).toEqual({ start: 0, end: 7 })
  expect(balanced('c **a b**', { start: 2, end: 7 })).toEqual({ start: 2, end: 9 })
  expect(balanced('**a** b', { start: 0, end: 5 })).toEqual({ start: 0, end: 5 })
  expect(balanced('**a b', { start: 0, end: 3 })).toEqual({ start: 0, end: 3 })
})
