import { describe, expect, it } from 'vitest'
import { buildFile, buildIssue, buildReference } from './build-tracker.js'
import { register, risk } from './risk.js'
import { measureSettings } from './settings.js'

const options = { ...measureSettings.parse({}), today: '2026-01-31' }

const entryOf = (
  ...[sketch, references]: [Parameters<typeof buildIssue>[0], Parameters<typeof buildReference>[]?]
) => {
  const issues = [buildIssue(sketch)]
  const file = buildFile({ issues, references: (references ?? []).map(row => buildReference(...row)) })
  return register.measure([file], options)[0]
}

describe('register', () => {
  it('takes the likelihood from its field and the impact from the level', () => {
    const entry = entryOf({ level: 'critical', fields: { likelihood: 'High if deployed' }, line: 12 })
    expect(entry).toMatchObject({
      path: 'KNOWN_ISSUES.md',
      line: 12,
      likelihood: { value: 4, from: 'likelihood', text: 'High if deployed' },
      impact: { value: 5, from: 'severity', text: 'critical' },
      score: 20,
      band: 'critical',
    })
  })

  it('takes the frequency where no likelihood is told', () => {
    const entry = entryOf({ fields: { frequency: 'Rarely' } })
    expect(entry?.likelihood).toEqual({ value: 1, from: 'frequency', text: 'Rarely' })
  })

  it('prefers an impact field with a level word to the level', () => {
    const entry = entryOf({ level: 'low', fields: { impact: 'High' } })
    expect(entry?.impact).toEqual({ value: 4, from: 'impact', text: 'High' })
  })

  it('does not take an impact told in prose for a level', () => {
    const entry = entryOf({ level: 'low', fields: { impact: 'High memory usage' } })
    expect(entry?.impact).toEqual({ value: 2, from: 'severity', text: 'low' })
  })

  it('reads an impact in the words of the config', () => {
    const file = buildFile({ issues: [buildIssue({ fields: { impact: 'sev-a' } })] })
    const [entry] = register.measure([file], { ...options, levelWords: { 'sev-a': 'critical' } })
    expect(entry?.impact).toEqual({ value: 5, from: 'impact', text: 'sev-a' })
  })

  it('reads the row of a risk table that refers to the issue', () => {
    const entry = entryOf({ id: 'AUTH-1' }, [['AUTH-1', { likelihood: 'Low', risk: '🔴 Critical' }]])
    expect(entry).toMatchObject({ likelihood: { value: 2 }, impact: { value: 5, from: 'risk' }, score: 10 })
  })

  it('says what it assumes', () => {
    expect(entryOf({})).toMatchObject({
      likelihood: { value: 3, from: 'assumed', text: null },
      impact: { value: 3, from: 'assumed', text: null },
      score: 9,
      band: 'moderate',
    })
  })
})

describe('risk', () => {
  const file = buildFile({
    issues: [
      buildIssue({ id: 'A', level: 'low', state: 'open' }),
      buildIssue({ id: 'B', level: 'critical', state: 'planned', fields: { likelihood: 'certain' } }),
      buildIssue({ id: 'C', level: 'high', state: 'resolved' }),
      buildIssue({ id: 'D', level: 'info', state: 'wontfix' }),
      buildIssue({ id: 'E', level: 'low', state: 'open', fields: { likelihood: 'medium' } }),
    ],
  })

  it('sums open, retired and accepted risk apart', () => {
    expect(risk.measure([file], options)).toMatchObject({
      open: { issues: 3, score: 6 + 25 + 6 },
      retired: { issues: 1, score: 12 },
      accepted: { issues: 1, score: 3 },
      bands: { critical: 1, high: 0, moderate: 2, low: 0 },
      assumed: { likelihood: 1, impact: 0, both: 0 },
    })
  })

  it('lists the gravest first, of equals the one that rests on more evidence', () => {
    expect(risk.measure([file], options).top.map(entry => entry.id)).toEqual(['B', 'E', 'A'])
  })

  it('puts the open issues on the matrix', () => {
    const { matrix } = risk.measure([file], options)
    expect(matrix[4]).toEqual([0, 0, 0, 0, 1])
    expect(matrix[2]).toEqual([0, 2, 0, 0, 0])
  })

  it('is set by the settings', () => {
    const settings = measureSettings.parse({
      risk: { impact: { low: 5 }, likelihood: 1, bands: { moderate: 2, high: 4, critical: 5 }, top: 1 },
    })
    const { top, bands } = risk.measure([file], { ...settings, today: '2026-01-31' })
    expect(top.map(entry => entry.id)).toEqual(['B'])
    expect(bands).toEqual({ critical: 3, high: 0, moderate: 0, low: 0 })
  })

  it('refuses bands that do not rise', () => {
    expect(measureSettings.safeParse({ risk: { bands: { high: 4 } } }).success).toBe(false)
  })
})
