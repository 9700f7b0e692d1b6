import { describe, expect, test } from 'vitest'
import type { Finding } from '../text/finding.js'
import { type Source, sourceOf } from '../text/source.js'
import { openFixes, skipFix, startChoice, takeFixes } from './choose.js'

/** Wants every misspelt word of a text spelt right. */
const find = (source: Source): readonly Finding[] =>
  [...source.raw.matchAll(/teh|adn|wihch/g)].map(({ index, 0: word }) => {
    const span = { start: index, end: index + word.length }
    const right = { teh: 'the', adn: 'and', wihch: 'which one' }[word] ?? ''
    const fix = { title: `write ${right}`, safety: 'safe', edits: [{ span, text: right }] } as const
    return { rule: word, severity: 'warning', path: source.path, span, message: word, fix }
  })

const start = (text: string) => startChoice(sourceOf('a.md', text), find)

const placesOf = (findings: readonly Finding[]) => findings.map(({ span, rule }) => `${rule} ${span.start}`)

describe('fixes that are taken or skipped', () => {
  test('are offered in the order of the file until they are decided on', () => {
    const choice = start('wihch teh teh')
    const [first, second] = openFixes(choice)
    if (first === undefined || second === undefined) throw new Error('two fixes are expected')
    const taken = takeFixes(choice, [first], find)
    expect(taken.source.raw).toBe('which one teh teh')
    expect(placesOf(openFixes(taken))).toEqual(['teh 10', 'teh 14'])
    const [again] = openFixes(taken)
    expect(again && placesOf(openFixes(skipFix(taken, again)))).toEqual(['teh 14'])
  })

  test('stay skipped when text before them grows, and no other takes their place', () => {
    const choice = start('wihch teh teh adn')
    const [first, second, third] = openFixes(choice)
    if (first === undefined || second === undefined || third === undefined) throw new Error('three')
    const skipped = skipFix(skipFix(choice, second), third)
    const taken = takeFixes(skipped, [first], find)
    expect(placesOf(openFixes(taken))).toEqual(['adn 18'])
    expect(placesOf(taken.left)).toEqual(['teh 10', 'teh 14', 'adn 18'])
    expect(placesOf(taken.applied)).toEqual(['wihch 0'])
  })

  test('stay skipped between fixes that are taken', () => {
    const choice = start('teh wihchadn wihch')
    const [, before, skipped, behind] = openFixes(choice)
    if (before === undefined || skipped === undefined || behind === undefined) throw new Error('three')
    const taken = takeFixes(skipFix(choice, skipped), [before, behind], find)
    expect(taken.source.raw).toBe('teh which oneadn which one')
    expect(placesOf(openFixes(taken))).toEqual(['teh 0'])
  })

  test('are told from others at the same place by their rule and by what they do', () => {
    const [first] = find(sourceOf('a.md', 'teh'))
    if (first?.fix === undefined) throw new Error('one fix is expected')
    const other = { ...first, rule: 'other' }
    const otherwise = { ...first, fix: { ...first.fix, title: 'take it away' } }
    const bare: Finding = { rule: 'teh', severity: 'warning', path: 'a.md', span: first.span, message: 'teh' }
    const choice = startChoice(sourceOf('a.md', 'teh'), () => [first, other, otherwise, bare])
    expect(openFixes(skipFix(choice, first))).toEqual([other, otherwise])
  })

  test('are offered again where another fix wrote over them', () => {
    const choice = start('teh adn')
    const [first] = openFixes(choice)
    if (first?.fix === undefined) throw new Error('one fix is expected')
    const whole = {
      ...first,
      fix: {
        ...first.fix,
        edits: [
          { span: { start: 0, end: 6 }, text: 'teh' },
          { span: { start: 6, end: 7 }, text: '' },
        ] as const,
      },
    }
    expect(placesOf(openFixes(takeFixes(skipFix(choice, first), [whole], find)))).toEqual(['teh 0'])
  })

  test('can be taken several at once, with the edits of each step', () => {
    const choice = start('teh cat adn teh dog')
    const all = takeFixes(
      choice,
      openFixes(choice).filter(({ rule }) => rule === 'teh'),
      find,
    )
    expect(all.source.raw).toBe('the cat adn the dog')
    expect(all.edits).toEqual([
      [
        { span: { start: 0, end: 3 }, text: 'the' },
        { span: { start: 12, end: 15 }, text: 'the' },
      ],
    ])
  })
})
