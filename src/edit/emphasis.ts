/** The emphasis in which a status or a level stands: a new one keeps that of the old one, unless the file says it without. */
import type { TermName } from '../issue/fields.js'
import type { Field, Issue } from '../issue/model.js'
import type { Written } from '../issue/written.js'
import { firstMatch } from '../text/match.js'
import { isEmpty, type Span, slice } from '../text/span.js'
import { isAlike, type Page, type Replacement, siblingsOf } from './page.js'
import { termIn } from './spelling.js'
import { majority } from './tally.js'
import { countOf, isCell, writeValue } from './write-value.js'

/** An old value, and what takes its place. */
export interface Exchanged {
  readonly name: TermName
  readonly old: string
  readonly value: string
}

/** `**Open**` in the place of `**Fixed** in May`; `Open`, where other issues say `Open`. */
export function inEmphasisOf(page: Page, issue: Issue, { name, old, value }: Exchanged): string {
  const mark = firstMatch(/^(?:\*\*|__)(?=\S)/u, old)
  const isDressed = mark !== '' && countOf(old, mark) % 2 === 0 && /^[^*_]*\S$/u.test(value)
  return isDressed && !isSaidPlainly(page, issue, { name, value }) ? mark + value + mark : value
}

/**
 * A value in the place of another one in a cell, in the emphasis in which the same value stands in most other cells of the
 * column, or where none has it, most values do.
 */
export function writeInColumn(
  page: Page,
  { span, slot }: Pick<Written<string>, 'span' | 'slot'>,
  { value, others }: { readonly value: string; readonly others: readonly Span[] },
): Replacement {
  const { text } = page
  const same = others.filter(other => slice(text, other) === value)
  const dress = majority(
    (same.length > 0 ? same : others).map(other => emphasisAround(text, other)),
    one => one,
  )
  const own = emphasisAround(text, span)
  // Emphasis around more than a word is the manner of no other one.
  const isPlain = [span, ...others].every(one => /^[^*_`]*$/u.test(slice(text, one))) && !/[*_`]/u.test(value)
  if (!isCell(text, slot) || !isPlain || dress === undefined || dress === own)
    return writeValue(page, { span, slot }, value)
  const whole = { start: span.start - own.length, end: span.end + own.length }
  return writeValue(page, { span: whole, slot }, dress + value + dress)
}

/** What stands in the other cells of the column of a field. */
export const columnOf = (page: Page, issue: Issue, { label }: Field): readonly Span[] =>
  issue.home.kind !== 'row'
    ? []
    : siblingsOf(page, issue).flatMap(({ fields }) =>
        fields.flatMap(one =>
          one.label.value === label.value && !isEmpty(one.value.span) ? [one.value.span] : [],
        ),
      )

/** `**` of `**Open**`, where nothing else stands between the bars. */
function emphasisAround(text: string, span: Span): string {
  const ahead = firstMatch(/[*_`]*$/u, text.slice(Math.max(0, span.start - 3), span.start))
  return text.startsWith(ahead, span.end) ? ahead : ''
}

/** Whether another issue that is written alike says so with no emphasis around it or what it is a part of. */
const isSaidPlainly = (
  { text, tracker }: Page,
  issue: Issue,
  { name, value }: Omit<Exchanged, 'old'>,
): boolean =>
  tracker.issues.some(other => {
    const term = other === issue || !isAlike(other, issue) ? undefined : termIn(text, other, name)
    return (
      term !== undefined &&
      term.text === value &&
      !/[*_]/.test(text.charAt(term.span.start - 1)) &&
      !/^[*_]/.test(text.slice(term.span.start))
    )
  })

/** `**Status: Open** — since May`: the emphasis that opens ahead of the label, and closes within the old value alone. */
export const unclosed = (old: string, value: string): string =>
  ['**', '__'].filter(mark => countOf(old, mark) % 2 === 1 && countOf(value, mark) % 2 === 0).join('')
