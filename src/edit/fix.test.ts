import { describe, expect, test } from 'vitest'
import type { TextEdit } from '../text/edit.js'
import type { Finding } from '../text/finding.js'
import { type Source, sourceOf } from '../text/source.js'
import { type Find, fix } from './fix.js'

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
    expect(fixed).toMatchObject({ applied: [], passes: 0 })
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
