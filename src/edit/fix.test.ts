import { describe, expect, test } from 'vitest'
import type { TextEdit } from '../text/edit.js'
import type { Finding } from '../text/finding.js'
import { type Source, sourceOf, withReading } from '../text/source.js'
import { type Found, fix } from './fix.js'

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
  (rules: Readonly<Record<string, readonly [from: string, to: string]>>) =>
  (source: Source): Found => ({
    source,
    findings: Object.entries(rules).flatMap(([rule, [from, to]]) =>
      [...source.text.matchAll(new RegExp(from, 'g'))].map(({ index, 0: match }) =>
        finding(rule, { span: { start: index, end: index + match.length }, text: to }),
      ),
    ),
  })

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
    const find = (source: Source): Found => {
      const greedy = finding('first', { span: { start: 2, end: 3 }, text: '3' })
      const double = finding(
        'second',
        { span: { start: 0, end: 1 }, text: 'A' },
        { span: { start: 2, end: 3 }, text: 'C' },
      )
      return { source, findings: source.raw === 'a.c' ? [greedy, double] : [] }
    }
    expect(fix(sourceOf('a.md', 'a.c'), find, all).source.raw).toBe('a.3')
  })

  test('does not insert twice at one place in one pass', () => {
    const find = (source: Source): Found => {
      const insert = finding('heading', { span: { start: 0, end: 0 }, text: '# ' })
      return { source, findings: source.raw.startsWith('# ') ? [] : [insert, insert] }
    }
    expect(fix(sourceOf('a.md', 'Issues'), find, all).source.raw).toBe('# Issues')
  })

  test('edits the raw text behind the reading', () => {
    // raw:  xx bad      reading: é bad
    const source = withReading(sourceOf('a.md', 'xx bad'), [{ span: { start: 0, end: 2 }, text: 'é' }])
    const find = (given: Source): Found => ({
      source: given.raw === source.raw ? source : given,
      findings: given.raw.includes('bad')
        ? [finding('word', { span: { start: 2, end: 5 }, text: 'good' })]
        : [],
    })
    expect(fix(source, find, all).source.raw).toBe('xx good')
  })

  test('writes the rest of a repaired place as it was read where an edit cuts into it', () => {
    // raw:  <broken>!   reading: [ok]!   the edit takes the `o`
    const source = withReading(sourceOf('a.md', '<broken>!'), [{ span: { start: 0, end: 8 }, text: '[ok]' }])
    const find = (given: Source): Found => ({
      source: given.raw === source.raw ? source : given,
      findings: given.raw === source.raw ? [finding('word', { span: { start: 1, end: 2 }, text: 'O' })] : [],
    })
    expect(fix(source, find, all).source.raw).toBe('[Ok]!')
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
