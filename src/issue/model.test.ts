import { describe, expect, it } from 'vitest'
import { fieldNames, isBrief, isTelling } from './fields.js'
import { isClosed, stateInWords, states } from './model.js'

describe('states', () => {
  it('are closed where nothing is left to do', () => {
    expect(states.filter(isClosed)).toEqual(['resolved', 'wontfix'])
  })

  it('are told as people write them', () => {
    expect(states.map(stateInWords).join(', ')).toBe(
      "open, in progress, blocked, planned, deferred, resolved, won't fix",
    )
  })
})

describe('fields', () => {
  it('have one name each', () => {
    expect(fieldNames).toEqual([...new Set(fieldNames)])
  })

  it('are brief if a word or two fill them', () => {
    expect((['status', 'due', 'description', 'fix'] as const).map(isBrief)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('tell of an issue if a document does not have them', () => {
    expect((['severity', 'files', 'title', 'updated'] as const).map(isTelling)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
