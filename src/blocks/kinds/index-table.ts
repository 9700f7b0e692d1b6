import type { Issue } from '../../issue/model.js'
import type { Measurable } from '../../measure/metric.js'
import { parseFilter } from '../../query/filter.js'
import type { Objection } from '../../text/objection.js'
import { type Result, success } from '../../text/result.js'
import { lineAt } from '../../text/lines.js'
import type { Span } from '../../text/span.js'
import type { BlockKind } from '../block-kind.js'
import { escapeCell, linkCell, titleCells } from '../cell.js'
import { labelOf, namesIn } from '../names.js'
import { wordsFor } from '../numbers.js'
import { alignedTable } from '../table.js'

/** A row for each issue in the order of the file, with a link to its heading. */
export const indexTable: BlockKind = {
  name: 'index',
  summary: 'a row for each issue, with a link to its heading',
  options: 'a filter as `issues list` has it, such as `is=open`',
  render(file, options) {
    const chosen = chooseIssues(file, options)
    return chosen.ok ? success(tableOf(file, chosen.value)) : chosen
  },
}

/** The issues that a filter lets through. It may ask neither for `today` nor for the path: both change while the file does not. */
function chooseIssues({ tracker }: Measurable, filter: string): Result<readonly Issue[], Objection> {
  const entries = tracker.issues.map(issue => ({ issue, path: '' }))
  const parsed = parseFilter(filter, { entries, today: 'today' })
  return parsed.ok ? success(entries.filter(parsed.value).map(({ issue }) => issue)) : parsed
}

/** A column of the index; one in which no issue has anything to say is left out. */
interface IndexColumn {
  readonly head: string
  readonly cells: readonly (string | undefined)[]
}

function tableOf(file: Measurable, issues: readonly Issue[]): readonly string[] {
  const words = wordsFor(file)
  const names = namesIn(file)
  const titles = titleCells(issues.map(({ title }) => title))
  const anchorOf = anchorsIn(file)
  const rows = issues.map((issue, index) => namedRow(issue, titles[index] ?? '', anchorOf(issue)))
  const columns: readonly IndexColumn[] = [
    { head: words.id, cells: rows.map(({ id }) => id) },
    { head: words.title, cells: rows.map(({ title }) => title) },
    {
      head: labelOf(file, ['severity', 'priority']) ?? words.level,
      cells: issues.map(issue => escaped(names.levelOf(issue))),
    },
    {
      head: labelOf(file, ['status']) ?? words.status,
      cells: issues.map(issue => escaped(names.statusOf(issue))),
    },
  ]
  const filled = columns.filter(
    ({ head, cells }) => head === words.title || cells.some(cell => cell !== undefined),
  )
  return alignedTable(
    filled.map(({ head }) => ({ head: escapeCell(head) })),
    issues.map((_, row) => filled.map(({ cells }) => cells[row] ?? '–')),
  )
}

const escaped = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escapeCell(text)

/** The id bears the link to the heading; where there is none, the title does. */
function namedRow(
  { id }: Issue,
  title: string,
  anchor: string | undefined,
): { readonly id: string | undefined; readonly title: string } {
  const linked = (cell: string): string => (anchor === undefined ? cell : linkCell(cell, anchor))
  return id === undefined
    ? { id: undefined, title: linked(title) }
    : { id: linked(escapeCell(id.value)), title }
}

/** The anchor of the heading that an issue has for its home. */
function anchorsIn({ source, tracker }: Measurable): (issue: Issue) => string | undefined {
  const lineOf = ({ start }: Span): number => lineAt(source.lines, start)
  const byLine = new Map(tracker.outline.map(({ span, anchor }) => [lineOf(span), anchor]))
  return ({ home }) => (home.kind === 'heading' ? byLine.get(lineOf(home.span)) : undefined)
}
