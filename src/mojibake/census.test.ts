import { describe, expect, it } from 'vitest'
import { takeCensus } from './census.js'

describe('takeCensus', () => {
  it('tells where characters beyond ASCII stand, and how often each', () => {
    const { places, units, count } = takeCensus('öde Höhe 🚀 ß')
    expect(places).toEqual([0, 5, 9, 10, 12])
    expect(String.fromCharCode(...units)).toBe('ö🚀ß')
    expect(['ö', 'ß', 'ä', 'e'].map(char => count(char.charCodeAt(0)))).toEqual([2, 1, 0, 0])
  })

  it('counts every text by itself', () => {
    takeCensus('ö')
    expect(takeCensus('ö').count(0xf6)).toBe(1)
  })
})
