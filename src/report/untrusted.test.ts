import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels, states, type Tracker } from '../issue/model.js'
import { buildIssue, buildReference, buildTracker, written } from '../measure/build-tracker.js'
import { measure } from '../measure/measure.js'
import { measureSettings } from '../measure/settings.js'
import type { Reading } from '../read/reading.js'
import { severities } from '../text/finding.js'
import { sourceOf } from '../text/source.js'
import { unified } from './diff/unified.js'
import { lintReporters } from './lint/all.js'
import { parseReporters } from './parse/all.js'
import { reportReporters } from './report/all.js'
import { createStyle, type StyleOptions } from './style.js'
import type { LintView } from './views.js'
import { widthOf } from '../text/width.js'

/** Text as an enemy or a careless hand writes it: escapes, bidirectional controls, wide characters, endless words. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u001b[31;1mred',
        '\u009b2J',
        '\u202egnp.exe',
        '\u0007',
        '登录失败',
        '🔴',
        '👩‍💻',
        'a\tb\r\nc',
        '\u2028',
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('login', 'fails', 'x'.repeat(150)),
    ),
    { maxLength: 8 },
  )
  .map(words => words.join(' '))

const raw = 'text text\n'.repeat(60)

const reading: fc.Arbitrary<Reading> = fc
  .record({
    path: text,
    title: text,
    issues: fc.array(
      fc
        .record({
          title: text,
          owner: text.map(written),
          status: text,
          state: fc.constantFrom(...states),
          level: fc.constantFrom(...levels, undefined),
          section: fc.array(text, { maxLength: 2 }),
          fields: fc.record({ impact: text, likelihood: fc.oneof(text, fc.constant('High')) }),
          line: fc.integer({ min: 1, max: 60 }),
          tasks: fc.constantFrom({ done: 1, total: 3, items: [] }, undefined),
        })
        .map(buildIssue),
      { maxLength: 5 },
    ),
    name: text,
    receipt: text,
  })
  .map(({ path, title, issues, name, receipt }) => {
    const span = { start: 0, end: 4 }
    const claim = {
      span,
      text: name,
      subject: '',
      says: written(name),
      truth: undefined,
      senses: [],
      receipt,
    }
    const tracker: Tracker = buildTracker({
      path,
      title: written(title),
      issues,
      metadata: [{ name: undefined, label: written(name), value: written(receipt) }],
      references: [{ ...buildReference(name, {}), name: written(receipt) }],
      claims: [
        { ...claim, verdict: 'refuted' },
        { ...claim, verdict: 'unclear' },
      ],
    })
    return { source: sourceOf(path, raw), tracker, repair: { edits: [], repairs: [], unrepairable: [] } }
  })

const lintView: fc.Arbitrary<LintView> = fc
  .record({ path: text, message: text, severity: fc.constantFrom(...severities) })
  .map(({ path, message, severity }) => {
    const span = { start: 3, end: 12 }
    const finding = { rule: 'known-status', severity, path, span, message, related: [{ span, message }] }
    return { files: [{ source: sourceOf(path, raw), findings: [finding] }], speaksWhenClean: true }
  })

const plain: StyleOptions = { color: false, width: 80, unicode: true }

/** Every text that is printed for a reading, with whether it is laid out to a width. */
function renderAll(files: readonly Reading[], lint: LintView, options: StyleOptions) {
  const style = createStyle(options)
  const report = measure(files, { ...measureSettings.parse({}), today: '2026-01-31' })
  const changed = files.map(file => ({
    path: file.source.path,
    before: raw,
    after: file.tracker.title?.value ?? '',
  }))
  return [
    ...lintReporters.map(reporter => ({ id: reporter.id, printed: reporter.render(lint, style) })),
    ...parseReporters.map(reporter => ({ id: reporter.id, printed: reporter.render({ files }, style) })),
    ...reportReporters.map(reporter => ({ id: reporter.id, printed: reporter.render(report, style) })),
    { id: 'unified', printed: unified.render({ files: changed }, style) },
  ]
}

describe('all reporters', () => {
  const files = fc.array(reading, { maxLength: 3 })

  it('print no control character but line ends and tabs when colour is off', () => {
    fc.assert(
      fc.property(files, lintView, (some, lint) => {
        for (const { printed } of renderAll(some, lint, plain)) {
          expect(printed.replace(/\r\n/g, '\n')).not.toMatch(UNPRINTABLE)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('print no escape of a file when colour is on: only those of our own', () => {
    fc.assert(
      fc.property(files, lintView, (some, lint) => {
        for (const { printed } of renderAll(some, lint, { ...plain, color: true })) {
          expect(printed.replace(OUR_COLORS, '')).not.toMatch(UNPRINTABLE)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('print no line that is wider than told, if they are laid out for a screen', () => {
    const shape = fc.record({
      width: fc.integer({ min: 36, max: 120 }),
      color: fc.boolean(),
      unicode: fc.boolean(),
    })
    fc.assert(
      fc.property(files, lintView, shape, (some, lint, options) => {
        for (const { id, printed } of renderAll(some, lint, options)) {
          if (!['stylish', 'outline', 'terminal'].includes(id)) continue
          for (const line of printed.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(options.width)
        }
      }),
      { numRuns: 40 },
    )
  })
})

const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/
const OUR_COLORS = /\u001b\[(?:[1245]|2[1-9]|3[0-9]|39)m/g
