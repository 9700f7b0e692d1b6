import type { Tracker } from '../issue/model.js'
import { type LineStarts, lineAt } from '../text/lines.js'
import type { Entry } from './property.js'

/** A tracker with the lines of its text. */
export interface Page {
  readonly tracker: Tracker
  readonly lines: LineStarts
}

/**
 * The issues that a name may mean: by id or alias, by key, or by number, whichever comes first. Letter case does not
 * count, nor a `#` in front of a number.
 */
export function issuesNamed(name: string, pages: readonly Page[]): readonly Entry[] {
  const entries = entriesOf(pages)
  const wanted = fold(name)
  const ways: readonly ((entry: Entry) => boolean)[] = [
    ({ issue }) => issue.key === name,
    ({ issue }) => [issue.id?.value, ...issue.aliases].some(id => id !== undefined && fold(id) === wanted),
    ({ issue }) => fold(issue.key) === wanted,
    ({ issue }) => issue.number !== undefined && String(issue.number) === wanted,
    ({ issue }) => fold(issue.title.value) === wanted,
  ]
  for (const isMeant of ways) {
    const found = entries.filter(isMeant)
    if (found.length > 0) return found
  }
  return []
}

/** The issue that stands at a line, or holds it; of several one inside the other the innermost. */
export function issueAtLine(page: Page, line: number): Entry | undefined {
  const path = page.tracker.path
  const holding = page.tracker.issues.filter(({ span }) => {
    const last = Math.max(span.start, span.end - 1)
    return lineAt(page.lines, span.start) <= line && line <= lineAt(page.lines, last)
  })
  const issue = holding.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
  return issue === undefined ? undefined : { issue, path }
}

/** All names by which an issue of the trackers can be called. */
export const namesIn = (pages: readonly Page[]): readonly string[] => [
  ...new Set(
    entriesOf(pages).flatMap(({ issue }) => [
      issue.key,
      ...(issue.id === undefined ? [] : [issue.id.value]),
      ...issue.aliases,
    ]),
  ),
]

export const entriesOf = (pages: readonly Page[]): readonly Entry[] =>
  pages.flatMap(({ tracker }) => tracker.issues.map(issue => ({ issue, path: tracker.path })))

const fold = (name: string): string => name.replace(/^[#[(]+|[\])]+$/g, '').toLowerCase()
