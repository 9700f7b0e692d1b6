import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Written } from '../issue/written.js'
import { sourceOf } from '../text/source.js'
import type { Span } from '../text/span.js'
import { read } from './read.js'

describe('read, whatever the text', () => {
  test('gives a tracker whose spans lie in the text, whose values stand where it says, and whose keys differ', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 300 })), text => {
        const { source, tracker } = read(sourceOf('KNOWN_ISSUES.md', text))
        expect(faultsOf(tracker, source.text)).toEqual([])
        const keys = tracker.issues.map(issue => issue.key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 200 },
    )
  })

  test('a span outside the text, and a value that stands elsewhere, are noticed', () => {
    const written = { value: 'b', raw: 'b', span: { start: 0, end: 1 }, slot: { start: 0, end: 1 } }
    expect(faultsOf({ title: written }, 'ab')).toEqual(['“b” does not stand at 0–1'])
    expect(faultsOf({ span: { start: 1, end: 3 } }, 'ab')).toEqual(['1–3 lies outside the text'])
  })
})

/** Pieces of Markdown and of trackers in any order: what nobody writes, and somebody will. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '# ',
          '## ',
          '### BUG-1: ',
          '\n',
          '\n\n',
          '\r\n',
          '- ',
          '- [ ] ',
          '- [x] ',
          '  ',
          '\t',
          '1. ',
          '> ',
        ],
        ...[
          '| a | ',
          '| --- | --- |\n',
          ' |\n',
          '|',
          '\\|',
          '```',
          '~~~\n',
          '`',
          '**',
          '~~',
          '_',
          '<!-- ',
          ' -->',
        ],
        ...[
          '**Status:** ',
          '**Severity: HIGH**',
          'Open',
          '✅ Fixed',
          '🔴',
          '❌ ',
          '[a](b.md)',
          '[x]: y\n',
          '---\n',
        ],
        ...[
          '`src/a.ts:12`',
          'a.py (lines 3-9)',
          '2026-01-31',
          '9/24',
          '(3 open)',
          '33 %',
          'BUG-1,002',
          'Total: 3',
        ],
        ...['‚úÖ', 'â€œ', '\uFEFF', '\u0000', '\u2028', '\ud800', '&amp;', '===\n', '$1', 'é', '漢字'],
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))

/** Every span that does not lie in the text, and every written value that is not what stands at its span. */
function faultsOf(root: object, text: string): string[] {
  const faults: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry)
    else if (typeof value === 'object' && value !== null) {
      if (isWritten(value)) faults.push(...writtenFaults(value, text))
      else if (isSpan(value)) faults.push(...spanFaults(value, text))
      if (!isSpan(value)) for (const entry of Object.values(value)) visit(entry)
    }
  }
  visit(root)
  return faults
}

function writtenFaults({ raw, span, slot }: Written<unknown>, text: string): string[] {
  const stands = text.slice(span.start, span.end) === raw
  const hasRoom = slot.start <= span.start && slot.end >= span.end
  return [
    ...(stands ? [] : [`“${raw}” does not stand at ${span.start}–${span.end}`]),
    ...(hasRoom ? [] : [`the slot ${slot.start}–${slot.end} does not hold ${span.start}–${span.end}`]),
  ]
}

const spanFaults = ({ start, end }: Span, text: string): string[] =>
  start >= 0 && start <= end && end <= text.length ? [] : [`${start}–${end} lies outside the text`]

const isWritten = (value: object): value is Written<unknown> =>
  'raw' in value && 'slot' in value && 'span' in value && 'value' in value

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value
