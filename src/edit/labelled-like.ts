/** Writes a field in the manner of another one: its line with another label and value. */
import type { FieldName } from '../issue/fields.js'
import type { Field, Issue } from '../issue/model.js'
import { capitalize } from './coin.js'
import { aloneOnLine, isInCell, isOneLine, lineText, tailBehind } from './field-lines.js'
import { lineAround } from './lines.js'
import { type Page, type Replacement, siblingsOf } from './page.js'

/** A field to put in: which one it is, and its value as it is to be written. */
export interface NewField {
  readonly name: FieldName | undefined
  readonly label: string
  readonly value: string
}

/** What is put in, and the label under which the field is found afterwards. */
export interface Inserted {
  readonly replacement: Replacement
  readonly label: string
}

/** The line of another field with another label and value. */
export function labelledLike(
  text: string,
  model: Field,
  { label, value }: NewField,
): { readonly line: string; readonly label: string } {
  const line = lineAround(text, model.label.span.start)
  const written = inCaseOfLabel(model.label.value, label)
  const lead = text.slice(line.start, model.label.span.start)
  const middle = text
    .slice(model.label.span.end, model.value.span.start)
    .replace(/[`*_]+$/, marks => (/[:：]/.test(marks) ? marks : ''))
  const head = lead + written + middle
  const tail = tailBehind(head, text.slice(model.value.span.end, line.end))
  return { line: head + value + tail, label: written }
}

const inCaseOfLabel = (model: string, label: string): string =>
  model === model.toLowerCase() && model !== model.toUpperCase() ? label.toLowerCase() : capitalize(label)

/** A field of a sibling that has a line of its own, where those of the issue share theirs. */
export const aloneInSibling = (page: Page, issue: Issue): Field | undefined =>
  siblingsOf(page, issue)
    .flatMap(({ fields }) =>
      fields.filter(one => isParagraph(page, one) && aloneOnLine(page.text, one, fields)),
    )
    .at(0)

const isParagraph = ({ text }: Page, field: Field): boolean =>
  isOneLine(text, field) && !isInCell(text, field) && PARAGRAPH.test(lineText(text, field.label.span.start))

/** A labelled line that is no item, no row and no quotation. */
const PARAGRAPH = /^(?:\*\*|__|\p{L})/u
