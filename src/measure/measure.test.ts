import { describe, expect, it } from 'vitest'
import { buildFile, buildIssue, written } from './build-tracker.js'
import { measure, reportDataSchema } from './measure.js'
import { measureSettings } from './settings.js'

const options = { ...measureSettings.parse({}), today: '2026-01-31' }

describe('measure', () => {
  it('measures each file and all together', () => {
    const files = [
      buildFile({ path: 'a.md', issues: [buildIssue({ level: 'high' })] }),
      buildFile({ path: 'b.md', issues: [buildIssue({ state: 'resolved' }), buildIssue()] }),
    ]
    const report = measure(files, options)
    expect(report.files.map(file => file.counts.open)).toEqual([1, 1])
    expect(report.total.counts).toMatchObject({ total: 3, open: 2, closed: 1 })
    expect(report.total.risk.top.map(entry => entry.path)).toEqual(['a.md', 'b.md'])
    expect(reportDataSchema.parse(report)).toEqual(report)
  })

  it('measures nothing at all', () => {
    const report = measure([], options)
    expect(report.total.completion.records.percent).toBeNull()
    expect(reportDataSchema.parse(report)).toEqual(report)
  })

  it('takes a status for understood that a reference tells', () => {
    const span = { start: 20, end: 28 }
    const issue = buildIssue({
      status: 'Resuelto',
      level: 'low',
      stateEvidence: [{ value: 'resolved', from: 'reference', span, raw: 'Resuelto' }],
    })
    const issues = [{ ...issue, status: { value: 'Resuelto', raw: 'Resuelto', span, slot: span } }]
    expect(measure([buildFile({ issues })], options).total.unjudged).toEqual([])
  })

  it('says what it could not judge', () => {
    const span = { start: 41, end: 50 }
    const claim = {
      span,
      text: '78 % complete',
      subject: 'weeks',
      says: written('78 %'),
      truth: undefined,
      senses: [],
    }
    const file = buildFile({
      issues: [
        buildIssue({
          title: 'Cache',
          line: 3,
          status: 'Disconnected',
          fields: { likelihood: 'N/A', impact: 'Performance' },
          dates: { created: written(undefined), resolved: undefined, due: undefined, updated: undefined },
        }),
        buildIssue({ state: 'resolved', level: 'low', line: 4, fields: { impact: 'Performance' } }),
      ],
      claims: [{ ...claim, verdict: 'unclear', receipt: 'weeks are not issues' }],
    })
    expect(measure([file], options).total.unjudged.map(({ kind, line, text }) => [kind, line, text])).toEqual(
      [
        ['level-unknown', 3, 'Cache'],
        ['state-untold', 3, 'Cache'],
        ['status-unclear', 3, 'Disconnected'],
        ['date-unclear', 3, '03/04/2026'],
        ['likelihood-unclear', 3, 'N/A'],
        ['impact-unclear', 3, 'Performance'],
        ['claim-unclear', 5, '78 % complete'],
      ],
    )
  })
})
