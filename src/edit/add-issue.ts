/** Puts a new issue into a file: behind its siblings, with the next id or number, written as they are. */
import { isLevelName } from '../issue/fields.js'
import { type Field, type Issue, isClosed, type Level, stateInWords } from '../issue/model.js'
import { isOfMixedTitle } from '../issue/mixed-title.js'
import type { Written } from '../issue/written.js'
import { composeEdits } from '../text/compose.js'
import { lineAt, lineStarts } from '../text/lines.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { contains, slice } from '../text/span.js'
import { widthOf } from '../text/width.js'
import { dayLike } from './day.js'
import { coinedStatus, fieldGap, firstFields } from './first-fields.js'
import { usualGap } from './field-lines.js'
import { lineAround, lineBefore, lineEndNear, swapped } from './lines.js'
import { headingApart, namingLine } from './naming-line.js'
import { evidenceFrom } from './marks.js'
import { contentEnd, denialIn, gapBefore, gapBehind, gapInto, ownEnd } from './move-issue.js'
import { type Model, modelFor } from './new-model.js'
import { nextInOrder } from './newest-first.js'
import type { TargetSection } from './sections.js'
import { isHosted } from './mentions.js'
import { following, nextId, nextNumber } from './next-id.js'
import { insert, issuesBeside, type Page, type Replacement, type Step } from './page.js'
import { type EditGround, type Edited, editOf, pageOf, type ReadSource, reread } from './run.js'
import { levelsAsked, toldBySection } from './rating.js'
import { runSteps } from './courses.js'
import { dressedLike, usualRow } from './row-cells.js'
import { endOfRows, endOfRowsIn } from './row-places.js'
import { setField } from './set-field.js'
import { letters, spell } from './spelling.js'
import { most } from './tally.js'
import { digestOf } from './verify.js'
import { cellText, roomy } from './write-value.js'

/** An issue to add: its title, and what else is known of it. */
export interface NewIssue {
  readonly title: string
  readonly section?: string | undefined
  readonly fields?: Readonly<Record<string, string>> | undefined
  readonly isForced?: true
}

export function addIssue(start: ReadSource, asked: NewIssue, ground: EditGround): Result<Edited, Objection> {
  const wish = { ...asked, title: asked.title.trim() }
  if (/[\r\n]/.test(wish.title) || wish.title === '')
    return failure({ message: 'a title stands on one line, and is not empty' })
  const page = pageOf(start, ground)
  const model = modelFor(page, wish)
  if (!model.ok) return model
  const { bare, withStatus } = written(page, model.value, wish)
  const first = attempt(start, { put: bare, wish }, ground)
  const tried =
    first.ok || withStatus === undefined ? first : attempt(start, { put: withStatus, wish }, ground)
  if (!tried.ok) return first
  const { reading, index, edits } = tried.value
  const steps = stepsFor(page, { model: model.value.issue, added: reading.tracker.issues[index] }, wish)
  const run = runSteps(reading, { index, steps }, ground)
  if (!run.ok) return run
  return success({
    ...run.value,
    edits: composeEdits(start.source.raw.length, [edits, run.value.edits]),
    notes: [...run.value.notes, ...denialsIn(page, model.value)],
  })
}

/** What may say that the section into which the new issue is put holds none. */
const denialsIn = (page: Page, { into }: Model): readonly string[] =>
  (into === undefined ? [] : denialIn(page, into)).map(said => {
    const line = lineAt(lineStarts(page.text), page.text.indexOf(said, into?.span.end))
    return `line ${line}: “${said}” stands above the new issue; look whether it is still true`
  })

interface Attempt {
  readonly put: Replacement
  readonly wish: NewIssue
}

/** Puts the issue in, and looks whether the file is then read as it was, with one open issue more. */
function attempt(start: ReadSource, { put, wish }: Attempt, ground: EditGround): Result<Edited, Objection> {
  const edits = [editOf(start.source, put)]
  const reading = reread(start.source, edits, ground)
  if (!reading.ok) return reading
  const index = indexOfNew(start, reading.value)
  const added = reading.value.tracker.issues[index]
  const fault = (why: string): Result<Edited, Objection> =>
    failure({ message: `the issue was not added, for ${why}` })
  if (added === undefined)
    return fault('beside its siblings it would not be read as an issue, or others would be read otherwise')
  if (plain(added.title.value) !== plain(wish.title))
    return fault(`its title would be read as “${added.title.value}”`)
  const told = evidenceFrom(added, 'section')
  const isTitle = told !== undefined && isOfMixedTitle(start.tracker.title, told)
  if (wish.section === undefined && told !== undefined && !isTitle && isClosed(told.value) && !wish.isForced)
    return fault(`“${added.section.at(-1)}” is for closed issues; name a section`)
  if (isClosed(added.state))
    return fault(
      `it would be read as ${stateInWords(added.state)} there; name ${wish.section === undefined ? 'a' : 'another'} section`,
    )
  return success({ reading: reading.value, index, edits, notes: [] })
}

const plain = (text: string): string => text.replace(/[*_~`\\\s]/g, '')

/** Where the one issue stands that is new; -1 where others are read otherwise than before. */
function indexOfNew(before: ReadSource, after: ReadSource): number {
  const print = (issue: Issue): string => JSON.stringify([...digestOf(issue)])
  const old = before.tracker.issues.map(print)
  const now = after.tracker.issues.map(print)
  const at = now.findIndex((one, index) => one !== old[index])
  return JSON.stringify(now.toSpliced(at, 1)) === JSON.stringify(old) ? at : -1
}

/** What the siblings say besides the title: the status, the day, and what was asked for. */
function stepsFor(
  page: Page,
  { model, added }: { readonly model: Issue; readonly added: Issue | undefined },
  { fields = {}, isForced }: NewIssue,
): readonly Step[] {
  const alike = page.tracker.issues.filter(one => one.home.kind === model.home.kind)
  const isDated = most(
    alike,
    ({ dates, fields: own }) => dates.created !== undefined && own.some(({ name }) => name === 'created'),
  )
  const created = isDated && model.home.kind !== 'row' ? { created: 'today' } : {}
  const isTold = added?.levelEvidence[0]?.from === 'title' && added.level === levelOf(page, model, fields)
  const isWritten = (name: string, value: string): boolean =>
    added?.fields.some(
      one => letters(one.label.value) === letters(name) && plain(one.value.raw) === plain(value),
    ) ?? false
  return Object.entries({ ...created, ...fields })
    .filter(([name, value]) => !(isTold && isLevelName(name.toLowerCase())) && !isWritten(name, value))
    .map(([name, value]) => setField({ name, value, ...(isForced && { isForced }) }))
}

/** The new issue, and where that shows no field, once more with one: a heading may need it to be read as an issue. */
interface NewText {
  readonly bare: Replacement
  readonly withStatus?: Replacement
}

function written(
  page: Page,
  { issue: model, into }: Model,
  { title, fields: asked = {} }: NewIssue,
): NewText {
  const { text } = page
  const put = into === undefined ? putterBeside(page, model) : putterInto(page, into, model)
  if (model.home.kind === 'row') {
    const row = usualRow(issuesBeside(page, model), model)
    return { bare: put(rowLike(page, row, title)) }
  }
  const line = namingLine(page, model, { title, level: levelOf(page, model, asked) })
  if (model.home.kind === 'item') return { bare: put(line) }
  const newline = lineEndNear(text, model.home.span.start)
  const heading = headingApart(page, model)
  const naming =
    heading === undefined
      ? [line, ...underline(page, model, line)].join('')
      : heading + newline + fieldGap(page, model) + line
  const withFields = (fields: readonly string[]): Replacement =>
    put(
      naming +
        newline +
        (heading === undefined ? fieldGap(page, model) : '') +
        fields.join(newline.repeat(1 + (usualGap(page, model) ?? 0))),
    )
  const shown = firstFields(page, model, asked)
  return {
    bare: shown === undefined ? put(naming) : withFields(shown),
    withStatus: withFields([...(shown ?? []), coinedStatus(page, model)]),
  }
}

/** The level that is asked for, or that the section tells. */
const levelOf = (page: Page, model: Issue, asked: Readonly<Record<string, string>>): Level | undefined =>
  levelsAsked(page, model, asked)[0] ?? toldBySection(model)

/** Puts the text of an issue behind what stands directly below a heading, and deeper than that. */
function putterInto(page: Page, section: TargetSection, model: Issue): (put: string) => Replacement {
  const at = endOfRowsIn(page, model, section) ?? ownEnd(page, section)
  const deep = '#'.repeat(section.depth + 1)
  return put =>
    insert(
      at,
      gapInto(page, model, at),
      put.replace(/^#+/, hashes => (hashes.length > section.depth ? hashes : deep)),
    )
}

/** Puts a text behind the issues that stand with the model, or above them where they are kept newest first. */
function putterBeside(page: Page, model: Issue): (put: string) => Replacement {
  const { text } = page
  const beside = issuesBeside(page, model)
  const last = beside.at(-1) ?? model
  const end = contentEnd(page, last.span)
  const gap = gapBetween(page, last, end)
  const next = nextInOrder(page, { issues: beside, issue: undefined, goal: 'open' })
  if (next !== undefined) return put => insert(lineAround(text, next.home.span.start).start, put, gap)
  return put => insert(model.home.kind === 'row' ? endOfRows(page, last) : end, gap, put)
}

function gapBetween(page: Page, last: Issue, end: number): string {
  if (last.home.kind === 'row') return lineEndNear(page.text, last.home.span.start)
  return last.home.kind === 'item' ? gapBehind(page, last) : gapBefore(page, end)
}

/** `-----` below a heading that is marked by a line. */
function underline({ text }: Page, { home }: Issue, naming: string): readonly string[] {
  const heading = slice(text, home.span)
  return home.kind !== 'heading' || heading.startsWith('#')
    ? []
    : [lineEndNear(text, home.span.start), heading.slice(-1).repeat(Math.max(naming.length, 3))]
}

/** A row with the cells that are known: the id, the title, the status and the day. */
function rowLike(page: Page, model: Issue, title: string): string {
  const { text } = page
  const line = lineAround(text, model.home.span.start)
  if (model.home.kind !== 'row') return ''
  const isAligned = rowWidths(page, model).size === 1
  const cells = model.home.cells.map(cell => {
    const value = cellFor(page, model, { cell, title })
    return { span: cell.slot, text: roomy(value, isAligned ? slice(text, cell.slot) : '') }
  })
  return swapped(text, line, cells)
}

/** How wide the rows of the table are, with what stands above them; in an aligned one they are all of one width. */
function rowWidths({ text, tracker }: Page, model: Issue): ReadonlySet<number> {
  const rows = issuesBeside({ tracker }, model)
  const [first = model] = rows
  const lines = rows.map(({ home }) => lineAround(text, home.span.start))
  const above = lineBefore(text, lineAround(text, first.home.span.start)) ?? []
  return new Set([above, lines].flat().map(line => widthOf(slice(text, line).trim())))
}

interface NewCell {
  readonly cell: Written<string>
  readonly title: string
}

/** What is known of a new row in the column of a cell of the model. */
function cellFor(page: Page, model: Issue, { cell, title }: NewCell): string {
  const { text, tracker, today } = page
  const { id, number, dates } = model
  const rows = issuesBeside(page, model).filter(({ state }) => !isClosed(state))
  if (contains(cell.slot, model.title.span))
    return dressedLike(
      text,
      rows.map(one => one.title.span),
      cellText(title),
    )
  if (id !== undefined && contains(cell.slot, id.span))
    return isHosted(page, id.span)
      ? ''
      : idLike(slice(text, cell.slot).trim(), id.value, nextId({ text, tracker }, id.value))
  const field = model.fields.find(({ value }) => value.slot.start === cell.slot.start)
  if (field?.name === 'number')
    return String(number === undefined ? nextIn(page, model, field) : nextNumber(tracker, model))
  if (field?.name === 'created' && dates.created?.value !== undefined)
    return dayLike(today, { text: cell.raw, day: dates.created.value })
  const told = evidenceFrom(model, 'status')
  if (field?.name !== 'status' || (told !== undefined && !contains(cell.slot, told.span))) return ''
  const status = spell(page, { field: 'status', word: 'open', issue: model })
  const terms = rows.flatMap(one => one.fields.filter(({ name }) => name === 'status'))
  return status.ok
    ? dressedLike(
        text,
        terms.map(({ value }) => value.span),
        status.value.text,
      )
    : ''
}

/** The next number of a column that counts the rows of the table beside their ids. */
const nextIn = ({ tracker }: Page, model: Issue, { label }: Field): number =>
  following(
    issuesBeside({ tracker }, model)
      .flatMap(({ fields }) => fields.filter(one => one.label.value === label.value))
      .map(({ value }) => Number(value.raw)),
  )

/** An id in the cell's manner: `**BUG-2**` like `**BUG-1**`; a link would lead to the wrong place, and a strike is not its own. */
const idLike = (raw: string, old: string, id: string): string =>
  raw.includes('](') ? id : raw.replace(/~~/g, '').replace(old, () => id)
