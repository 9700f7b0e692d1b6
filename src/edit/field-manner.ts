/** How a field is written: the line of another one with another label and value. */
import type { FieldName } from '../issue/fields.js'
import type { Field, Issue } from '../issue/model.js'
import { firstMatch } from '../text/match.js'
import { slice } from '../text/span.js'
import { closingMeant } from './closing-label.js'
import { capitalize } from './coin.js'
import { aloneOnLine, closedEnd, isOneLine, lineText, tailBehind } from './field-lines.js'
import { lineAround } from './lines.js'
import { wholly } from './marks.js'
import { type Page, siblingsOf } from './page.js'
import { cellText, inCells } from './write-value.js'

/** A field to put in: which one it is, and its value as it is to be written. */
export interface NewField {
  readonly name: FieldName | undefined
  readonly label: string
  readonly value: string
}

/** A field as it is to stand in the text, and the label under which it is found afterwards. */
export interface WrittenField {
  readonly text: string
  readonly label: string
}

/** The line of another field with the new value, under the label that the model has if it is the same field. */
export function lineLike(text: string, model: Field, field: NewField): WrittenField {
  const line = lineAround(text, model.label.span.start)
  const { label, middle } = labelLike(text, model, field)
  if (slice(text, line).startsWith('|')) {
    const swaps = [
      { span: model.label.span, text: label },
      {
        span: isSame(model, field) ? model.value.span : wholly(text, model.value.span),
        text: cellText(field.value),
      },
    ]
    return { text: inCells(text, line, swaps), label }
  }
  const head = text.slice(line.start, model.label.span.start) + label + middle
  // One blank at the end of a line is nobody's style; two of them break it.
  const tail = text
    .slice(model.value.span.end, line.end)
    .replace(LINK_END, '')
    .replace(/(?<!\s)\s$/, '')
  return { text: head + field.value + tailBehind(head, tail), label }
}

/** The same of a field that shares its line, from its label to what closes behind its value. */
export function pairLike(text: string, model: Field, field: NewField): WrittenField {
  const { label, middle } = labelLike(text, model, field)
  const opening = openingOf(text, model)
  const head = opening + label + middle
  const tail = tailBehind(
    head,
    text.slice(model.value.span.end, closedEnd(text, model)).replace(LINK_END, ''),
  )
  return { text: head + field.value + tail, label }
}

/** What is left of a link whose text is a value, be it code: where it leads to is true of that value alone. */
const LINK_END = /^[`*_]*\](?:\([^)]*\)|\[[^\]]*\])?/

const LINK_START = /\[[`*_]*$/

/** The emphasis that opens right before a label. */
export const openingOf = (text: string, { label }: Field): string =>
  firstMatch(/[*_`]*$/, text.slice(lineAround(text, label.span.start).start, label.span.start))

/** The label in the manner of the model's, and what parts it from the value. */
function labelLike(
  text: string,
  model: Field,
  { name, label }: NewField,
): { readonly label: string; readonly middle: string } {
  const middle = text.slice(model.label.span.end, model.value.span.start).replace(LINK_START, '')
  if (isSame(model, { name, label })) return { label: model.label.value, middle }
  return {
    label: inCaseOfLabel(model.label.value, label),
    // Emphasis that opens behind the label is that of the model's value.
    middle: middle.replace(/[`*_]+$/, marks => (/[:：]/.test(marks) ? marks : '')),
  }
}

/** Whether a field is the one that is meant; notes and people are told apart by their labels. */
export const isSame = ({ name, label }: Field, wanted: Pick<NewField, 'name' | 'label'>): boolean =>
  wanted.name === undefined || wanted.name === 'owner' || isNote(wanted)
    ? label.value.toLowerCase() === wanted.label.toLowerCase()
    : name === wanted.name

/** Whether what is said under a label is a note on the issue: its “Resolution” is no “Fixed in”, though both tell how it was fixed. */
export const isNote = ({ name, label }: Pick<NewField, 'name' | 'label'>): boolean =>
  name === 'note' || closingMeant(label) === 'note'

/** `Progress (first half, tested)`: words in brackets that no other issue has in a label are said of one issue. */
export const isOfOneIssue = ({ tracker }: Page, { label }: Field): boolean =>
  /[(（]/.test(label.value) &&
  tracker.issues.filter(({ fields }) => fields.some(field => field.label.value === label.value)).length === 1

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
  isOneLine(text, field) && PARAGRAPH.test(lineText(text, field.label.span.start))

/** A labelled line that is no item, no row and no quotation. */
export const PARAGRAPH = /^(?:\*\*|__|\p{L})/u
