import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Token } from '../tokens/token.js'
import { type Candidate, clearOf, readIsland } from './islands.js'
import type { Beliefs, PageReading } from './search.js'

describe('readIsland', () => {
  it('chooses by clear readings what it would choose in a contest', () => {
    const bits = fc.integer({ min: 0, max: 40 }).map(quarters => quarters / 4)
    const inPages = fc.array(bits, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(inPages, fc.array(inPages, { minLength: 1, maxLength: 4 }), (openings, island) => {
        const beliefs = beliefsOf(openings)
        const candidates = island.map((gains, at) => candidateOf(gains, { at, beliefs }))
        const contested = candidates.map(one => ({ ...one, clear: undefined }))
        expect(readIsland(candidates, beliefs)).toEqual(readIsland(contested, beliefs))
      }),
      { numRuns: 2000 },
    )
  })
})

const beliefsOf = (openings: readonly number[]): Beliefs => ({
  openings,
  fee: () => 0,
  doubts: [],
  isBlank: true,
})

interface Place {
  readonly at: number
  readonly beliefs: Beliefs
}

/** A chunk that gains so many bits in each page; a page in which it gains none reads nothing. */
function candidateOf(gains: readonly number[], { at, beliefs }: Place): Candidate {
  const span = { start: at * 10, end: at * 10 + 2 }
  const all = gains.map(
    (gain, page): PageReading => ({ page, gain, tokens: [tokenAt(span)], from: span.start }),
  )
  const readings = all.filter(({ gain }) => gain > 0)
  return { ...span, readings, clear: clearOf(readings, beliefs) }
}

const tokenAt = (span: Pick<Token, 'start' | 'end'>): Token => ({
  ...span,
  text: 'é',
  first: 0xe9,
  last: 0xe9,
  inner: 0,
  pages: -1,
  doubt: 0,
  loss: undefined,
  candidates: [],
  margin: Infinity,
  before: [],
})
