import type { Evidence, Level, Reference } from '../issue/model.js'
import { joinWords } from '../issue/words/joints.js'
import { kindWords } from '../issue/words/kinds.js'
import { phraseWords } from '../issue/words/phrases.js'
import type { Written } from '../issue/written.js'
import { sourceSpan } from '../markdown/phrase.js'
import { type Span, slice } from '../text/span.js'
import { fieldsOf } from './body.js'
import { type Draft, headingsOf, isSummaryRow } from './draft.js'
import { levelEvidence, stateEvidence } from './evidence.js'
import { mentionedIds } from './ids.js'
import { countsOne } from './kinds.js'
import { calledBy, type Known, keyOfId, titleOf } from './known.js'
import type { Ground } from './labelled.js'
import { markedApart } from './marked-names.js'
import { isAbout } from './scope.js'
import { wordPattern } from './word-pattern.js'
import { foldTitle, likeness, withoutRemark } from './titles.js'

/**
 * The issues that a candidate only names: by the ids it begins or ends with, or by their title. A row that uses the id
 * of an issue for something else (no word of the titles is the same) is an issue of its own.
 */
export function namedIssues(draft: Draft, known: Known): Named[] {
  const named = leadingNames(draft, known)
  if (named.length > 0) return isOtherIssue(draft, named, known) ? [] : named
  if (draft.name.id !== undefined && !isNumberedAnew(draft, known)) return headingNames(draft, known)
  const trailing = trailingNames(draft, known)
  if (trailing.length > 0) return trailing
  const titled = titleNames(draft, known)
  return titled.length > 0 ? titled : statedNames(draft, known)
}

/** Whether the id of a row is one that only its summary gives, in a file whose issues have none. */
const isNumberedAnew = (draft: Draft, { byId }: Known): boolean => isSummaryRow(draft) && byId.size === 0

/** `| 7 | The wheel stops |` beside `### 7. Wheel stops at noon`: a row whose id is the number of a heading, where a word of its title is the same. */
function headingNames({ home, name: { id, title }, phrase }: Draft, known: Known): Named[] {
  const number = home.kind === 'row' && /^\d{1,4}$/.test(id?.value ?? '') ? Number(id?.value) : undefined
  const key = number === undefined ? undefined : known.byHeading.get(number)
  const name = slice(phrase.text, title)
  return key !== undefined && likeness(name, known.titles.get(key) ?? '') > 0 ? [{ key, name, ...title }] : []
}

/** `| Error swallowed | Parser | ✅ H5, solved |`: a status that begins with the id of the issue which the row sums up. */
const statedNames = ({ cells, name }: Draft, known: Known): Named[] =>
  cells.flatMap(({ field, value: { text } }) => {
    const [first] = field.name === 'status' ? mentionedIds(text) : []
    const isFirst = first !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(0, first.start))
    return isFirst ? namedBy({ id: first.id, ...name.title }, known) : []
  })

function leadingNames(draft: Draft, known: Known): Named[] {
  const own = draft.name.id === undefined ? [] : idsIn(draft.name.id)
  const mentions = leadingIds(draft)
  const isOwnFirst = mentions.some(mention => own.some(({ id }) => id === mention.id))
  return [...(isOwnFirst ? [] : own), ...mentions].flatMap(mention => namedBy(mention, known))
}

/** The ids in one: `BUG-024/025` is two. */
const idsIn = ({ value, span }: { readonly value: string; readonly span: Span }) =>
  areSeveral(value) ? mentionedIds(value).map(({ id }) => ({ id, ...span })) : [{ id: value, ...span }]

/** Whether an id is written for several: `BUG-024/025`. */
export const areSeveral = (id: string): boolean => mentionedIds(id).length > 1

const namedBy = ({ id, start, end }: { id: string; start: number; end: number }, known: Known): Named[] => {
  const key = keyOfId(known, id)
  return key === undefined ? [] : [{ key, name: id, start, end }]
}

function isOtherIssue(draft: Draft, named: readonly Named[], known: Known): boolean {
  const [only, ...others] = named
  if (draft.home.kind !== 'row' || isAbout(draft.scope.role) || only === undefined || others.length > 0)
    return false
  if (known.indexes.has(headingsOf(draft))) return false
  const title = titleOf(draft)
  const home = known.titles.get(only.key) ?? ''
  return foldTitle(title).length > 8 && home.length > 8 && likeness(title, home) === 0
}

/** `Add departments from the hook → BUG-009`, `… (BUG-017)`, `**… (BUG-017)**: and more`: the issue stands elsewhere. */
function trailingNames(draft: Draft, known: Known): Named[] {
  const { text } = draft.phrase
  const isLast = (end: number): boolean =>
    [text.length, draft.name.title.end].some(
      until => end <= until && /^\s*[)）.]*\s*$/u.test(text.slice(end, until)),
    )
  return mentionedIds(text)
    .filter(({ start, end }) => LEADS_ON.test(text.slice(Math.max(0, start - 20), start)) && isLast(end))
    .filter(({ start }) => !ASIDE.test(text.slice(0, start)))
    .flatMap(mention => namedBy(mention, known))
}

const SEE = wordPattern(phraseWords, 'see')
/** `It is refused. That is meant so (see C5)`: what a later sentence points at says more of something else. */
const ASIDE = new RegExp(String.raw`[.!?]\s.*[(（](?:${SEE})\s$`, 'isu')
const LEADS_ON = new RegExp(
  String.raw`(?:→|->|=>|[(（]|(?<!\p{L})(?:${SEE}))\s*(?:(?:${SEE})\s)?(?:(?:${wordPattern(kindWords, 'one', 'any')})\s)?$`,
  'iu',
)

/** By the very title or number; for a row or a numbered name one that clearly means the same is enough, and for one of a summary one that is like it. */
function titleNames(draft: Draft, known: Known): Named[] {
  const name = titleOf(draft)
  const key =
    known.byTitle.get(foldTitle(name)) ??
    known.byTitle.get(foldTitle(withoutRemark(name))) ??
    known.byCall.get(calledBy(draft) ?? '') ??
    countedKey(draft, known) ??
    (draft.home.kind === 'row' || draft.name.number !== undefined
      ? (rowKey(draft, known) ?? summedUp(draft, known) ?? indexed(draft, known))
      : undefined)
  return key === undefined ? [] : [{ key, name, ...draft.name.title }]
}

/** `- [x] Issue 4: New brake` beside `## 4. The wheel stops`: a word for an issue, and the number of a heading. */
const countedKey = ({ name: { number }, phrase, home }: Draft, known: Known): string | undefined =>
  number !== undefined && home.kind !== 'heading' && countsOne(phrase.text)
    ? known.byHeading.get(number)
    : undefined

/** `| 5 | LOW | Boats without a light |` in a summary: the fifth issue, where a word of its title is the same. */
function summedUp(draft: Draft, known: Known): string | undefined {
  const { number } = draft.name
  const key = number === undefined || !isAbout(draft.scope.role) ? undefined : known.byOrdinal.get(number)
  return key !== undefined && likeness(titleOf(draft), known.titles.get(key) ?? '') > 0 ? key : undefined
}

/** A row of a table that names the issues by their numbers, in whatever words. */
const indexed = (draft: Draft, known: Known): string | undefined =>
  draft.home.kind === 'row' && known.indexes.has(headingsOf(draft))
    ? known.byOrdinal.get(draft.name.number ?? -1)
    : undefined

function rowKey(draft: Draft, known: Known): string | undefined {
  const alike = known.closest(titleOf(draft))
  const least = isAbout(draft.scope.role) ? 0.5 : 0.75
  return alike !== undefined && alike.share >= least ? alike.key : undefined
}

/** An issue that a candidate names, and where in its text. */
export interface Named {
  readonly key: string
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The ids at the beginning of a candidate's text, one after the other. */
function leadingIds(draft: Draft): { id: string; start: number; end: number }[] {
  const found: { id: string; start: number; end: number }[] = []
  let done = 0
  for (const mention of mentionedIds(draft.phrase.text)) {
    const between = draft.phrase.text.slice(done, mention.start)
    if (mention.start > done && !BETWEEN_IDS.test(between)) break
    found.push(mention)
    done = Math.max(done, mention.end)
  }
  return found
}

const BETWEEN_IDS = new RegExp(
  String.raw`^[\s,;:/&+|–—()[\]\p{Extended_Pictographic}\ufe0f-]*(?:${wordPattern(joinWords, 'and')})?\s*$`,
  'u',
)

/** The references that a candidate makes to the issues it names. */
export function referencesOf(ground: Ground, draft: Draft, known: Known): Reference[] {
  const [state] = mentionsAtEnd(draft, known)
    ? []
    : stateEvidence(ground, draft, { areMarksDecoration: false })
  const told = levelEvidence(ground, draft).find(({ from }) => TELLS_LEVEL.has(from))
  const level = told === undefined ? undefined : { ...told, from: 'reference' as const }
  const all = namedIssues(draft, known)
  const marked = markedApart(draft.phrase.text, all)
  return all.map(named => ({
    form: FORMS[draft.home.kind],
    span: draft.home.span,
    to: named.key,
    name: nameOf(ground, draft, named),
    state: marked === undefined || marked.has(named) ? state : undefined,
    level,
    fields: [...fieldsOf(draft.parts), ...draft.cells.map(cell => cell.field)],
    section: draft.scope.path,
  }))
}

const FORMS = { row: 'row', item: 'item', paragraph: 'text', heading: 'text' } as const

/** What a reference says itself: the section in which it stands may be one for something else. */
const TELLS_LEVEL: ReadonlySet<Evidence<Level>['from']> = new Set(['severity', 'priority', 'title'])

/** A task that names its issue at the end has a state of its own, which is not that of the issue. */
const mentionsAtEnd = (draft: Draft, known: Known): boolean =>
  leadingNames(draft, known).length === 0 && trailingNames(draft, known).length > 0

function nameOf(
  ground: Ground,
  draft: Draft,
  named: { name: string; start: number; end: number },
): Written<string> {
  const cell = draft.cells.find(({ field }) => field.name === 'id' && field.value.value.includes(named.name))
  if (cell !== undefined) return { ...cell.field.value, value: named.name }
  const span = sourceSpan(draft.phrase, named)
  return { value: named.name, raw: slice(ground.text, span), span, slot: span }
}
