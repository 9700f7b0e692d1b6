import { stateInWords } from '../../issue/model.js'
import { lineAt } from '../../text/lines.js'
import { hang, joinLines } from '../layout.js'
import { LONG, roleOfState } from '../parse/outline-parts.js'
import type { Reporter } from '../reporter.js'
import { clip, show } from '../show.js'
import type { Style } from '../style.js'
import type { IssuesView, ShownIssue } from '../views.js'
import { pad, widthOf } from '../../text/width.js'

/** A line for each issue: `KNOWN_ISSUES.md:12  open  high  BUG-1 Title`. The place is a name that `show` understands. */
export const textList: Reporter<IssuesView> = {
  id: 'text',
  summary: 'a line for each issue',
  extension: 'txt',
  render({ issues }, style) {
    const columns = [placeOf, stateOf, levelOf].map(cell =>
      issues.reduce((widest, one) => Math.max(widest, widthOf(cell(one))), 0),
    )
    return joinLines(issues.flatMap(one => line(one, columns, style)))
  },
}

function line(one: ShownIssue, [place = 0, state = 0, level = 0]: readonly number[], style: Style): string[] {
  const lead = [
    style.paint('dim', pad(placeOf(one), place)),
    style.paint(roleOfState[one.issue.state], pad(stateOf(one), state)),
    style.paint(one.issue.level ?? 'dim', pad(levelOf(one), level)),
    '',
  ]
  return hang(lead.join('  '), clip(nameOf(one), LONG), style)
}

/** `KNOWN_ISSUES.md:12` */
export const placeOf = ({ issue, reading: { source } }: ShownIssue): string =>
  `${show(source.path)}:${lineAt(source.lines, issue.home.span.start)}`

/** The id or number with the title. */
export const nameOf = ({ issue: { id, number, title } }: ShownIssue): string =>
  [id?.value ?? (number === undefined ? '' : `${number}.`), title.value].filter(Boolean).join(' ')

const stateOf = ({ issue }: ShownIssue): string => stateInWords(issue.state)

const levelOf = ({ issue }: ShownIssue): string => issue.level ?? '-'
