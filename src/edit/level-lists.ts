/** Tells of lists by level that name issues which have another level now. */
import type { Level, Reference, Tracker } from '../issue/model.js'
import { findWords } from '../issue/vocabulary.js'
import { lineAt, lineStarts } from '../text/lines.js'
import type { Page } from './page.js'
import { nameOf } from './verify.js'

/** A note for each place below a heading for a level at which an issue stands that had it before a change; `order` says which issue of the file as it was stands where. */
export function levelListNotes(
  before: Tracker,
  page: Page,
  order: readonly (number | undefined)[],
): readonly string[] {
  const { tracker, text } = page
  const starts = lineStarts(text)
  return tracker.issues.flatMap((issue, at) => {
    const old = before.issues[order[at] ?? -1]?.level
    if (old === undefined || old === issue.level) return []
    return tracker.references
      .filter(one => one.to === issue.key && one.level === undefined && levelOf(page, one) === old)
      .map(({ name, section }) => {
        const line = lineAt(starts, name.span.start)
        return `line ${line}: ${nameOf(issue)} stands in “${section.at(-1)}”; look whether it still belongs there`
      })
  })
}

/** The level that the heading above a place names. */
function levelOf({ words }: Page, { section }: Reference): Level | undefined {
  const named = new Set([...findWords(words.levels, section.at(-1) ?? '')].map(({ meaning }) => meaning))
  const [level, ...others] = named
  return others.length === 0 ? level : undefined
}
