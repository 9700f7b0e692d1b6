import { describe, expect, test } from 'vitest'
import type { TextEdit } from '../text/edit.js'
import type { Finding } from '../text/finding.js'
import { type Source, sourceOf } from '../text/source.js'
import { applyFixes, chooseFixes, type Find, fix } from './fix.js'

const all = () => true

/** A finding of the rule `rule` that asks for these edits. */
const finding = (rule: string, ...edits: readonly [TextEdit, ...TextEdit[]]): Finding => ({
  rule,
  severity: 'warning',
  path: 'a.md',
  span: edits[0].span,
  message: rule,
  fix: { title: 'mend it', safety: 'safe', edits },
})

/** A finder that wants every `from` of the text replaced by `to`. */
const replacing =
  (rules: Readonly<Record<string, readonly [from: string, to: string]>>): Find =>
  source =>
    Object.entries(rules).flatMap(([rule, [from, to]]) =>
      [...source.raw.matchAll(new RegExp(from, 'g'))].map(({ index, 0: match }) =>
        finding(rule, { span: { start: index, end: index + match.length }, text: to }),
      ),
    )

describe('fix', () => {
  test('applies every allowed fix and names what it did', () => {
    const fixed = fix(sourceOf('a.md', 'teh cat, teh dog'), replacing({ spelling: ['teh', 'the'] }), all)
    expect(fixed.source.raw).toBe('the cat, the dog')
    expect(fixed.applied.map(one => one.rule)).toEqual(['spelling', 'spelling'])
    expect(fixed).toMatchObject({ left: [], passes: 1 })
  })

  test('leaves alone what is not allowed', () => {
    const rules = { one: ['a', 'x'], two: ['b', 'y'] } as const
    const fixed = fix(sourceOf('a.md', 'ab'), replacing(rules), ({ rule }) => rule === 'two')
    expect(fixed.source.raw).toBe('ay')
    expect(fixed.left.map(one => one.rule)).toEqual(['one'])
  })

  test('lets the first of two fixes that overlap win, and the other follow if it is still wanted', () => {
    const rules = { long: ['abc', 'b'], short: ['b', 'B'] } as const
    const fixed = fix(sourceOf('a.md', 'abc'), replacing(rules), all)
    expect(fixed.source.raw).toBe('B')
    expect(fixed.applied.map(one => one.rule)).toEqual(['long', 'short'])
  })

  test('makes a fix whole or not at all', () => {
    const find = (source: Source): readonly Finding[] => {
      const greedy = finding('first', { span: { start: 2, end: 3 }, text: '3' })
      const double = finding(
        'second',
        { span: { start: 0, end: 1 }, text: 'A' },
        { span: { start: 2, end: 3 }, text: 'C' },
      )
      return source.raw === 'a.c' ? [greedy, double] : []
    }
    expect(fix(sourceOf('a.md', 'a.c'), find, all).source.raw).toBe('a.3')
  })

  test('sees the clash with the second of two edits that begin at one place', () => {
    const find = (source: Source): readonly Finding[] => {
      const wide = finding(
        'wide',
        { span: { start: 1, end: 1 }, text: '(' },
        { span: { start: 1, end: 4 }, text: 'B' },
      )
      const late = finding('late', { span: { start: 3, end: 5 }, text: 'D' })
      return source.raw === 'abbbc' ? [wide, late] : []
    }
    expect(fix(sourceOf('a.md', 'abbbc'), find, all).source.raw).toBe('a(Bc')
  })

  test('does not insert twice at one place in one pass', () => {
    const find = (source: Source): readonly Finding[] => {
      const insert = finding('heading', { span: { start: 0, end: 0 }, text: '# ' })
      return source.raw.startsWith('# ') ? [] : [insert, insert]
    }
    expect(fix(sourceOf('a.md', 'Issues'), find, all).source.raw).toBe('# Issues')
  })

  test('keeps the byte order mark', () => {
    expect(
      fix(sourceOf('a.md', 'teh', true), replacing({ spelling: ['teh', 'the'] }), all).source.hasBom,
    ).toBe(true)
  })

  test('leaves a fix that changes nothing', () => {
    const fixed = fix(sourceOf('a.md', 'a'), replacing({ same: ['a', 'a'] }), all)
    expect(fixed).toMatchObject({ applied: [], passes: 0, edits: [] })
  })

  test('stops after ten passes', () => {
    const fixed = fix(sourceOf('a.md', 'a'), replacing({ growing: ['$', 'a'] }), all)
    expect(fixed.passes).toBe(10)
  })

  test('throws where fixes undo each other: that is a fault of ours', () => {
    const rules = { up: ['a', 'b'], down: ['b', 'a'] } as const
    expect(() => fix(sourceOf('a.md', 'a'), replacing(rules), all)).toThrow(
      'fixes undo each other in a.md: down',
    )
  })
})

describe('fixes that can be made together', () => {
  /** Which of some fixes are chosen, each written as the stretches that it rewrites. */
  const chosen = (
    ...wanted: readonly (readonly (readonly [start: number, end: number])[])[]
  ): readonly number[] => {
    const findings = wanted.map((stretches, at) => {
      const [first, ...others] = stretches.map(([start, end]) => ({ span: { start, end }, text: '!' }))
      if (first === undefined) throw new Error('a fix has an edit')
      return finding(`${at}`, first, ...others)
    })
    return chooseFixes('abcdefghij', findings).map(({ rule }) => Number(rule))
  }

  test('are those that only border on each other', () => {
    expect(chosen([[2, 4]], [[4, 6]], [[0, 2]], [[8, 9]], [[6, 8]])).toEqual([0, 1, 2, 3, 4])
  })

  test('are none that share a character', () => {
    expect(chosen([[2, 5]], [[4, 6]], [[0, 3]], [[3, 4]], [[1, 7]])).toEqual([0])
    expect(chosen([[6, 8]], [[0, 1]], [[3, 4]], [[7, 9]], [[0, 2]], [[3, 5]])).toEqual([0, 1, 2])
  })

  test('are none that insert where another begins, ends or is', () => {
    expect(chosen([[2, 4]], [[2, 2]], [[4, 4]], [[3, 3]], [[1, 1]], [[5, 5]])).toEqual([0, 4, 5])
    expect(chosen([[3, 3]], [[3, 4]], [[2, 3]], [[2, 4]], [[4, 5]], [[1, 2]], [[3, 3]])).toEqual([0, 4, 5])
  })

  test('are made whole, though a part of one writes what stands there', () => {
    const half = finding(
      'half',
      { span: { start: 0, end: 1 }, text: 'a' },
      { span: { start: 1, end: 2 }, text: 'B' },
    )
    expect(chooseFixes('ab', [half])).toEqual([half])
  })

  test('are refused where their edits overlap', () => {
    const [one, other] = ['one', 'other'].map(rule => finding(rule, { span: { start: 0, end: 2 }, text: '' }))
    if (one === undefined || other === undefined) throw new Error('two')
    expect(() => applyFixes(sourceOf('a.md', 'abc'), [one, other, one])).toThrow(
      'the edits of a fix overlap in a.md: one, other',
    )
  })
})
