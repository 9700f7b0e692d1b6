import type { Link, OutlineHeading, Tracker } from '../../issue/model.js'
import { lineAround, lineEndNear } from '../../edit/lines.js'
import type { TextEdit } from '../../text/edit.js'
import type { Fix } from '../../text/finding.js'
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
of which it lists at least half; headings above it are left alone. The fix adds an entry beside those of the
neighbouring headings, where no number of a list has to change for it; it is unsafe, since a heading may be left out on purpose.`,
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
    if (first === undefined || entries.length < 2) return
    const missing = missingHeadings(tracker, entries)
    if (missing.length === 0) return
    const fix = fixOf(missing, { text: source.text, outline: tracker.outline, entries })
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

interface Toc {
  readonly text: string
  readonly outline: readonly OutlineHeading[]
  readonly entries: readonly Link[]
}

/** An entry for each of the headings, or none at all. */
function fixOf(missing: readonly OutlineHeading[], toc: Toc): Fix | undefined {
  const [first, ...rest] = missing.flatMap(heading => entryFor(heading, toc) ?? [])
  if (first === undefined || rest.length + 1 < missing.length) return undefined
  return { title: 'add the missing entries', safety: 'unsafe', edits: [first, ...rest] }
}

/** An entry below that of the heading before it, or above that of the one behind it, in the manner of that entry. */
function entryFor(heading: OutlineHeading, { text, outline, entries }: Toc): TextEdit | undefined {
  if (/[[\]\\<>]/.test(heading.text)) return undefined
  const at = outline.indexOf(heading)
  const rows = entries.map(entry => rowOf(text, entry))
  const placesOf = (siblings: readonly OutlineHeading[]) => siblings.map(one => placeOf(one, entries))
  const before = placesOf(siblingsIn(outline.slice(0, at).toReversed(), heading))
  const steps = before.findIndex(place => place >= 0)
  const above = before[steps]
  const below = placesOf(siblingsIn(outline.slice(at + 1), heading)).find(place => place >= 0)
  const link = `[${heading.text}](#${heading.anchor})`
  if (above !== undefined) return entryBelow(text, rows, { place: above, step: steps + 1, link })
  return below === undefined ? undefined : entryAbove(text, rows, { place: below, link })
}

/** The headings of the same depth below the same heading, the nearest first. */
function siblingsIn(
  headings: readonly OutlineHeading[],
  { depth }: OutlineHeading,
): readonly OutlineHeading[] {
  const end = headings.findIndex(heading => heading.depth < depth)
  return headings.slice(0, end < 0 ? headings.length : end).filter(heading => heading.depth === depth)
}

const placeOf = ({ anchor }: OutlineHeading, entries: readonly Link[]): number =>
  entries.findIndex(({ target }) => plainWord(decodeAnchor(target)) === plainWord(anchor))

/** The line of an entry, and what stands on it before the link: `  - `, `6. `. */
interface Row {
  readonly line: Span
  readonly prefix: string
  readonly indent: number
}

function rowOf(text: string, entry: Link): Row {
  const line = lineAround(text, entry.span.start)
  const prefix = text.slice(line.start, entry.span.start)
  return { line, prefix, indent: prefix.search(/\S/) }
}

interface NewEntry {
  readonly place: number
  readonly link: string
}

function entryBelow(
  text: string,
  rows: readonly Row[],
  { place, step, link }: NewEntry & { readonly step: number },
): TextEdit | undefined {
  const row = rows[place]
  const after = rows.findIndex((one, index) => index > place && one.indent <= (row?.indent ?? 0))
  const last = rows.at(after < 0 ? -1 : after - 1)
  const next = rows[after]
  if (row === undefined || last === undefined || !ENTRY.test(row.prefix)) return undefined
  const isNumbered = next !== undefined && next.indent === row.indent && next.prefix !== row.prefix
  if (isNumbered && /\d/.test(row.prefix)) return undefined
  const { end } = last.line
  const prefix = next?.prefix === row.prefix ? row.prefix : numberedOn(row.prefix, step)
  return { span: { start: end, end }, text: lineEndNear(text, end) + prefix + link }
}

/** Only where entries bear no numbers: those below would have to change. */
function entryAbove(text: string, rows: readonly Row[], { place, link }: NewEntry): TextEdit | undefined {
  const row = rows[place]
  if (row === undefined || !ENTRY.test(row.prefix) || /\d/.test(row.prefix)) return undefined
  const { start } = row.line
  return { span: { start, end: start }, text: row.prefix + link + lineEndNear(text, start) }
}

/** `- `, `6. ` */
const ENTRY = /^\s*(?:[-*+]|\d+[.)])\s+$/

const numberedOn = (prefix: string, step: number): string =>
  prefix.replace(/\d+/, number => String(Number(number) + step))
