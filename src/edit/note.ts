/** Puts a note to an issue: under the label by which the file calls what was done, behind the status, or behind the text of what has no fields. */
import type { Field, Issue } from '../issue/model.js'
import { firstMatch } from '../text/match.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { contains, slice, trimEnd } from '../text/span.js'
import { closingOf } from './closing-label.js'
import { textEnd } from './items.js'
import { lineAround } from './lines.js'
import { evidenceFrom, peers, wholly } from './marks.js'
import { contentEnd } from './move-issue.js'
import { fieldAspect, insert, isAlike, type Page, type Plan, planOf, type Step } from './page.js'
import { saysLevel, saysMoreThanDay } from './remark.js'
import { setField } from './set-field.js'
import { termIn } from './spelling.js'
import { majority, most } from './tally.js'
import { cellText, isCell, swapInCells, writeValue } from './write-value.js'

export const addNote =
  (note: string): Step =>
  (page, issue) => {
    if (/[\r\n]/.test(note)) return failure({ message: 'a note stands on one line' })
    const own = notesOf(issue).at(0)
    // What others call so may be the same field as one that holds something else here: a plan of how to fix it.
    const isFree = ({ name }: Field): boolean =>
      name === undefined || name === 'note' || issue.fields.every(field => field.name !== name)
    const label = own ?? peers(page, issue, 'closed').flatMap(notesOf).find(isFree)
    const behind = own === undefined ? behindStatus(page, issue, note) : undefined
    if (behind !== undefined) return success(behind)
    if (isBareText(issue) && label === undefined) {
      const end = endOf(page, issue)
      return success(
        planOf([insert(end, dashIn(page, issue) + note)], [], ['title', 'places', 'state', 'level']),
      )
    }
    const before = own === undefined || own.value.value === '' ? '' : own.value.raw + dashIn(page, issue)
    const set = setField({ name: label?.label.value ?? 'Note', value: before + note })(page, issue)
    return set.ok || issue.home.kind !== 'row' ? set : inRow(page, issue, { note, refused: set.error })
  }

/** What is remarked behind a status, and whether behind the emphasis of that as well: `**Fixed**, by a new gasket`. */
interface Remark {
  readonly text: string
  readonly isOutside: boolean
}

/** Behind the status, where most of the closed issues that have one say there what was done: `Fixed (new gasket)`. */
function behindStatus(page: Page, issue: Issue, note: string): Plan | undefined {
  const closed = peers(page, issue, 'closed').filter(one => termIn(page.text, one, 'status') !== undefined)
  const noted = closed.map(one => (notesOf(one).length > 0 ? undefined : remarkBehind(page, one)))
  const usual = majority(noted, remark => String(remark !== undefined))
  return usual === undefined ? undefined : withRemark(page, issue, { note, like: usual })
}

/** What stands behind the status of an issue and is neither a day nor a level; undefined if nothing does. */
function remarkBehind(page: Page, issue: Issue): Remark | undefined {
  const { text = '', rest = '' } = termIn(page.text, issue, 'status') ?? {}
  return saysMoreThanDay(rest) && !saysLevel(page, rest)
    ? { text: rest, isOutside: /[*_]$/.test(text) }
    : undefined
}

/** The status with a remark behind it, parted as another one is: ` (…)`, ` — …`. */
function withRemark(
  page: Page,
  issue: Issue,
  { note, like }: { readonly note: string; readonly like: Remark },
): Plan | undefined {
  const { text } = page
  const term = termIn(text, issue, 'status')
  const field = term && issue.fields.find(({ value }) => contains(value.span, term.span))
  if (term === undefined || field === undefined || remarkBehind(page, issue) !== undefined) return undefined
  const { span, slot, raw } = field.value
  const put = remarkLike(like.text, isCell(text, slot) ? cellText(note) : note)
  return planOf(
    [like.isOutside ? insert(wholly(text, span).end, put) : writeValue(page, { span, slot }, raw + put)],
    [[fieldAspect(field.label.value), raw + put]],
    ['state', 'level', 'tasks', 'places'],
  )
}

function remarkLike(like: string, note: string): string {
  if (WHOLE.test(like)) return ` (${note})`
  const parting = firstMatch(PARTING, like.replace(BRACKETED, ''))
  return (parting.trim() === '' ? ' — ' : parting) + note
}

/** ` (new gasket)` */
const WHOLE = /^\s*\([^()]*\)\s*$/u

/** ` (v1.2)` ahead of ` — new gasket` */
const BRACKETED = /^\s*\([^()]*\)/u

/** ` — `, `: ` */
const PARTING = /^\s*[–—:,;-]\s+/u

interface RowNote {
  readonly note: string
  /** Why there is no cell for it. */
  readonly refused: Objection
}

/** In a table without a column for notes: behind the status that tells the state, or at the end of the cell in which the title is struck. */
function inRow(page: Page, issue: Issue, { note, refused }: RowNote): Result<Plan | undefined, Objection> {
  const { text } = page
  const [like = { text: '', isOutside: true }] = peers(page, issue, 'closed').flatMap(
    one => remarkBehind(page, one) ?? [],
  )
  const behind = withRemark(page, issue, { note, like })
  if (behind !== undefined) return success(behind)
  if (evidenceFrom(issue, 'strike') === undefined)
    return failure({ ...refused, message: `${refused.message}; leave the note out` })
  const end = cellEnd(page, issue)
  const put = swapInCells(text, [{ span: { start: end, end }, text: dashIn(page, issue) + cellText(note) }])
  const held = issue.fields.map(({ label }) => fieldAspect(label.value))
  return success(planOf(put, [], ['title', 'places', 'state', 'level', ...held]))
}

/** Where the cell ends in which the title of a row stands, which may go on behind it. */
function cellEnd({ text }: Page, { home, title }: Issue): number {
  const cells = home.kind === 'row' ? home.cells : []
  const cell = cells.find(({ slot }) => contains(slot, title.span))
  return trimEnd(text, cell?.slot ?? title.slot).end
}

/** ` — `, unless most issues that are written alike part words by ` - ` alone. */
function dashIn({ text, tracker }: Page, issue: Issue): string {
  const lines = tracker.issues
    .filter(other => isAlike(other, issue))
    .map(({ home }) => slice(text, lineAround(text, home.span.start)))
  return most(lines, line => JOINED.test(line)) && !lines.some(line => / [—–] /u.test(line)) ? ' - ' : ' — '
}

/** `**Kettle** - leaks` */
const JOINED = /[\p{L}*_`)\]] - [\p{L}*_`([]/u

/** Whether an issue is nothing but text, so that a note goes behind it. */
const isBareText = ({ home, fields }: Issue): boolean =>
  (home.kind === 'item' || home.kind === 'paragraph') && fields.length === 0

/** The end of the text of an item, which may have others below it, or of a paragraph. */
const endOf = (page: Page, issue: Issue): number =>
  issue.home.kind === 'item' ? textEnd(page.text, issue) : contentEnd(page, issue.span)

const notesOf = ({ fields }: Issue): readonly Field[] => fields.filter(field => closingOf(field) === 'note')
