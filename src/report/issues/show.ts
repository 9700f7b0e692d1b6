import { stateInWords } from '../../issue/model.js'
import { lineAt } from '../../text/lines.js'
import { slice } from '../../text/span.js'
import { visible } from '../../text/visible.js'
import { hang, inked, joinLines } from '../layout.js'
import { detailsOf, LONG } from '../parse/outline-parts.js'
import type { Reporter } from '../reporter.js'
import { clip, show } from '../show.js'
import type { Style } from '../style.js'
import type { IssuesView, ShownIssue } from '../views.js'
import { nameOf, placeOf } from './list.js'

/** All of an issue: what was read of it, where else it is named, and its text. */
export const textShow: Reporter<IssuesView> = {
  id: 'text',
  summary: 'what is known of the issue, and its text',
  extension: 'txt',
  render: ({ issues }, style) => issues.map(one => joinLines(showIssue(one, style))).join('\n'),
}

function showIssue(one: ShownIssue, style: Style): string[] {
  const { issue } = one
  const dot = ` ${style.symbols.bullet} `
  const facts = [placeOf(one), stateInWords(issue.state), ...(issue.level === undefined ? [] : [issue.level])]
  const told = [`key ${issue.key}`, ...detailsOf(issue)]
  return [
    ...hang('', clip(nameOf(one), LONG), inked(style, 'strong')),
    ...hang('', facts.join(dot), style),
    ...hang('', clip(told.join(dot), LONG), inked(style, 'dim')),
    ...references(one, style),
    '',
    ...textOf(one),
  ]
}

function references({ issue, reading }: ShownIssue, style: Style): string[] {
  const places = reading.tracker.references
    .filter(({ to }) => to === issue.key)
    .map(({ span, state }) => {
      const line = `line ${lineAt(reading.source.lines, span.start)}`
      return state === undefined ? line : `${line} (${stateInWords(state.value)})`
    })
  return places.length === 0 ? [] : hang('', `named in ${places.join(', ')}`, inked(style, 'dim'))
}

/** The text as it stands in the file; of a row its cells under their columns. */
function textOf({ issue, reading }: ShownIssue): string[] {
  if (issue.home.kind === 'row')
    return issue.fields
      .filter(({ value }) => value.value !== '')
      .map(({ label, value }) => `${show(label.value)}: ${show(value.value)}`)
  const lines = slice(reading.source.text, issue.span).trimEnd().split(LINE_END)
  return lines.map(visible)
}

const LINE_END = /\r\n|\n|\r/
