/** Puts a field on a line that others have already: between pipes, behind a comma, in brackets behind a title. */
import type { Field, Issue } from '../issue/model.js'
import { trimEnd } from '../text/span.js'
import { closedEnd, isOneLine, sharesLine } from './field-lines.js'
import { isSame, type NewField, openingOf, pairLike } from './field-manner.js'
import { lineAround } from './lines.js'
import { insert, type Page, type Replacement, replace, siblingsOf } from './page.js'
import { dropLine } from './put-line.js'
import type { Inserted } from './insert-field.js'

interface Neighbours {
  /** The field behind which the new one goes. */
  readonly anchor: Field
  /** Two fields of a sibling, the second of which is like the new one. */
  readonly previous: Field
  readonly model: Field
}

/** ` | **Owner:** @mara` behind the field before it. */
export function putInline(text: string, { anchor, previous, model }: Neighbours, field: NewField): Inserted {
  const pair = pairLike(text, model, field)
  return {
    replacement: insert(closedEnd(text, anchor), partingOf(text, previous, model), pair.text),
    label: pair.label,
  }
}

/** A field gone: with its line, with the brackets that hold it alone, or with what parts it from its neighbour on the line. */
export function dropField(text: string, { fields }: Issue, field: Field): readonly Replacement[] {
  const line = lineAround(text, field.label.span.start)
  const beside = fields.filter(one => one === field || sharesLine(text, one, field))
  const at = beside.indexOf(field)
  const [previous, next] = [beside[at - 1], beside[at + 1]]
  const end = closedEnd(text, field)
  if (previous !== undefined) return [replace({ start: closedEnd(text, previous), end })]
  if (next !== undefined) return [replace({ start: openedStart(text, field), end: openedStart(text, next) })]
  const brackets = bracketsAround(text, field)
  const lead = text.slice(line.start, brackets?.start ?? openedStart(text, field))
  if (!HAS_LETTER.test(lead)) return dropLine(text, line)
  return [replace({ start: line.start + lead.replace(PARTING, '').length, end: brackets?.end ?? end })]
}

const HAS_LETTER = /\p{L}/u

/** What parts a field from the text ahead of it: ` — `, `, ` */
const PARTING = /(?<![\s,;·|–—-])[\s,;·|–—-]+$/u

/** Where the emphasis opens in which a label stands. */
const openedStart = (text: string, field: Field): number =>
  field.label.span.start - openingOf(text, field).length

/** What stands between two fields of one line: ` | `. */
const partingOf = (text: string, first: Field, second: Field): string =>
  text.slice(closedEnd(text, first), openedStart(text, second))

/** `Kettle leaks (Severity: High, Owner: @mara)`: into the brackets behind the title, or with brackets as the siblings have. */
export function putInBrackets(page: Page, issue: Issue, field: NewField): Inserted | undefined {
  const { text } = page
  const own = bracketed(page, issue)
  const last = own.at(-1)
  const others = siblingsOf(page, issue).map(sibling => ({ sibling, fields: bracketed(page, sibling) }))
  if (last !== undefined) {
    const example = [own, ...others.map(({ fields }) => fields)].find(fields => fields.length > 1)
    const [first, second] = example ?? []
    const parting = first && second && sharesLine(text, first, second) ? partingOf(text, first, second) : ', '
    const pair = pairLike(text, last, field)
    return { replacement: insert(closedEnd(text, last), parting, pair.text), label: pair.label }
  }
  const found = others.find(({ fields }) => fields.some(one => isSame(one, field)))
  const model = found?.fields.find(one => isSame(one, field))
  const brackets = model && bracketsAround(text, model)
  if (brackets === undefined || model === undefined || !endsLine(text, brackets.end)) return undefined
  const pair = pairLike(text, model, field)
  const line = lineAround(text, issue.title.span.end)
  const { end } = trimEnd(text, line)
  const [open, close] = [text.charAt(brackets.start), text.charAt(brackets.end - 1)]
  return { replacement: insert(end, ` ${open}${pair.text}${close}`), label: pair.label }
}

/** The fields in brackets on the line that names an issue. */
const bracketed = ({ text }: Page, { fields, title }: Issue): readonly Field[] =>
  fields.filter(
    one =>
      isOneLine(text, one) &&
      lineAround(text, one.label.span.start).start === lineAround(text, title.span.start).start &&
      bracketsAround(text, one) !== undefined,
  )

/** `(Severity: High)`, from bracket to bracket, all of it on one line. */
function bracketsAround(
  text: string,
  { label, value }: Field,
): { readonly start: number; readonly end: number } | undefined {
  const line = lineAround(text, label.span.start)
  const before = /[([][^()[\]]*$/.exec(text.slice(line.start, label.span.start))
  const after = /^[^()[\]]*[)\]]/.exec(text.slice(value.span.end, line.end))
  return before === null || after === null
    ? undefined
    : { start: line.start + before.index, end: value.span.end + after[0].length }
}

const endsLine = (text: string, at: number): boolean => text.slice(at, lineAround(text, at).end).trim() === ''
