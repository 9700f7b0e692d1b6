/** The emphasis in which a status or a level stands: a new one keeps that of the old one, unless the file says it without. */
import type { TermName } from '../issue/fields.js'
import type { Issue } from '../issue/model.js'
import { firstMatch } from '../text/match.js'
import { isAlike, type Page } from './page.js'
import { termIn } from './spelling.js'
import { countOf } from './write-value.js'

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
