/** The first field of an issue that has none: a paragraph below its heading, an item below its item. */
import type { Issue } from '../issue/model.js'
import { capitalize } from './coin.js'
import { aloneInSibling, lineLike, type NewField } from './field-manner.js'
import type { Inserted } from './insert-field.js'
import { textEnd } from './items.js'
import { isBlankLine, lineAround, lineEndNear, nextLine } from './lines.js'
import { insert, type Page } from './page.js'
import { unbroken } from './put-line.js'

export function putFirst(page: Page, issue: Issue, field: NewField): Inserted | undefined {
  return issue.home.kind === 'heading'
    ? putBelowHeading(page, issue, field)
    : putBelowItem(page, issue, field)
}

/** A paragraph of its own below the heading, as its siblings write fields. */
function putBelowHeading(page: Page, issue: Issue, field: NewField): Inserted {
  const { text } = page
  const line = lineAround(text, issue.home.span.end - 1)
  const newline = lineEndNear(text, line.start)
  const model = aloneInSibling(page, issue)
  const label = capitalize(field.label)
  const written =
    model === undefined
      ? { text: `**${label}:** ${field.value.replace(WRAPPED, '$2')}`, label }
      : lineLike(text, model, field)
  const next = nextLine(text, line.end)
  const isFollowed = next < text.length && !isBlankLine(text, next)
  return {
    replacement: insert(line.end, newline, newline, unbroken(written.text), isFollowed ? newline : ''),
    label: written.label,
  }
}

/** An item of its own below the text of the item: `  - Owner: @mara`. */
function putBelowItem({ text }: Page, issue: Issue, field: NewField): Inserted | undefined {
  const line = lineAround(text, issue.home.span.start)
  const lead = ITEM.exec(text.slice(line.start, line.end))?.groups
  if (lead === undefined) return undefined
  const { before = '', marker = '-', gap = ' ' } = lead
  const indent = before + ' '.repeat(marker.length + gap.length)
  const bullet = /\d/.test(marker) ? '-' : marker
  const { end } = lineAround(text, textEnd(text, issue))
  const label = capitalize(field.label)
  const written = `${indent}${bullet} ${label}: ${field.value}`
  return { replacement: insert(end, lineEndNear(text, line.start), written), label }
}

/** `  - `, `> 2. ` */
const ITEM = /^(?<before>[\s>]*)(?<marker>[-*+]|\d+[.)])(?<gap>\s)/u

/** `**Fixed**`: emphasis beside that of the label is too much of it. */
const WRAPPED = /^(\*\*|__)([^*_]+)\1$/
