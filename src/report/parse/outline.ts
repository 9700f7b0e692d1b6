import type { Claim, Field, Tracker } from '../../issue/model.js'
import type { Reading } from '../../read/reading.js'
import { groupBy } from '../../text/group.js'
import { lineAt } from '../../text/lines.js'
import { hang, inked, joinLines } from '../layout.js'
import { plural } from '../../text/number.js'
import type { Reporter } from '../reporter.js'
import { clip, show } from '../show.js'
import type { Style } from '../style.js'
import type { ParseView } from '../views.js'
import { pad } from '../../text/width.js'
import {
  LONG,
  outlineClaim,
  outlineIssue,
  outlineLegend,
  outlineReference,
  type Page,
} from './outline-parts.js'

/** What was read, for people: the issues under their headings, then what else the file says. */
export const outline: Reporter<ParseView> = {
  id: 'outline',
  summary: 'the issues under their headings, for people',
  extension: 'txt',
  render: (view, style) => view.files.map(file => joinLines(outlineFile(file, style))).join('\n'),
}

function outlineFile(reading: Reading, style: Style): string[] {
  const { tracker, source } = reading
  const size = String(source.lines.length).length
  const page: Page = {
    style,
    margin: span => {
      const line = span === undefined ? '' : String(lineAt(source.lines, span.start))
      return `  ${style.paint('dim', pad(line, size, 'left'))}  `
    },
  }
  return [
    ...hang('', show(source.path), inked(style, 'path')),
    ...(tracker.title === undefined ? [] : hang('', clip(tracker.title.value, LONG), inked(style, 'strong'))),
    ...hang('', summarize(reading), inked(style, 'dim')),
    ...tracker.metadata.flatMap(field => hang('  ', labelled(field), style)),
    ...titled(
      'Legends',
      tracker.legends.flatMap(legend => outlineLegend(legend, page)),
      style,
    ),
    ...outlineIssues(tracker, page),
    ...titled(
      'References',
      tracker.references.flatMap(reference => outlineReference(reference, page)),
      style,
    ),
    ...titled(
      'Claims',
      toldOnce(tracker.claims).flatMap(claim => outlineClaim(claim, page)),
      style,
    ),
  ]
}

/** A line all of whose claims hold is shown once, one of which some do not with those alone. */
const toldOnce = (claims: readonly Claim[]): readonly Claim[] =>
  [...groupBy(claims, ({ span }) => span.start).values()].flatMap(group => {
    const doubtful = group.filter(({ verdict }) => verdict !== 'holds')
    return doubtful.length > 0 ? doubtful : group.slice(0, 1)
  })

function summarize({ tracker, repair }: Reading): string {
  const { verdict, issues } = tracker
  const refuted = tracker.claims.filter(claim => claim.verdict === 'refuted').length
  const contradicted = refuted === 0 ? '' : ` (${refuted} refuted)`
  return [
    verdict.isTracker ? plural(issues.length, 'issue') : `not a tracker: ${show(verdict.reason)}`,
    ...(tracker.references.length === 0 ? [] : [plural(tracker.references.length, 'reference')]),
    ...(tracker.claims.length === 0 ? [] : [plural(tracker.claims.length, 'claim') + contradicted]),
    ...(repair.edits.length === 0
      ? []
      : [`read with ${plural(repair.edits.length, 'place')} of broken encoding mended`]),
  ].join(', ')
}

const labelled = (field: Field): string => clip(`${field.label.value}: ${field.value.value}`, LONG)

/** Issues in the order of the file, below the headings that differ from those of the issue before. */
function outlineIssues({ issues, title }: Tracker, page: Page): string[] {
  let above: readonly string[] | undefined
  return issues.flatMap(issue => {
    const path = issue.section[0] === title?.value ? issue.section.slice(1) : issue.section
    const headings = outlineHeadings(path, above, page)
    above = path
    return [...headings, ...outlineIssue(issue, page)]
  })
}

/** From the first heading that is another one; where the path only became shorter, its last is said again. */
function outlineHeadings(
  path: readonly string[],
  above: readonly string[] | undefined,
  { style }: Page,
): string[] {
  const isSame = path.length === above?.length && path.every((heading, depth) => heading === above[depth])
  if (isSame) return []
  const changed = path.findIndex((heading, depth) => heading !== above?.[depth])
  const start = changed === -1 ? Math.max(0, path.length - 1) : changed
  const shown = path.slice(start).flatMap((heading, index) => {
    const indent = ' '.repeat(Math.min(2 * (start + index), MOST_INDENT))
    return hang(indent, clip(heading, LONG), inked(style, 'strong'))
  })
  return ['', ...shown]
}

const MOST_INDENT = 8

/** Lines below a heading, with an empty line before it; nothing where there are no lines. */
function titled(heading: string, lines: readonly string[], style: Style): string[] {
  if (lines.length === 0) return []
  return ['', ...hang('', heading, inked(style, 'strong')), ...lines]
}
