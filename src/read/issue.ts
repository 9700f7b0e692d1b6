import type { FieldName } from '../issue/fields.js'
import type { Dates, Field, Issue, State } from '../issue/model.js'
import type { Written } from '../issue/written.js'
import { sourceSpan, subPhrase } from '../markdown/phrase.js'
import { isEmpty, slice } from '../text/span.js'
import { isPlaceholder } from './answers.js'
import { fieldsOf, partsNamed, phrasesIn } from './body.js'
import { looksLikeDate, readDate } from './dates.js'
import type { Draft } from './draft.js'
import { levelEvidence, stateEvidence } from './evidence.js'
import { mentionedIds } from './ids.js'
import { isCount } from './kinds.js'
import { type Ground, writtenPhrase } from './labelled.js'
import { paragraphName } from './paragraph-name.js'
import { placesOf } from './places.js'
import { readTasks } from './tasks.js'
import { readTold } from './told.js'

/** What surrounds a draft when its values are read. */
export interface Surroundings {
  readonly key: string
  /** Whether the marks in titles are ornament, because most titles of the file bear marks that say nothing. */
  readonly areMarksDecoration: boolean
  /** Whether a bare file name in running text is a place. */
  readonly allowsBareNames: boolean
}

/** The issue that a draft describes. */
export function readIssue(ground: Ground, draft: Draft, around: Surroundings): Issue {
  const states = stateEvidence(ground, draft, around)
  const levels = levelEvidence(ground, draft)
  const fields = [...fieldsOf(draft.parts), ...draft.cells.map(cell => cell.field)]
  return {
    key: around.key,
    id: idOf(ground, draft),
    aliases: aliasesOf(draft),
    number: draft.name.number,
    title: titleOf(ground, draft, fields),
    home: draft.home,
    span: draft.span,
    section: draft.scope.path,
    state: states[0]?.value ?? 'open',
    stateEvidence: states,
    level: levels[0]?.value,
    levelEvidence: levels,
    ...readTold(ground, draft),
    owner: ownerOf(ground, fields),
    locations: placesOf(ground, draft, around),
    tasks: readTasks(draft.parts, draft.blocks),
    dates: datesOf(fields, states[0]?.value),
    dependsOn: fields
      .filter(field => field.name === 'dependsOn')
      .flatMap(field => mentionedIds(field.value.value).map(({ id }) => id)),
    fields,
  }
}

/**
 * The title in the naming text; of an issue that is named by its id alone, the first clause of the text that
 * opens it, or what a field says it is about; or all of a text that is more than the id (“Fix #231”, “Bug 7”).
 */
function titleOf(ground: Ground, draft: Draft, fields: readonly Field[]): Written<string> {
  const { name, phrase, home } = draft
  if (name.title.end > name.title.start)
    return onOneLine(writtenPhrase(ground, subPhrase(phrase, name.title), phrase.span.end))
  const isCounted =
    home.kind === 'heading' && isCount(phrase.text) && (name.id === undefined || fields.length === 0)
  const isText = isCounted || (home.kind === 'item' && /^\p{L}+\s+#\d+\s*$/u.test(phrase.text))
  const told =
    firstValue(fields, 'title') ??
    (isCounted ? undefined : (openingClause(ground, draft) ?? firstValue(fields, 'description')))
  return told ?? writtenPhrase(ground, isText ? phrase : subPhrase(phrase, name.title), phrase.span.end)
}

/** A title that was wrapped, as one reads it. */
const onOneLine = (title: Written<string>): Written<string> => ({
  ...title,
  value: title.value.replace(BREAK_IN_WORDS, '').replace(/\s*\n\s*/gu, ' '),
})

/** A line break in a script that writes no blanks between words. */
const BREAK_IN_WORDS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\n\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

/** The bold lead or the first clause of the text that opens an issue; behind labels, of its description. */
function openingClause(ground: Ground, { parts, home }: Draft): Written<string> | undefined {
  const part = parts[0]?.field === undefined ? parts[0] : partsNamed(parts, 'description')[0]
  const text = part === undefined ? undefined : [...part.phrases, ...phrasesIn(part.blocks)][0]
  if (home.kind !== 'heading' || text === undefined) return undefined
  const { title } = paragraphName(ground, text)
  return writtenPhrase(ground, subPhrase(text, title), text.span.end)
}

/** The dates of the fields; the day in the status of a closed issue (“Fixed (2026-02-01)”) is the day it was resolved. */
function datesOf(fields: readonly Field[], state: State | undefined): Dates {
  const dates = readDates(fields)
  const status = firstValue(fields, 'status')
  const day =
    state === 'resolved' && dates.resolved === undefined && status !== undefined
      ? readDate(status.value)
      : undefined
  return day === undefined || status === undefined ? dates : { ...dates, resolved: { ...status, value: day } }
}

function idOf(ground: Ground, draft: Draft): Written<string> | undefined {
  const id = draft.name.id
  if (id === undefined) return undefined
  const parts = isEmpty(id.span) ? fieldsOf(draft.parts) : []
  const fields = [...draft.cells.map(({ field }) => field), ...parts]
  const told = fields.find(({ name, value }) => name === 'id' && value.value.includes(id.value))
  if (told !== undefined) return { ...told.value, value: id.value }
  const span = sourceSpan(draft.phrase, id.span)
  return { value: id.value, raw: slice(ground.text, span), span, slot: span }
}

/** Further ids in the designation of a heading: `BUG-3 / BUG-4: Title`. */
const aliasesOf = (draft: Draft): string[] =>
  draft.name.id === undefined
    ? []
    : mentionedIds(draft.phrase.text.slice(0, draft.name.title.start))
        .map(({ id }) => id)
        .filter(id => id !== draft.name.id?.value)

/** Who is named as the owner; a dash or “n/a” names nobody. */
const ownerOf = (ground: Ground, fields: readonly Field[]): Written<string> | undefined =>
  firstValue(
    fields.filter(field => !isPlaceholder(field.value.value, ground.words)),
    'owner',
  )

/** The first value of a field that is not empty. */
const firstValue = (fields: readonly Field[], name: FieldName): Written<string> | undefined =>
  fields.find(field => field.name === name && field.value.value !== '')?.value

export function readDates(fields: readonly Field[]): Dates {
  return {
    created: dateOf(fields, 'created'),
    resolved: dateOf(fields, 'resolved'),
    due: dateOf(fields, 'due'),
    updated: dateOf(fields, 'updated'),
  }
}

function dateOf(fields: readonly Field[], name: FieldName): Written<string | undefined> | undefined {
  const field = fields.find(field => field.name === name && looksLikeDate(field.value.value))
  return field === undefined ? undefined : { ...field.value, value: readDate(field.value.value) }
}
