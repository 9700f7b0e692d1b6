import { describe, expect, it } from 'vitest'
import { wordsOf } from '../issue/vocabulary.js'
import { levelWords } from '../issue/words/levels.js'
import { levelVocabulary, readLikelihood, readRating } from './ratings.js'

const levels = levelVocabulary({}, [])

describe('readLikelihood', () => {
  it.each([
    ['High', 4],
    ['High if deployed', 4],
    ['🟡 **Medium**', 3],
    ['Occasional', 3],
    ['Rarely', 1],
    ['very likely', 5],
    ['Almost certain', 5],
    ['unlikely', 2],
    ['Media-Alta', 3],
    ['Alta (cualquier inestabilidad de red)', 4],
    ['Élevée', 4],
    ['高', 4],
    ['4/5', 4],
    ['4', 4],
    ['3 (possible)', 3],
    ['80 %', 5],
    ['5%', 1],
  ])('ranks “%s” as %i', (text, rank) => {
    expect(readLikelihood(text)).toBe(rank)
  })

  it.each([
    'N/A',
    '',
    'Every second build',
    'highlighted',
    'not likely',
    '4.5',
    '6',
    '4 times a day',
    '中断后出现',
  ])('does not guess at “%s”', text => {
    expect(readLikelihood(text)).toBeUndefined()
  })
})

describe('readRating', () => {
  it.each([
    ['High', 'high'],
    ['🔴 **Critical**', 'critical'],
    ['Medium (for now)', 'medium'],
    ['High - data loss', 'high'],
    ['Low impact', 'low'],
    ['Significant', 'high'],
    ['低', 'low'],
    ['P1', 'high'],
    ['Very high', 'critical'],
    ['5', 'critical'],
    ['1/5', 'info'],
  ])('reads “%s” as %s', (text, level) => {
    expect(readRating(levels, text)).toBe(level)
  })

  it.each([
    'Performance',
    'Security breach',
    'High memory usage',
    'Low disk space',
    'Significantly improved',
    '',
  ])('takes “%s” for no level', text => {
    expect(readRating(levels, text)).toBeUndefined()
  })

  it('hears every word for levels that the reader hears, in its meaning', () => {
    const words = levelWords.flatMap(row => wordsOf(row).map(word => [word, row.means] as const))
    const last = new Map(words)
    expect([...last].filter(([word, level]) => readRating(levels, word) !== level)).toEqual([])
  })

  it('hears the words of a config, and over them those of a legend', () => {
    const term = { symbol: '🔥', meaning: undefined, span: { start: 0, end: 0 }, state: undefined }
    const legend = {
      field: 'severity',
      span: term.span,
      terms: [{ ...term, label: 'Hot', level: 'critical' }],
    } as const
    const own = levelVocabulary({ 'sev-a': 'critical', hot: 'low', high: 'medium' }, [legend])
    expect(['sev-a', 'SEV_A (all users)', '🔥 Hot', 'High'].map(text => readRating(own, text))).toEqual([
      'critical',
      'critical',
      'critical',
      'medium',
    ])
  })
})
