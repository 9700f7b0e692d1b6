/** Places for rows in tables: below the last row that is an issue, or tells of one that stands elsewhere. */
import type { Issue } from '../issue/model.js'
import { contains } from '../text/span.js'
import { lineAround, nextLine } from './lines.js'
import type { Page } from './page.js'
import type { TargetSection } from './sections.js'

/** The end of the last row directly below a heading, of a table whose rows tell of issues elsewhere and have the columns of a row. */
export function endOfRowsIn(
  { text, tracker }: Page,
  { home }: Issue,
  target: TargetSection,
): number | undefined {
  if (home.kind !== 'row') return undefined
  const columns = home.columns.join('\n')
  const last = tracker.references.findLast(
    ({ form, span, section, fields }) =>
      form === 'row' &&
      contains(target.body, span) &&
      section.at(-1) === target.text &&
      fields.map(({ label }) => label.value).join('\n') === columns,
  )
  return last && lineAround(text, last.span.start).end
}

/** The end of the rows that stand right below a row and tell of issues elsewhere. */
export function endOfRows({ text, tracker }: Page, { home }: Issue): number {
  const starts = new Set(
    tracker.references.flatMap(({ form, span }) =>
      form === 'row' ? [lineAround(text, span.start).start] : [],
    ),
  )
  let { end } = lineAround(text, home.span.start)
  while (starts.has(nextLine(text, end))) end = lineAround(text, nextLine(text, end)).end
  return end
}
