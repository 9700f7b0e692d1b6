import { type FieldName, isLevelName, type TermName } from '../issue/fields.js'
import { type Evidence, type Field, isClosed, type Level, type State } from '../issue/model.js'
import { type Phrase, sourceSpan, subPhrase } from '../markdown/phrase.js'
import { firstMatch } from '../text/match.js'
import { slice } from '../text/span.js'
import { meaningOf } from '../issue/vocabulary.js'
import { readAnswer } from './answers.js'
import { fieldsOf, partsNamed } from './body.js'
import { looksLikeDate } from './dates.js'
import type { Draft } from './draft.js'
import { type Ground, labelText } from './labelled.js'
import { wordCount } from './length.js'
import { changeIn, type Meaning, readLevel, readRating, readState, readStatus } from './meaning.js'
import { openingStates } from './opening-state.js'
import { saysOnlyStatus } from './only-status.js'
import { witness } from './witness.js'

/** What the marks in titles are worth. */
interface TitleMarks {
  /** Whether they are ornament, because most titles of the file bear marks that say nothing. */
  readonly areMarksDecoration: boolean
}

/**
 * All that a record says of its state, strongest first: field, what opens the text, title, strike, checkbox, day of resolution,
 * section. What opens the text yields to the title where it may speak of something else (“Verified” of the report), and a box
 * that is not checked only says “not done”: below “In progress” or “Blocked” the section says more. “Known” in the place of a
 * level tells what kind of issue it is or was, and yields to all else.
 */
export function stateEvidence(ground: Ground, draft: Draft, title: TitleMarks): Evidence<State>[] {
  const box = checkboxState(ground, draft)
  const section = draft.scope.state === undefined ? [] : [draft.scope.state]
  const isSaidBelow =
    draft.name.checkbox === false && section.some(({ value }) => value !== 'resolved' && value !== 'open')
  const opening = openingStates(ground, draft)
  const fields = fieldStates(ground, draft)
  const isKind = ({ from, value }: Evidence<State>): boolean => isLevelName(from) && value === 'open'
  const mayBeTopic = ({ raw }: Evidence<State>): boolean => meaningOf(ground.words.topics, raw) !== undefined
  return [
    ...fields.filter(state => !isKind(state)),
    ...boxedStates(ground, draft),
    ...opening.filter(state => !mayBeTopic(state)),
    ...titleStates(ground, draft, title),
    ...opening.filter(mayBeTopic),
    ...(isSaidBelow ? [] : box),
    ...dayStates(draft),
    ...section,
    ...(isSaidBelow ? box : []),
    ...fields.filter(isKind),
  ]
}

/** All that a record says of its level, strongest first: severity, priority, a status field that holds a level, title, section. */
export function levelEvidence(ground: Ground, draft: Draft): Evidence<Level>[] {
  const fields = (['severity', 'priority', 'status'] as const).flatMap(name =>
    fieldLevels(ground, draft, name),
  )
  return [
    ...fields.toSorted((a, b) => RANK[a.by] - RANK[b.by]).map(({ evidence }) => evidence),
    ...titleLevels(ground, draft),
    ...typeLevel(ground, draft),
    ...(draft.scope.level === undefined ? [] : [draft.scope.level]),
  ]
}

/** A word beats a code, a code beats a symbol. */
const RANK = { word: 0, code: 1, symbol: 2 }

/** A type that names a level: “Functional bug — critical”; “Enhancement” is but a type. */
function typeLevel(ground: Ground, draft: Draft): Evidence<Level>[] {
  return partsNamed(draft.parts, 'category')
    .flatMap(part => part.phrases.slice(0, 1))
    .flatMap(value => {
      const level = readLevel(value.text, ground.words)
      return level?.by === 'word' && level.value !== 'info' ? witness(ground, value, 'title')(level) : []
    })
}

/** The values of a field, of parts and of cells. */
export function valuesOf(draft: Draft, name: FieldName): Phrase[] {
  const parts = partsNamed(draft.parts, name).flatMap(part => part.phrases.slice(0, 1))
  return parts
    .concat(draft.cells.filter(cell => cell.field.name === name).map(cell => cell.value))
    .map(withoutStruck)
}

/** What still holds of a value: of `~~Open~~ Fixed` what stands behind what is struck out. */
function withoutStruck(value: Phrase): Phrase {
  const struck = value.marks.find(({ kind, span }) => kind === 'strike' && span.start === 0)
  const start = struck?.span.end ?? 0
  return SAYS.test(value.text.slice(start)) ? subPhrase(value, { start, end: value.text.length }) : value
}

const SAYS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

function fieldStates(ground: Ground, draft: Draft): Evidence<State>[] {
  const status = valuesOf(draft, 'status').flatMap(value =>
    witness(ground, value, 'status')(readStatus(value.text, ground.words)),
  )
  if (status.length > 0) return status
  const answers = answeredStates(ground, draft)
  if (answers.length > 0) return answers
  const inLevels = (['severity', 'priority'] as const).flatMap(name =>
    valuesOf(draft, name).flatMap(value => witness(ground, value, name)(misplacedState(ground, value.text))),
  )
  return inLevels.length > 0 ? inLevels : ratedStates(ground, draft)
}

/** A state in place of a rating: a risk of which the likelihood is “resolved”. */
const ratedStates = (ground: Ground, draft: Draft): Evidence<State>[] =>
  (['likelihood', 'impact', 'risk'] as const).flatMap(name =>
    valuesOf(draft, name).flatMap(value => {
      const isState = !saysNothing(ground, value.text) && saysOnlyStatus(value.text, ground.words)
      const state = isState ? readState(value.text, ground.words) : undefined
      return state?.by === 'word' && isClosed(state.value) ? witness(ground, value, 'status')(state) : []
    }),
  )

/** `- [x] **Fixed** (2026-01-08)` above the fields: a box for nothing but a state says whether the issue has it. */
function boxedStates(ground: Ground, { blocks: [list] }: Draft): Evidence<State>[] {
  const boxes = list?.kind === 'list' ? list.items.filter(item => item.checkbox !== undefined) : []
  const [item] = list?.kind === 'list' ? list.items : []
  const [first] = item?.blocks ?? []
  if (boxes.length !== 1 || item?.checkbox === undefined || first?.kind !== 'paragraph') return []
  const state = saysOnlyStatus(first.text.text, ground.words)
    ? readState(first.text.text, ground.words)
    : undefined
  const isOpen = state !== undefined && !item.checkbox.isChecked
  return witness(ground, first.text, 'status')(isOpen ? { ...state, value: 'open' } : state)
}

/** `Fixed? | Yes`, `Fixed? | partially`: what is said where the label asks whether the issue is closed. */
function answeredStates(ground: Ground, { parts, cells }: Draft): Evidence<State>[] {
  const values = [
    ...parts.flatMap(({ field, phrases: [value] }) => (field && value ? [{ field, value }] : [])),
    ...cells,
  ]
  return values
    .filter(({ field }) => asksForEnd(ground, field))
    .flatMap(({ field, value }) => witness(ground, value, 'status')(answeredState(ground, field, value.text)))
}

/** Whether the label of a field is a word for “resolved”; a status that is answered with “yes” was asked for so too. */
const asksForEnd = ({ words }: Ground, { name, label }: Field): boolean =>
  (name === 'status' || name === 'resolved') &&
  (meaningOf(words.states, labelText(label.value)) ?? (name === 'status' ? 'resolved' : undefined)) ===
    'resolved'

function answeredState({ words }: Ground, { name }: Field, text: string): Meaning<State> | undefined {
  const answer = answerIn(words, text)
  const saying = (value: State): Meaning<State> => ({
    value,
    span: { start: 0, end: text.length },
    by: 'word',
  })
  if (answer === 'yes') return saying('resolved')
  if (answer === 'no') return saying('open')
  if (looksLikeDate(text)) return undefined
  const state = readState(text, words)
  return name === 'resolved' && isAccount(text, state) ? saying('resolved') : state
}

/** What a value answers, or the first clause of it: `N/A (a matter of design)`. */
const answerIn = (words: Ground['words'], text: string): ReturnType<typeof readAnswer> =>
  readAnswer(text, words) ?? readAnswer(firstMatch(/^[^(（,;–—]*/u, text), words)

/** Whether a value says that there is none: of a rating “N/A” tells no state. */
const saysNothing = ({ words }: Ground, text: string): boolean => answerIn(words, text) === 'nothing'

/** `Fixed: removed the second call`: words in which no state comes first tell what was done. */
const isAccount = (text: string, state: Meaning<State> | undefined): boolean =>
  wordCount(text) > 1 && (state === undefined || /\p{L}/u.test(text.slice(0, state.span.start)))

/** A state in a level field: the end of a change (`High → Fixed`), or a value that is no level (`✅ COMPLETED`). */
function misplacedState(ground: Ground, text: string): Meaning<State> | undefined {
  if (saysNothing(ground, text)) return undefined
  const state = readState(text, ground.words)
  if (changeIn(text) !== undefined) return state
  const level = readRating(text, ground.words)
  if (level?.by === 'word' || level?.by === 'code') return undefined
  return state?.by === 'word' ? state : undefined
}

function fieldLevels(
  ground: Ground,
  draft: Draft,
  name: TermName,
): { by: Meaning<Level>['by']; evidence: Evidence<Level> }[] {
  return valuesOf(draft, name).flatMap(value => {
    const level = (name === 'status' ? readLevel : readRating)(value.text, ground.words)
    const isStatus = name === 'status' || misplacedState(ground, value.text)?.by === 'word'
    if (level === undefined || (isStatus && level.by === 'symbol')) return []
    if (name === 'status' && !isSaidAlone(ground, value.text, level)) return []
    return witness(ground, value, name)(level).map(evidence => ({ by: level.by, evidence }))
  })
}

/** Whether the clause of a status in which a level stands holds nothing but levels and states: not “should be done by then”. */
const isSaidAlone = ({ words }: Ground, text: string, { span }: Meaning<Level>): boolean =>
  text.split(CLAUSE_END).some(clause => clause.includes(slice(text, span)) && saysOnlyStatus(clause, words))

const CLAUSE_END = /[,;:.()：，；。（）–—]|\s-\s/u

function titleStates(ground: Ground, draft: Draft, { areMarksDecoration }: TitleMarks): Evidence<State>[] {
  const marks = draft.name.states.filter(state => state.by !== 'symbol' || !areMarksDecoration)
  const words = marks.filter(mark => mark.by === 'word').concat(marks.filter(mark => mark.by !== 'word'))
  const states = words.flatMap(witness(ground, draft.phrase, 'title'))
  if (!draft.name.isStruck) return states
  const span = sourceSpan(draft.phrase, draft.name.title)
  return [...states, { value: 'resolved', from: 'strike', span, raw: slice(ground.text, span) }]
}

/** A day or a version in a field for that of its resolution; that it was verified may mean the issue itself. */
const dayStates = ({ parts, cells }: Draft): Evidence<State>[] =>
  [...fieldsOf(parts), ...cells.map(({ field }) => field)].flatMap(({ name, label, value }) =>
    name === 'resolved' &&
    (looksLikeDate(value.value) || VERSION.test(value.value)) &&
    !/^verif/iu.test(label.value)
      ? [{ value: 'resolved', from: 'status', span: value.span, raw: value.raw }]
      : [],
  )

/** `2.4`, `v1.0.3 (hotfix)` */
const VERSION = /^[^\p{L}\p{N}]*v?\d+(?:\.\d+)+(?![\d%])/iu

function titleLevels(ground: Ground, draft: Draft): Evidence<Level>[] {
  return draft.name.levels
    .toSorted((a, b) => RANK[a.by] - RANK[b.by])
    .flatMap(witness(ground, draft.phrase, 'title'))
}

function checkboxState(ground: Ground, draft: Draft): Evidence<State>[] {
  const { checkbox, title } = draft.name
  if (checkbox === undefined) return []
  const span =
    draft.home.kind === 'item'
      ? (draft.home.checkbox?.span ?? draft.home.span)
      : sourceSpan(draft.phrase, { start: 0, end: title.start })
  return [{ value: checkbox ? 'resolved' : 'open', from: 'checkbox', span, raw: slice(ground.text, span) }]
}
