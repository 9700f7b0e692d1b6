import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFile, buildIssue } from './build-tracker.js'
import { completion, progressOf } from './completion.js'
import { measureSettings } from './settings.js'

const options = { ...measureSettings.parse({}), today: '2026-01-31' }

describe('completion', () => {
  it('counts wontfix as closed, weighs issues by their level, and sums up the tasks', () => {
    const file = buildFile({
      issues: [
        buildIssue({ level: 'critical', state: 'resolved', tasks: { done: 2, total: 3, items: [] } }),
        buildIssue({ level: 'low', state: 'wontfix' }),
        buildIssue({ level: 'high', state: 'blocked', tasks: { done: 0, total: 2, items: [] } }),
        buildIssue({ state: 'open' }),
      ],
    })
    expect(completion.measure([file], options)).toEqual({
      records: { done: 2, total: 4, percent: 50 },
      weighted: { done: 10, total: 18, percent: 55.5 },
      tasks: { done: 2, total: 5, percent: 40 },
    })
  })

  it('has no share of nothing', () => {
    expect(completion.measure([buildFile()], options).records).toEqual({ done: 0, total: 0, percent: null })
  })

  it('uses the weights of the settings', () => {
    const issues = [buildIssue({ level: 'high', state: 'resolved' }), buildIssue({ level: 'low' })]
    const weights = { ...options.weights, high: 0.1, low: 0.2 }
    expect(completion.measure([buildFile({ issues })], { ...options, weights }).weighted).toEqual({
      done: 0.1,
      total: 0.3,
      percent: 33.3,
    })
  })
})

describe('progressOf', () => {
  it('says 100 % only when all is done, and 0 % only when nothing is', () => {
    expect(progressOf(99_999, 100_000).percent).toBe(99.9)
    expect(progressOf(1, 100_000).percent).toBe(0.1)
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (done, left) => {
        const { percent } = progressOf(done, done + left)
        if (done + left === 0) return percent === null
        return percent !== null && (percent === 100) === (left === 0) && (percent === 0) === (done === 0)
      }),
    )
  })
})
