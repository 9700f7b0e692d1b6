import { expect, test } from 'vitest'
import * as api from './index.js'

test('the public API is these names', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'applyEdits',
    'buildWords',
    'decode',
    'defaultRules',
    'encode',
    'faultMessage',
    'fix',
    'lineStarts',
    'lint',
    'lintDocument',
    'measure',
    'measureSettings',
    'noFacts',
    'normalSettings',
    'normalize',
    'parseDocument',
    'positionAt',
    'rawSpan',
    'read',
    'repairMojibake',
    'reportDocument',
    'resolve',
    'resolveRules',
    'rules',
    'sourceOf',
  ])
})

test('a tracker is read, linted, fixed and measured without touching the disk', () => {
  const bytes = new TextEncoder().encode('# Issues\n\n## BUG-1: Tide â€“ and wind\n\n**Status:** Fixed\n')
  const decoded = api.decode('ISSUES.md', bytes)
  if (!decoded.ok) throw new Error(decoded.error.kind)
  const settings = { rules: api.defaultRules(api.rules), today: '2026-01-31' }
  const find = (source: typeof decoded.value) => api.lint(api.read(source), api.noFacts, settings).findings
  const fixed = api.fix(decoded.value, find, finding => finding.fix?.safety === 'safe')
  expect(fixed.source.raw).toContain('## BUG-1: Tide – and wind\n')
  const ground = {
    read: api.read,
    words: api.buildWords(),
    today: '2026-01-31',
    settings: api.normalSettings.parse({ spelling: ['FIXED'] }),
  }
  expect(api.normalize(api.read(fixed.source), ground).reading.source.raw).toContain('**Status:** FIXED\n')
  const options = { ...api.measureSettings.parse({}), today: '2026-01-31' }
  const report = api.measure([api.read(fixed.source)], options)
  expect(report.total.counts).toMatchObject({ total: 1, closed: 1 })
})
