import type { Link, OutlineHeading, Tracker } from '../../issue/model.js'
import { lineAt } from '../../text/lines.js'
import type { Fix } from '../../text/finding.js'
import type { Source } from '../../text/source.js'
import type { Span } from '../../text/span.js'
import { decodeAnchor } from '../../text/anchor.js'
import { listed, quote } from '../naming.js'
import { plainWord } from '../near.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports the headings that a table of contents leaves out. */
export const completeToc = defineRule({
  id: 'complete-toc',
  summary: 'A table of contents lists every heading of its depth',
  why: `Who trusts a table of contents does not look for what it leaves out. It is expected to list all headings of a depth
of which it lists at least half; headings above it are left alone. The fix adds an entry for what is missing at its end; it is
unsafe, since a heading may be left out on purpose.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a section that was added later',
      bad: `# Known issues

## Contents

- [Open bugs](#open-bugs)
- [Limitations](#limitations)

## Open bugs

- [ ] Export loses the last row

## Limitations

- [ ] One user at a time

## Performance

- [ ] Start-up takes a minute
`,
      good: `# Known issues

## Contents

- [Open bugs](#open-bugs)
- [Limitations](#limitations)
- [Performance](#performance)

## Open bugs

- [ ] Export loses the last row

## Limitations

- [ ] One user at a time

## Performance

- [ ] Start-up takes a minute
`,
    },
  ],
  *check({ source, tracker }) {
    const entries = tracker.links.filter(link => link.isTocEntry && link.target.startsWith('#'))
    const [first] = entries
    const last = entries.at(-1)
    if (first === undefined || last === undefined || entries.length < 2) return
    const missing = missingHeadings(tracker, entries)
    if (missing.length === 0) return
    const fix = fixOf({ source, last, missing, after: lastListed(tracker, entries) })
    yield {
      span: tocPlace(tracker, first),
      message: `the table of contents leaves out ${named(missing)}`,
      related: missing.map(({ span }) => ({ span, message: 'not in the table of contents' })),
      ...(fix && { fix }),
    }
  },
})

/** The first three of them by name. */
function named(missing: readonly OutlineHeading[]): string {
  const shown = missing.length > 4 ? missing.slice(0, 3) : missing
  const rest = missing.length - shown.length
  return listed([...shown.map(({ text }) => quote(text)), ...(rest > 0 ? [`${rest} more`] : [])])
}

function missingHeadings({ outline }: Tracker, entries: readonly Link[]): readonly OutlineHeading[] {
  const listedAnchors = new Set(entries.map(({ target }) => plainWord(decodeAnchor(target))))
  const end = entries.at(-1)?.span.end ?? 0
  const below = outline.filter(({ span }) => span.start > end)
  const isListed = ({ anchor }: OutlineHeading): boolean => listedAnchors.has(plainWord(anchor))
  const depths = [...new Set(below.filter(isListed).map(({ depth }) => depth))].filter(depth => {
    const ofDepth = below.filter(heading => heading.depth === depth)
    return ofDepth.filter(isListed).length * 2 >= ofDepth.length
  })
  return below.filter(heading => depths.includes(heading.depth) && !isListed(heading))
}

/** The heading right above the first entry, or else the entry. */
function tocPlace({ outline }: Tracker, first: Link): Span {
  const above = outline.findLast(({ span }) => span.end <= first.span.start)
  return above === undefined || above.depth === 1 ? first.span : above.span
}

function lastListed({ outline }: Tracker, entries: readonly Link[]): OutlineHeading | undefined {
  const last = plainWord(decodeAnchor(entries.at(-1)?.target ?? ''))
  return outline.find(({ anchor }) => plainWord(anchor) === last)
}

interface Toc {
  readonly source: Source
  readonly last: Link
  readonly missing: readonly OutlineHeading[]
  /** The heading of the last entry. */
  readonly after: OutlineHeading | undefined
}

/** An entry below the last one, in its manner; only for headings of its depth that follow that of the last entry. */
function fixOf({ source, last, missing, after }: Toc): Fix | undefined {
  const line = lineAt(source.lines, last.span.start)
  const prefix = source.text.slice(source.lines[line - 1] ?? 0, last.span.start)
  const marker = ENTRY.exec(prefix)
  const fits = missing.every(
    ({ text, depth, span }) =>
      depth === after?.depth && span.start > after.span.start && !/[[\]\\<>]/.test(text),
  )
  if (marker === null || !fits) return undefined
  const newline = source.text.includes('\r\n') ? '\r\n' : '\n'
  const text = missing.map(
    (heading, index) => `${newline}${next(prefix, index + 1)}[${heading.text}](#${heading.anchor})`,
  )
  const end = { start: last.span.end, end: last.span.end }
  return { title: 'add the missing entries', safety: 'unsafe', edits: [{ span: end, text: text.join('') }] }
}

/** `- `, `6. ` */
const ENTRY = /^\s*(?:[-*+]|\d+[.)])\s+$/

const next = (prefix: string, step: number): string =>
  prefix.replace(/\d+/, number => String(Number(number) + step))
