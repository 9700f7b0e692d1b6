import { type FieldName, fieldNames, isLevelName, isTermName, type TermName } from '../issue/fields.js'
import type { Field, Issue } from '../issue/model.js'
import { meaningOf } from '../issue/vocabulary.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { contains, isEmpty, slice } from '../text/span.js'
import { choiceOf, choose } from './choice.js'
import { closingOf, datesEnd } from './closing-label.js'
import { dayLike, isDay } from './day.js'
import { columnOf, inEmphasisOf, unclosed, writeInColumn } from './emphasis.js'
import { labelIn, languageOf } from './language.js'
import { lineAround } from './lines.js'
import { insertField } from './insert-field.js'
import {
  type EditWords,
  fieldAspect,
  fieldsHolding,
  type Page,
  type Plan,
  planOf,
  replace,
  type Step,
  siblingsOf,
} from './page.js'
import { holdsLevel, isRank, refusalOf, toldElsewhere } from './rating.js'
import { lastLine } from './field-lines.js'
import { isNote, isOfOneIssue } from './field-manner.js'
import { isKept, leftOut, remarkIn, saysLevel, saysMoreThanDay } from './remark.js'
import { shiftIn } from './row-cells.js'
import { letters, spell, type Spelled, termIn } from './spelling.js'
import { repeatTitle } from './title-places.js'
import { cellText, isCell } from './write-value.js'

/** A field and the value that it is to have. */
export interface Assignment {
  readonly name: string
  readonly value: string
  /** What goes behind the value: ` (2026-01-31)`. */
  readonly tail?: string
  /** Whether a value is written that the vocabulary does not know, and a field that rates beside what rates already. */
  readonly isForced?: true
}

/** Gives a field a value, spelled as the file spells it; a field that is missing is put in. */
export const setField =
  (assignment: Assignment): Step =>
  (page, issue) => {
    if (/[\r\n]/.test(assignment.value))
      return failure({ message: `a value stands on one line, and that of ${assignment.name} does not` })
    const target = findTarget(page, issue, assignment.name)
    if (!target.ok) return target
    const shifted = shiftIn(page, issue)
    if (shifted !== undefined) return failure({ message: shifted })
    const { name, field } = target.value
    if (name === 'title') return setTitle(page, issue, assignment.value.trim())
    if (isTermName(name) && means(page, issue, { name, value: assignment.value })) return success(undefined)
    const encoded = encode(page, issue, { ...assignment, target: target.value })
    if (!encoded.ok) return encoded
    const { meaning } = encoded.value
    const isNew = field === undefined && isLevelName(name) && assignment.isForced === undefined
    const refusal = isNew ? refusalOf(page, { ...target.value, name, issue }, meaning) : undefined
    if (refusal !== undefined)
      return toldElsewhere(issue) === meaning && issue.levelEvidence[0]?.from !== 'status'
        ? success(undefined)
        : failure({ message: refusal })
    if (field !== undefined) {
      const options = choiceOf(page.text, field)
      if (options.length > 0) return choose(page, field, { options, wish: encoded.value })
    }
    const value = encoded.value.text + (assignment.tail ?? '')
    return put(page, issue, { ...target.value, value, meaning })
  }

/** The field that is meant, and the field of the issue that is it, if it has one. */
interface Target {
  readonly name: FieldName | undefined
  readonly label: string
  readonly field: Field | undefined
}

function findTarget(page: Page, issue: Issue, given: string): Result<Target, Objection> {
  const byLabel = issue.fields.find(field => letters(field.label.value) === letters(given))
  const name = nameOf(page, issue, given)
  const refusal = name && unsettable.get(name)
  if (refusal !== undefined) return failure({ message: `${name} ${refusal}` })
  if (byLabel !== undefined && (name === undefined || byLabel.name === name))
    return success({ name: byLabel.name, label: byLabel.label.value, field: byLabel })
  if (name !== undefined) {
    const own = issue.fields.filter(field => isCalledSo(page.words, field, name))
    const field = own.find(({ value }) => value.value !== '') ?? own[0]
    return success({ name, label: field?.label.value ?? labelFor(page, issue, { name, given }), field })
  }
  const other = page.tracker.issues
    .flatMap(({ fields }) => fields)
    .find(field => letters(field.label.value) === letters(given))
  if (other !== undefined) return success({ name: other.name, label: other.label.value, field: undefined })
  return failure({
    message: `there is no field “${given}”, neither in the file nor among those that are known`,
    unknown: { word: given, known: knownNames(page) },
  })
}

const unsettable: ReadonlyMap<FieldName, string> = new Map([
  ['id', 'cannot be set, for other places may name the issue by it: renumber it, and they follow'],
  ['number', 'cannot be set: it says where the issue stands'],
  ['tasks', 'cannot be set: they are items of the text'],
])

/** `level` is the severity or the priority, whichever tells it. */
function nameOf(page: Page, issue: Issue, given: string): FieldName | undefined {
  const plain = given.toLowerCase()
  if (plain === 'level') {
    const from = [issue, ...siblingsOf(page, issue)].map(one => one.levelEvidence[0]?.from)
    return from.find(isLevelName) === 'priority' ? 'priority' : 'severity'
  }
  return fieldNames.find(name => name.toLowerCase() === plain) ?? meaningOf(page.words.labels, given)
}

/** The label that the nearest sibling gives the field, or else its name: as it was given where that is a label. */
export function labelFor(
  page: Page,
  issue: Issue,
  { name, given }: { readonly name: FieldName; readonly given?: string },
): string {
  const fields = siblingsOf(page, issue).flatMap(sibling => sibling.fields)
  // A column may be called otherwise than a field of its own would be.
  const everywhere = page.tracker.issues.flatMap(other =>
    issue.home.kind !== 'row' && other.home.kind === 'row' ? [] : other.fields,
  )
  const isMeant = (field: Field): boolean =>
    isCalledSo(page.words, field, name) && !/^\d/.test(field.label.value) && !isOfOneIssue(page, field)
  const isCalled = ({ label }: Field): boolean =>
    isNote({ name, label: given ?? '' }) && letters(label.value) === letters(given ?? '')
  return (
    (everywhere.find(isCalled) ?? fields.find(isMeant) ?? everywhere.find(isMeant))?.label.value ??
    labelIn(languageOf(page.tracker, page.text), name) ??
    (given !== undefined && meaningOf(page.words.labels, given) === name ? given : spaced(name))
  )
}

/**
 * Whether a field is one that may be written: who has closed an issue is read as its owner, what is known of it as a note, and
 * the version in which it was done as its status.
 */
export const isCalledSo = (words: EditWords, field: Field, wanted: FieldName): boolean =>
  field.name === wanted &&
  closingOf(field) !== 'closer' &&
  (wanted !== 'note' || closingOf(field) === 'note') &&
  (wanted !== 'status' || !datesEnd(words, field))

/** `dependsOn` → `depends on` */
const spaced = (name: string): string => name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

const knownNames = ({ tracker }: Page): readonly string[] => [
  ...new Set([
    ...fieldNames.filter(name => !unsettable.has(name)),
    ...tracker.issues.flatMap(({ fields }) => fields.map(({ label }) => label.value)),
  ]),
]

function setTitle(page: Page, issue: Issue, value: string): Result<Plan | undefined, Objection> {
  const { text } = page
  if (value === '') return failure({ message: 'a title cannot be empty' })
  if (slice(text, issue.title.span) === value) return success(undefined)
  const written = issue.home.kind === 'row' ? cellText(value) : value
  const plan = planOf(
    [replace(issue.title.span, written), ...repeatTitle(page, issue, value)],
    [['title', written]],
  )
  // The title of a row stands in a field too, that of an issue without one in the text that describes it.
  const held = fieldsHolding(issue, [issue.title.span])
  return success({
    ...plan,
    outcome: { ...plan.outcome, touched: new Set([...plan.outcome.touched, 'places', ...held]) },
  })
}

/** Whether a field says already what is asked for by our name: `Mostly done; the gate remains` is in_progress. */
const means = (
  { text }: Page,
  issue: Issue,
  { name, value }: { readonly name: TermName; readonly value: string },
): boolean => termIn(text, issue, name)?.meaning === value

const dayNames: ReadonlySet<FieldName> = new Set(['created', 'resolved', 'due', 'updated'])

/** The value as the file writes values of the field. */
function encode(
  page: Page,
  issue: Issue,
  { target, value, isForced }: Assignment & { readonly target: Target },
): Result<Spelled, Objection> {
  const { name } = target
  const plain = { text: value, meaning: undefined }
  if (value === '' || (isLevelName(name) && isRank(page, { name, issue }, value))) return success(plain)
  if (isTermName(name)) return spell(page, { field: name, word: value, issue, ...(isForced && { isForced }) })
  if (name === undefined || !dayNames.has(name)) return success(plain)
  const day = value === 'today' ? page.today : value
  if (!isDay(day))
    return isForced === undefined
      ? failure({ message: `“${value}” is no day; write it as in ${page.today}, or as \`today\`` })
      : success(plain)
  return success({ ...plain, text: daySpelling(page, issue, { name, day }) })
}

/** A day as the issues write it in the field, or else in any field. */
function daySpelling(
  page: Page,
  issue: Issue,
  { name, day }: { readonly name: FieldName; readonly day: string },
): string {
  const all = [issue, ...siblingsOf(page, issue), ...page.tracker.issues].flatMap(({ dates }) =>
    Object.entries(dates).map(([of, written]) => ({ of, written })),
  )
  const samples = [...all.filter(({ of }) => of === name), ...all]
  for (const { written } of samples)
    if (written?.value !== undefined) return dayLike(day, { text: written.raw, day: written.value })
  return day
}

/** Text in the place of a status or a level, in which nothing speaks of one, does not go unnoticed. */
const replacedText = (issue: Issue, field: Field): readonly string[] =>
  isTermName(field.name) && !beginsTelling(issue, field) && /\p{L}/u.test(field.value.value)
    ? [`${field.label.value} said “${field.value.value}”, which was replaced`]
    : []

/** What stands in a value ahead of the first thing that speaks of a state or a level; none where nothing does. */
function aheadOfTerm({ stateEvidence, levelEvidence }: Issue, { value }: Field): string | undefined {
  const starts = [...stateEvidence, ...levelEvidence].flatMap(({ span }) =>
    contains(value.span, span) ? [span.start - value.span.start] : [],
  )
  return starts.length === 0 ? undefined : value.raw.slice(0, Math.min(...starts))
}

/** Whether a value begins with what speaks of a state, or in its own place of a level; the letter of a code is no word ahead of it. */
function beginsTelling(issue: Issue, field: Field): boolean {
  const ahead = aheadOfTerm(issue, field)
  return ahead !== undefined && !/\p{L}{2}/u.test(ahead) && !holdsLevel(issue, field)
}

/** Whether a value stands below its label, or goes on for several lines. */
const hasManyLines = (text: string, { label, value }: Field): boolean =>
  !isEmpty(value.span) && /[\r\n]/.test(text.slice(label.span.start, value.span.end))

/** Whether the words of a value run on into the line below them, which is no part of what is read as the value. */
const goesOn = (page: Page, issue: Issue, field: Field): boolean =>
  SOME_WORDS.test(field.value.raw) &&
  !isCell(page.text, field.value.slot) &&
  lastLine(page, issue, field).start !== lineAround(page.text, field.value.span.end).start

/** `Deferred. The new lid was tried and` */
const SOME_WORDS = /\S\s+\S+\s+\S/u

interface Put extends Target, Pick<Assignment, 'value'>, Pick<Spelled, 'meaning'> {}

function put(
  page: Page,
  issue: Issue,
  { name, label, field, value, meaning }: Put,
): Result<Plan | undefined, Objection> {
  const touched = ['state', 'level', 'tasks', 'places', ...(name === 'description' ? ['title'] : [])]
  if (field === undefined) {
    if (value === '') return success(undefined)
    const inserted = insertField(page, issue, { name, label, value })
    if (!inserted.ok) return inserted
    const { replacement, empty = [] } = inserted.value
    const wanted = [[fieldAspect(inserted.value.label), value]] as const
    return success(planOf([replacement], wanted, [...touched, ...empty.map(fieldAspect)]))
  }
  if (isTermName(name) && aheadOfTerm(issue, field) === undefined && hasManyLines(page.text, field))
    return failure({ message: `“${label}” holds a text that tells no ${name}, and would be lost` })
  const written = isCell(page.text, field.value.slot) ? cellText(value) : value
  const behind = value === '' || !isTermName(name) ? '' : remarkIn(page, issue, { name, field })
  const rest =
    isTermName(name) && isKept(page, behind, { name, old: termIn(page.text, issue, name), meaning })
      ? behind
      : ''
  const kept =
    isTermName(name) && rest === ''
      ? inEmphasisOf(page, issue, { name, old: field.value.raw, value: written })
      : written + rest
  if (kept === field.value.raw) return success(undefined)
  if (rest === '' && goesOn(page, issue, field))
    return failure({
      message: `“${label}” goes on below its line, and would be cut in two: bring it to one line first`,
    })
  const whole = kept + unclosed(field.value.raw, kept)
  const others = isTermName(name) ? columnOf(page, issue, field) : []
  const replacement = writeInColumn(page, field.value, { value: whole, others })
  const plan = planOf([replacement], [[fieldAspect(label), whole]], touched)
  const isLost = rest === '' && saysMoreThanDay(behind) && !saysLevel(page, behind)
  return success({
    ...plan,
    notes: isLost ? [leftOut(label, behind)] : rest === '' ? replacedText(issue, field) : [],
  })
}
