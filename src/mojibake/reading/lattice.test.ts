import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surprise } from '../plausibility/plausibility.js'
import type { Token } from '../tokens/token.js'
import { createWayfinder, surpriseInLayer } from './lattice.js'

const FEE = 3

describe('createWayfinder', () => {
  it('finds the best of all ways through the tokens', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', 'Ã', '©', 'â', '€', '”', '🚀'),
      minLength: 1,
      maxLength: 9,
    })
    const offer = fc.record({
      start: fc.nat({ max: 8 }),
      length: fc.integer({ min: 1, max: 3 }),
      code: fc.constantFrom(0xe9, 0x2014, 0x43f, 0x1f680),
    })
    fc.assert(
      fc.property(text, fc.array(offer, { minLength: 1, maxLength: 5 }), (text, offers) => {
        const possible = offers
          .map(({ start, length, code }) => tokenOf({ start, end: start + length }, code))
          .filter(token => isWhole(text, token))
          .sort((a, b) => a.start - b.start)
        // Of tokens that end in the same place the better one is taken, whatever follows.
        const tokens = possible.filter(({ end }, at) => possible.findIndex(one => one.end === end) === at)
        if (tokens.length === 0) return
        const { gain } = createWayfinder(text, tokens)({ pages: 1, fee: () => FEE })
        const written = costOf(text, [])
        const gains = waysThrough(tokens).map(way => written - costOf(text, way))
        expect(gain).toBeCloseTo(Math.max(...gains), 9)
      }),
      { numRuns: 1000 },
    )
  })

  it('passes over the tokens of other pages', () => {
    const tokens = [tokenOf({ start: 0, end: 2 }, 0xe9)]
    expect(createWayfinder('Ã©', tokens)({ pages: 2, fee: () => FEE })).toEqual({ gain: 0, tokens: [] })
  })
})

/** Whether a token lies in the text and does not part a pair of surrogates. */
const isWhole = (text: string, { start, end }: Token): boolean =>
  end <= text.length && [start, end].every(at => !/^[\udc00-\udfff]/.test(text.slice(at)))

/** All subsets of which no two overlap, in order. */
function waysThrough(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const ways: (readonly Token[])[] = [[]]
  for (const token of tokens)
    ways.push(...ways.filter(way => (way.at(-1)?.end ?? 0) <= token.start).map(way => [...way, token]))
  return ways
}

/** The bits of a text in which some tokens are read, by the definition. */
function costOf(text: string, way: readonly Token[]): number {
  let cost = 0
  let last = 0
  let wasRead = false
  for (let at = 0; at <= text.length; ) {
    const token = way.find(({ start }) => start === at)
    const code = text.codePointAt(at) ?? 0
    if (token === undefined) cost += Math.min(16, surprise(last, code))
    else cost += FEE + (wasRead ? surpriseInLayer(last, token.first) : surprise(last, token.first))
    last = token?.last ?? code
    wasRead = token !== undefined
    at = token?.end ?? at + (code > 0xffff ? 2 : 1)
  }
  return cost
}

const tokenOf = (span: Pick<Token, 'start' | 'end'>, code: number): Token => ({
  ...span,
  text: String.fromCodePoint(code),
  first: code,
  last: code,
  inner: 0,
  pages: 1,
  doubt: 0,
  loss: undefined,
  candidates: [],
  margin: Infinity,
  before: [],
})
