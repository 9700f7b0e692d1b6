import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import {
  buildVocabulary,
  findWord,
  findWords,
  foldWord,
  meaningOf,
  withoutWords,
  withTerms,
  wordsOf,
  type WordRow,
} from './vocabulary.js'

const rows: readonly WordRow<string>[] = [
  { means: 'open', language: 'en', words: ['open, not fixed, wont fix yet'] },
  { means: 'resolved', language: 'en', words: ['fixed, done', 'résolu'] },
  { means: 'dropped', language: 'en', words: ["won't fix"] },
  { means: 'in progress', language: 'en', words: ['in progress'] },
  { means: 'resolved', language: 'zh', words: ['已解决, 好'] },
  { means: 'open', language: 'zh', words: ['未解决, 未'] },
  { means: 'half', language: 'zh', words: ['已解决一半'] },
]

const vocabulary = buildVocabulary(rows)

/** `open@0-4` for each word found. */
const found = (text: string): string[] =>
  Array.from(findWords(vocabulary, text), ({ meaning, word, start, end }) => {
    expect(word).toBe(text.slice(start, end))
    return `${meaning}@${start}-${end}`
  })

describe('wordsOf', () => {
  it('splits what is separated by commas, and leaves no empty word', () => {
    expect(wordsOf({ means: 0, language: 'any', words: ['a, b c,', ' d ', ''] })).toEqual(['a', 'b c', 'd'])
  })
})

describe('foldWord', () => {
  it.each([
    ['open', 'open'],
    ['in progress', 'in progress'],
    [' Open ', 'open'],
    ['IN_PROGRESS', 'in progress'],
    ['in  -  progress', 'in progress'],
    ['in\u2010progress', 'in progress'],
    ['in\u2011progress', 'in progress'],
    ['WON\u2019T fix', "won't fix"],
    ['Ｏｐｅｎ', 'open'],
    ['RÉSOLU', 'résolu'],
  ])('makes %j and %j the same', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  it('has nothing to fold in what is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), word => foldWord(foldWord(word)) === foldWord(word)),
    )
  })
})

describe('a word typed without its accents', () => {
  const words = buildVocabulary([
    { means: 'severity', language: 'fr', words: ['criticité'] },
    { means: 'fix', language: 'de', words: ['lösung'] },
    { means: 'error', language: 'pl', words: ['błąd'] },
    { means: 'average', language: 'pt', words: ['média'] },
    { means: 'press', language: 'en', words: ['media'] },
    { means: 'is', language: 'pt', words: ['é'] },
  ])

  it.each([
    ['Criticite', 'severity'],
    ['Loesung', 'fix'],
    ['Losung', 'fix'],
    ['blad', 'error'],
    ['média', 'average'],
    ['media', 'press'],
    ['e', undefined],
  ])('%j means %j', (text, meaning) => expect(meaningOf(words, text)).toBe(meaning))
})

describe('findWords', () => {
  it.each([
    ['nothing', 'an opening', []],
    ['a word', 'is open now', ['open@3-7']],
    ['a word in capitals', 'OPEN', ['open@0-4']],
    ['a word with marks', 'Résolu!', ['resolved@0-6']],
    ['several, first to last', 'open, then done', ['open@0-4', 'resolved@11-15']],
    ['the longest of those that begin at one place', 'not fixed', ['open@0-9']],
    ['a term joined by hyphens', 'in-progress', ['in progress@0-11']],
    ['a term joined by an underscore', 'IN_PROGRESS', ['in progress@0-11']],
    ['a term across three signs', 'in - progress', ['in progress@0-13']],
    ['a term with an apostrophe', 'won\u2019t fix', ['dropped@0-9']],
    ['the same without it', 'WONT FIX', ['dropped@0-8']],
    ['the longer one behind it', 'wont fix yet', ['open@0-12']],
    ['a word of a script without blanks within another', '这个已解决了', ['resolved@2-5']],
    ['the longest of these', '已解决一半', ['half@0-5']],
    ['two of these side by side', '已解决未解决', ['resolved@0-3', 'open@3-6']],
    ['a single character that stands alone', '好', ['resolved@0-1']],
    ['words behind characters', '未解决 open', ['open@0-3', 'open@4-8']],
  ])('finds %s', (_, text, matches) => {
    expect(found(text)).toEqual(matches)
  })

  it.each([
    ['a part of a name', 'open_files'],
    ['the end of a name', 'is_open'],
    ['parts too far apart', 'in    progress'],
    ['parts with another word between', 'in no progress'],
    ['parts with a full stop between', 'not. Fixing'],
    ['a term cut short', 'in'],
    ['a term cut short by another', 'not open_'],
    ['a single character within a word', '好人'],
  ])('does not find %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('finds matches that do not overlap, in the order of the text', () => {
    const word = fc.constantFrom(
      'open',
      'not',
      'fixed',
      'in',
      'progress',
      '已解决',
      '一半',
      '好',
      'won',
      "'t",
      'fix',
      'é',
    )
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '-', '_', '', ', ')))
      .map(parts => parts.flat().join(''))
    fc.assert(
      fc.property(text, sentence => {
        let done = 0
        for (const { start, end } of findWords(vocabulary, sentence)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          done = end
        }
      }),
    )
  })
})

describe('findWord', () => {
  it('finds the first', () => {
    expect(findWord(vocabulary, 'now done, not open')?.meaning).toBe('resolved')
  })

  it('finds nothing where no word stands', () => {
    expect(findWord(vocabulary, 'here')).toBeUndefined()
  })
})

describe('meaningOf', () => {
  it.each([
    ['open', 'open'],
    [' In-Progress ', 'in progress'],
    ['好', 'resolved'],
    ['won\u2019t: fix', 'dropped'],
  ])('knows %j', (text, meaning) => {
    expect(meaningOf(vocabulary, text)).toBe(meaning)
  })

  it.each(['open!', 'is open', 'not', ''])('knows nothing of %j, which is more or less than a word', text => {
    expect(meaningOf(vocabulary, text)).toBeUndefined()
  })

  it('does not search texts of more than 80 characters', () => {
    const spaced = (blanks: number) => `open${' '.repeat(blanks)}`
    const term = buildVocabulary([{ means: 1, language: 'en', words: ['a/b'] }])
    expect(meaningOf(term, 'a b')).toBe(1)
    expect(meaningOf(term, `a b${' '.repeat(77)}`)).toBe(1)
    expect(meaningOf(term, `a b${' '.repeat(78)}`)).toBeUndefined()
    expect(meaningOf(vocabulary, spaced(100))).toBe('open')
  })
})

describe('withoutWords', () => {
  it('leaves a blank where a word stood', () => {
    expect(withoutWords(vocabulary, 'open: the lid, done')).toBe(' : the lid,  ')
  })
})

describe('withTerms', () => {
  const more = withTerms(vocabulary, [
    ['Open', 'new'],
    ['not fixed at all', 'worse'],
    ['已解决', 'new'],
    ['twice', 'first'],
    ['TWICE', 'second'],
  ])

  it('overrides what was known before, and what was said earlier', () => {
    expect(meaningOf(more, 'OPEN')).toBe('new')
    expect(findWord(more, 'is open')?.meaning).toBe('new')
    expect(findWord(more, '这已解决了')?.meaning).toBe('new')
    expect(meaningOf(more, 'twice')).toBe('second')
  })

  it('keeps the longest first', () => {
    expect(findWord(more, 'not fixed')?.meaning).toBe('open')
    expect(findWord(more, 'not fixed at all')?.meaning).toBe('worse')
    expect(findWord(more, '已解决一半')?.meaning).toBe('half')
  })

  it('leaves the vocabulary it adds to alone', () => {
    expect(meaningOf(vocabulary, 'open')).toBe('open')
    expect(meaningOf(vocabulary, 'twice')).toBeUndefined()
  })
})
