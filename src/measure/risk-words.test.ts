import { describe, expect, it } from 'vitest'
import { levelWord, likelihoodWord } from './risk-words.js'

describe('likelihoodWord', () => {
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
    ['80 %', 5],
    ['5%', 1],
  ])('ranks “%s” as %i', (text, rank) => {
    expect(likelihoodWord(text)).toBe(rank)
  })

  it.each(['N/A', '', 'Every second build', 'highlighted', 'not likely', '4', '中断后出现'])(
    'does not guess at “%s”',
    text => {
      expect(likelihoodWord(text)).toBeUndefined()
    },
  )
})

describe('levelWord', () => {
  it.each([
    ['High', 'high'],
    ['🔴 **Critical**', 'critical'],
    ['Medium (for now)', 'medium'],
    ['High - data loss', 'high'],
    ['Low impact', 'low'],
    ['Significant', 'high'],
    ['低', 'low'],
  ])('reads “%s” as %s', (text, level) => {
    expect(levelWord(text)).toBe(level)
  })

  it.each([
    'Performance',
    'Security breach',
    'High memory usage',
    'Low disk space',
    'Significantly improved',
    '',
  ])('takes “%s” for no level', text => {
    expect(levelWord(text)).toBeUndefined()
  })
})
