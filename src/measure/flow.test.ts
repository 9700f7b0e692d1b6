import { describe, expect, it } from 'vitest'
import type { State } from '../issue/model.js'
import { buildIssue, written } from './build-tracker.js'
import { measureFlow } from './flow.js'

const day = (value: string | undefined) =>
  value === undefined ? undefined : written<string | undefined>(value)

const issue = (state: State, created?: string, resolved?: string) =>
  buildIssue({
    state,
    dates: { created: day(created), resolved: day(resolved), due: undefined, updated: undefined },
  })

describe('flow', () => {
  it('counts what came and went in each month, and how many were open when it was over', () => {
    const issues = [
      issue('open', '2026-01-03'),
      issue('resolved', '2026-01-31', '2026-03-01'),
      issue('wontfix', '2026-03-02', '2026-03-09'),
    ]
    expect(measureFlow(issues, 'month')).toEqual({
      rows: [
        { period: '2026-01', created: 2, resolved: 0, open: 2 },
        { period: '2026-03', created: 1, resolved: 2, open: 1 },
      ],
      tellsOpen: true,
      uncreated: 0,
      unresolved: 0,
    })
  })

  it('counts issues without dates apart', () => {
    const { rows, tellsOpen, uncreated, unresolved } = measureFlow(
      [issue('open'), issue('resolved'), issue('open', '2026-01-03')],
      'month',
    )
    expect(rows.map(({ created }) => created)).toEqual([1])
    expect({ tellsOpen, uncreated, unresolved }).toEqual({ tellsOpen: true, uncreated: 2, unresolved: 1 })
  })

  it.each([
    ['the creation is missing', issue('resolved', undefined, '2026-02-01')],
    ['the resolution is missing', issue('resolved', '2026-02-01')],
    ['it was resolved before it was created', issue('resolved', '2026-02-01', '2026-01-01')],
  ])('does not know how many were open if of one issue %s', (_, one) => {
    expect(measureFlow([one, issue('open', '2026-01-03')], 'month').tellsOpen).toBe(false)
  })

  it('leaves the resolution of an issue out that was opened again', () => {
    const [row] = measureFlow([issue('open', '2026-01-03', '2026-01-09')], 'month').rows
    expect(row).toEqual({ period: '2026-01', created: 1, resolved: 0, open: 1 })
  })

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2024-12-30', '2025-W01'],
  ])('names the week of %s as ISO 8601 does: %s', (created, week) => {
    expect(measureFlow([issue('open', created)], 'week').rows.map(({ period }) => period)).toEqual([week])
  })
})
