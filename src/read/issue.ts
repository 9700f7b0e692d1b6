import type { FieldName } from '../issue/fields.js'
import type { Dates, Field, Issue, Location } from '../issue/model.js'
import type { Written } from '../issue/written.js'
import { type Phrase, sourceSpan, subPhrase } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { fieldsOf, type Part, partsNamed, phrasesIn } from './body.js'
import { looksLikeDate, readDate } from './dates.js'
import type { Draft } from './draft.js'
import { levelEvidence, stateEvidence } from './evidence.js'
import { mentionedIds } from './ids.js'
import { type Ground, writtenPhrase } from './labelled.js'
import { readLocations } from './locations.js'
import { readTasks } from './tasks.js'

/** What surrounds a draft when its values are read. */
export interface Surroundings {
  readonly key: string
  /** Whether the marks in titles are ornament, because most titles of the file bear marks that say nothing. */
  readonly areMarksDecoration: boolean
}

/** The issue that a draft describes. */
export function readIssue(ground: Ground, draft: Draft, around: Surroundings): Issue {
  const states = stateEvidence(ground, draft, around.areMarksDecoration)
  const levels = levelEvidence(ground, draft)
  const fields = [...fieldsOf(draft.parts), ...draft.cells.map(cell => cell.field)]
  return {
    key: around.key,
    id: idOf(ground, draft),
    aliases: aliasesOf(draft),
    number: draft.name.number,
    title: writtenPhrase(ground, subPhrase(draft.phrase, draft.name.title), draft.phrase.span.end),
    home: draft.home,
    span: draft.span,
    section: draft.scope.path,
    state: states[0]?.value ?? 'open',
    stateEvidence: states,
    level: levels[0]?.value,
    levelEvidence: levels,
    status: firstValue(fields, 'status'),
    severity: firstValue(fields, 'severity'),
    priority: firstValue(fields, 'priority'),
    owner: firstValue(fields, 'owner'),
    locations: locationsOf(ground, draft),
    tasks: readTasks(draft.parts, draft.blocks),
    dates: readDates(fields),
    dependsOn: fields
      .filter(field => field.name === 'dependsOn')
      .flatMap(field => mentionedIds(field.value.value).map(({ id }) => id)),
    fields,
  }
}

function idOf(ground: Ground, draft: Draft): Written<string> | undefined {
  const id = draft.name.id
  if (id === undefined) return undefined
  const cell = draft.cells.find(({ field }) => field.name === 'id')
  if (cell !== undefined && cell.field.value.value.includes(id.value))
    return { ...cell.field.value, value: id.value }
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

/** Parts whose paths are what a plan, a fix or a test is to touch, not where the issue stands. */
const NO_PLACE: ReadonlySet<FieldName> = new Set([
  'fix',
  'workaround',
  'acceptance',
  'note',
  'createdFiles',
  'changedFiles',
  'effort',
  'dependsOn',
  'owner',
  'status',
  'resolved',
])

/** The places of a location field; without such a field, those in the text; without those, the files that a fix changed. */
function locationsOf(ground: Ground, draft: Draft): Location[] {
  const cells = draft.cells.filter(cell => cell.field.name === 'files').map(cell => cell.value)
  const named = partsNamed(draft.parts, 'files')
  if (named.length > 0 || cells.length > 0) {
    const phrases = [...named.flatMap(partPhrases), ...cells]
    return unique(phrases.flatMap(phrase => readLocations(ground.text, phrase, 'field')))
  }
  const inText = textPhrases(draft).flatMap(phrase => readLocations(ground.text, phrase, 'text'))
  if (inText.length > 0) return unique(inText)
  const changed = partsNamed(draft.parts, 'changedFiles').flatMap(partPhrases)
  return unique(changed.flatMap(phrase => readLocations(ground.text, phrase, 'field')))
}

/** The phrases that describe the issue: its title, its plain text, what is wrong and why. */
function textPhrases(draft: Draft): Phrase[] {
  const parts = draft.parts.filter(part => part.field?.name === undefined || !NO_PLACE.has(part.field.name))
  const described = parts.filter(part => part.field === undefined || part.field.name !== undefined)
  return [
    draft.phrase,
    ...described.flatMap(partPhrases),
    ...draft.cells.filter(cell => cell.field.name === 'description').map(cell => cell.value),
  ]
}

const partPhrases = (part: Part): Phrase[] => [...part.phrases, ...phrasesIn(part.blocks)]

function unique(locations: readonly Location[]): Location[] {
  const seen = new Map<string, Location>()
  for (const location of locations) {
    const key = `${location.path}:${location.startLine ?? ''}-${location.endLine ?? ''}${location.symbol ?? ''}`
    if (!seen.has(key)) seen.set(key, location)
  }
  return [...seen.values()]
}
