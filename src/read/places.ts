import { type FieldName, isBrief } from '../issue/fields.js'
import type { Location } from '../issue/model.js'
import type { Phrase } from '../markdown/phrase.js'
import { type Part, partsNamed, phrasesIn } from './body.js'
import type { Draft } from './draft.js'
import type { Ground } from './labelled.js'
import { type LocationContext, readLocations, withOrphanLines } from './locations.js'

type Names = Pick<LocationContext, 'allowsBareNames'>

/**
 * The code places of an issue: those of its location field; without one, those in its text; without those, the files
 * that a fix has changed or names, or that stand beside its status (`Fixed – src/a.ts`).
 */
export function placesOf(ground: Ground, draft: Draft, around: Names): Location[] {
  const { allowsBareNames } = around
  const fields = fieldPhrases(draft, 'files')
  const lines = fieldPhrases(draft, 'lines').map(phrase =>
    /[a-z]/i.test(phrase.text) ? phrase.text : `L${phrase.text}`,
  )
  if (fields.length > 0)
    return withOrphanLines(read(ground, fields, { from: 'field', allowsBareNames }), lines)
  if (hasField(draft, 'files')) return []
  const texts = textPhrases(draft)
  const inText = read(ground, texts, { from: 'text', allowsBareNames })
  if (inText.length > 0) return withOrphanLines(inText, [...lines, ...texts.map(phrase => phrase.text)])
  const changed = read(ground, fieldPhrases(draft, 'changedFiles'), { from: 'field', allowsBareNames })
  if (changed.length > 0) return changed
  const fixed = read(ground, fixPhrases(draft), { from: 'text', allowsBareNames })
  return fixed.length > 0
    ? fixed
    : read(ground, fieldPhrases(draft, 'status'), { from: 'text', allowsBareNames })
}

const read = (ground: Ground, phrases: readonly Phrase[], context: LocationContext): Location[] =>
  unique(phrases.flatMap(phrase => readLocations(ground.text, phrase, context)))

const hasField = (draft: Draft, name: FieldName): boolean => partsNamed(draft.parts, name).length > 0

const fieldPhrases = (draft: Draft, name: FieldName): Phrase[] => [
  ...partsNamed(draft.parts, name).flatMap(partPhrases),
  ...draft.cells.filter(cell => cell.field.name === name).map(cell => cell.value),
]

/** What a fix says that was made; what is only proposed names places that may not exist yet. */
const fixPhrases = (draft: Draft): Phrase[] =>
  partsNamed(draft.parts, 'fix')
    .filter(
      part =>
        !/propos|recommend|suggest|plan|require|action|next|empf|consig|建议|提案/iu.test(
          part.field?.label.value ?? '',
        ),
    )
    .flatMap(partPhrases)

/** Parts whose paths are what a plan, a fix or a test is to touch, not where the issue stands. */
const NO_PLACE: ReadonlySet<FieldName> = new Set([
  'fix',
  'tasks',
  'workaround',
  'acceptance',
  'note',
  'createdFiles',
  'changedFiles',
  'dependsOn',
])

/** The phrases that describe the issue: its title, its plain text, what is wrong and why; a row's cells but its fix. */
function textPhrases(draft: Draft): Phrase[] {
  const parts = draft.parts.filter(part => part.field?.name === undefined || !NO_PLACE.has(part.field.name))
  const cells = draft.cells.filter(
    ({ field }) => field.name === undefined || field.name === 'category' || field.name === 'description',
  )
  return [draft.phrase, ...parts.flatMap(describing), ...cells.map(cell => cell.value)]
}

function describing(part: Part): Phrase[] {
  const isShort = part.field?.name !== undefined && isBrief(part.field.name)
  return isShort ? [...part.phrases.slice(1), ...phrasesIn(part.blocks)] : partPhrases(part)
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
