import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels, states } from '../issue/model.js'
import { buildFile, buildIssue, written } from './build-tracker.js'
import { counts } from './counts.js'
import { measureSettings } from './settings.js'

const options = { ...measureSettings.parse({}), today: '2026-01-31' }
const noDates = { created: undefined, resolved: undefined, due: undefined, updated: undefined }

describe('counts', () => {
  it('counts by state and level, and what is open apart', () => {
    const issues = [
      buildIssue({ level: 'critical', state: 'in_progress' }),
      buildIssue({ level: 'critical', state: 'resolved' }),
      buildIssue({ state: 'deferred' }),
    ]
    const { open, closed, byState, byLevel, openByLevel, byLevelAndState } = counts.measure(
      [buildFile({ issues })],
      options,
    )
    expect({ open, closed }).toEqual({ open: 2, closed: 1 })
    expect(byState).toMatchObject({ in_progress: 1, resolved: 1, deferred: 1, open: 0 })
    expect(byLevel).toMatchObject({ critical: 2, none: 1 })
    expect(openByLevel).toMatchObject({ critical: 1, none: 1 })
    expect(byLevelAndState.critical).toMatchObject({ in_progress: 1, resolved: 1 })
  })

  it('calls an issue overdue from the day after its due date, as long as it is open', () => {
    const due = (value: string) => ({ ...noDates, due: written(value) })
    const issues = [
      buildIssue({ dates: due('2026-01-30') }),
      buildIssue({ dates: due('2026-01-31') }),
      buildIssue({ dates: due('2026-01-01'), state: 'resolved' }),
      buildIssue({ dates: { ...noDates, due: written(undefined) } }),
    ]
    expect(counts.measure([buildFile({ issues })], options).overdue).toBe(1)
  })

  it('sums to the total, in whatever order the issues stand', () => {
    const issue = fc
      .record({ state: fc.constantFrom(...states), level: fc.constantFrom(...levels, undefined) })
      .map(({ state, level }) => buildIssue({ state, level }))
    const sum = (numbers: Record<string, number>) => Object.values(numbers).reduce((a, b) => a + b, 0)
    fc.assert(
      fc.property(fc.array(issue), issues => {
        const measured = counts.measure([buildFile({ issues })], options)
        expect(measured).toEqual(counts.measure([buildFile({ issues: issues.toReversed() })], options))
        expect(sum(measured.byState)).toBe(issues.length)
        expect(sum(measured.byLevel)).toBe(issues.length)
        expect(sum(measured.openByLevel)).toBe(measured.open)
        expect(measured.open + measured.closed).toBe(issues.length)
      }),
    )
  })
})
