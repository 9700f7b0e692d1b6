/** Marks beside titles that tell a level: `🟢 LOW: Kettle leaks`, `#4 🟠 — Lid sticks`, `[HIGH] Cup is blue`. */
import type { Evidence, Issue, Level } from '../issue/model.js'
import { success } from '../text/result.js'
import { contains, overlaps, type Span, slice } from '../text/span.js'
import { coin } from './coin.js'
import { symbolIn } from './file-words.js'
import { takeApart } from './mark-parts.js'
import { touched } from './marks.js'
import { fieldsHolding, type Page, planOf, replace, type Step } from './page.js'
import { BY_TITLE, type RatingWish, ratedBy, toldBySection, toldElsewhere } from './rating.js'
import { mostCommon } from './tally.js'

/** Lets the marks beside the title that told the level which an issue had before tell its new one. */
export const markLevels =
  ({ level: before }: Issue): Step =>
  (page, issue) =>
    exchangeMarks(page, issue, { before, level: issue.level })

/** Lets the marks beside a title tell a level that is asked for. */
export const markAs =
  (level: Level): Step =>
  (page, issue) =>
    exchangeMarks(page, issue, { before: issue.level, level })

/** Whether issues are rated by marks beside their titles, and this one bears such a mark. */
export const isRatedByMark = (page: Page, wish: RatingWish): boolean =>
  ratedBy(page, wish) === BY_TITLE && marksIn(page, wish.issue, wish.issue.level).length > 0

/** Marks that said the same as the section of an issue say the same as the one in which it stands now. */
export const markSectionLevel =
  (before: Issue): Step =>
  (page, issue) =>
    toldElsewhere(before) === toldBySection(before)
      ? exchangeMarks(page, issue, { before: toldBySection(before), level: toldBySection(issue) })
      : success(undefined)

function exchangeMarks(
  page: Page,
  issue: Issue,
  { before, level }: { readonly before: Level | undefined; readonly level: Level | undefined },
): ReturnType<Step> {
  if (level === undefined || level === before) return success(undefined)
  const marks = marksIn(page, issue, before)
  const changes = marks.map(span =>
    replace(span, markFor(page, issue, { level, old: slice(page.text, span) })),
  )
  return success(planOf(changes, [], [...touched, ...fieldsHolding(issue, marks)]))
}

/** What says a level beside the title, symbol and word as one; what is a part of the id or of the title stays. */
function marksIn({ text }: Page, issue: Issue, level: Level | undefined): readonly Span[] {
  const isBeside = ({ from, span }: Evidence<Level>): boolean =>
    from === 'title' &&
    !contains(issue.title.span, span) &&
    !(issue.id !== undefined && overlaps(issue.id.span, span))
  const told = issue.levelEvidence.filter(evidence => evidence.value === level && isBeside(evidence))
  const marks = told.map(evidence => takeApart(text, evidence).said)
  return marks.filter((mark, at) => !marks.slice(0, at).some(other => overlaps(other, mark)))
}

/** The mark as other titles bear it, a symbol for a symbol, a code for a code, a word for a word; or else one that is coined. */
function markFor(
  page: Page,
  issue: Issue,
  { level, old }: { readonly level: Level; readonly old: string },
): string {
  const used = page.tracker.issues
    .filter(other => other !== issue)
    .flatMap(other => marksIn(page, other, level).map(span => slice(page.text, span)))
  const usual = mostCommon(
    used.filter(mark => formOf(mark) === formOf(old)),
    mark => mark,
  )
  const symbol = symbolIn(page, level)
  const samples = [{ text: old }]
  return usual ?? coin({ field: 'severity', word: level, meaning: level, samples, ...(symbol && { symbol }) })
}

const formOf = (mark: string): string =>
  [/\p{Extended_Pictographic}/u, /\p{L}\d/u, /\p{L}{2}/u].map(part => part.test(mark)).join()
