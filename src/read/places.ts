import { type FieldName, isBrief } from '../issue/fields.js'
import type { Field, Location } from '../issue/model.js'
import { buildVocabulary, findWord } from '../issue/vocabulary.js'
import { proposalWords } from '../issue/words/proposals.js'
import type { Phrase } from '../markdown/phrase.js'
import { lastBefore, slice } from '../text/span.js'
import { type Part, partsNamed, phrasesIn, tablesIn } from './body.js'
import type { Draft } from './draft.js'
import { type Ground, labelName } from './labelled.js'
import { wordCount } from './length.js'
import { type LocationContext, readLocations, withOrphanLines } from './locations.js'
import { introducesNew, saysChanged } from './new-files.js'
import { hasFolder } from './path.js'

type Names = Pick<LocationContext, 'allowsBareNames'>

/**
 * The code places of an issue: those of its location field, or where that names none (“both files”) of its title; without
 * such a field, those in its text; without those, or where it only mentions some of them by their names, the files that a fix
 * has changed, that stand beside its status (`Fixed – src/a.ts`), or that a fix names.
 */
export function placesOf(ground: Ground, draft: Draft, around: Names): Location[] {
  const found = placesNamed(ground, draft, around)
  const exact = placesInTables(ground, draft, around).filter(({ path }) =>
    found.some(other => other.path === path),
  )
  return exact.length === 0 ? found : withoutVaguer(unique([...found, ...exact]))
}

/** The places that tables tell with a column for the files and one for the lines: how long each file is, it would say in single numbers. */
function placesInTables(ground: Ground, { blocks }: Draft, around: Names): Location[] {
  return [...tablesIn(blocks)].flatMap(({ header, rows }) => {
    const names = header.cells.map(({ text }) => labelName(ground.words, text.text))
    const [file, lines] = [names.indexOf('files'), names.indexOf('lines')]
    if (!rows.some(({ cells }) => RANGE.test(cells[lines]?.text.text ?? ''))) return []
    return rows.flatMap(({ cells }) => {
      const [path, range] = [cells[file]?.text, cells[lines]?.text]
      if (path === undefined || range === undefined) return []
      return withOrphanLines(read(ground, [path], { from: 'field', ...around }), [lineText(range)])
    })
  })
}

/** `12-14` */
const RANGE = /^\D*\d+\s?[-–]\s?\d/u

/** Numbers of lines that a field or a column calls so, written as such: `L12-14`. */
function lineText({ text }: Phrase): string {
  const bare = text.replace(/[(（][^()（）]*[)）]/gu, '')
  return /[a-z]/i.test(bare) ? text : bare.replace(/(^|[,;/、，]\s?)~?(?=\d)/gu, '$1L')
}

function placesNamed(ground: Ground, draft: Draft, around: Names): Location[] {
  const fields = fieldPhrases(draft, 'files')
  const lines = fieldPhrases(draft, 'lines').map(lineText)
  const inField = read(ground, fields, { from: 'field', ...around })
  if (inField.length > 0) return withOrphanLines(inField, [...lines, ...fields.map(({ text }) => text)])
  const title = slice(draft.phrase.text, draft.name.title)
  const inText = (phrases: readonly Phrase[]) => read(ground, phrases, { from: 'text', title, ...around })
  const named = fields.filter(({ text }) => wordCount(text) <= SENTENCE)
  if (fields.some(isCode) || named.some(isPath) || isEmptyField(draft)) return []
  const changed = () =>
    read(ground, [...fieldPhrases(draft, 'changedFiles'), ...changedAmidNew(draft)], {
      from: 'field',
      ...around,
    })
  if (named.length > 0) return firstFilled([() => inText([draft.phrase]), changed])
  const texts = textPhrases(draft)
  const told = withOrphanLines(inText(texts), [...lines, ...texts.map(({ text }) => text)])
  return firstFilled([
    () => (told.length > 0 && areNamesOf(changed(), told) ? [] : told),
    changed,
    () => inText([...fieldPhrases(draft, 'status'), ...fieldPhrases(draft, 'resolved')]),
    () => inText(fixPhrases(draft)),
  ])
}

/** What the first place tells that tells anything. */
function firstFilled(readings: readonly (() => Location[])[]): Location[] {
  for (const reading of readings) {
    const locations = reading()
    if (locations.length > 0) return locations
  }
  return []
}

/** Whether a location field tells a folder or a route, which is no code place. */
const isPath = ({ text }: Phrase): boolean => /[\\/]/.test(text)
const isCode = ({ marks }: Phrase): boolean => marks.some(({ kind }) => kind === 'code')

/** How many words a location field holds at most that has no path; a sentence (“Source: a user told that …”) is no place. */
const SENTENCE = 12

const read = (ground: Ground, phrases: readonly Phrase[], context: LocationContext): Location[] =>
  withoutVaguer(unique(phrases.flatMap(phrase => readLocations(ground.text, phrase, context))))

/** A location field without a value. */
const isEmptyField = (draft: Draft): boolean =>
  partsNamed(draft.parts, 'files').some(part => partPhrases(part).length === 0)

const fieldPhrases = (draft: Draft, name: FieldName): Phrase[] => [
  ...partsNamed(draft.parts, name).flatMap(partPhrases),
  ...draft.cells.filter(cell => cell.field.name === name).map(cell => cell.value),
]

/** Of the files that were created or changed the lines of those that were changed. */
const changedAmidNew = (draft: Draft): Phrase[] =>
  fieldPhrases(draft, 'createdFiles').filter(({ text }) => saysChanged(text))

/** What a fix says that was made; what is only proposed names places that may not exist yet. */
const fixPhrases = ({ parts, cells }: Draft): Phrase[] => [
  ...partsNamed(parts, 'fix')
    .filter(part => !isProposed(part.field))
    .flatMap(partPhrases),
  ...cells.filter(({ field }) => field.name === 'fix' && !isProposed(field)).map(({ value }) => value),
]

const isProposed = (field: Field | undefined): boolean =>
  findWord(proposals, field?.label.value ?? '') !== undefined

const proposals = buildVocabulary(proposalWords)

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
  const cells = draft.cells.filter(({ field: { name } }) => name === undefined || TEXTS.has(name))
  const described = parts.flatMap((part, at) => describing(part, at === 0 ? draft.phrase : undefined))
  return [draft.phrase, ...described, ...cells.map(cell => cell.value)]
}

/** The columns that say what is wrong, and why. */
const TEXTS: ReadonlySet<FieldName> = new Set(['category', 'description', 'cause'])

/** The phrases of a part; not those of a list that is introduced as what is to be made. */
function describing(part: Part, above: Phrase | undefined): Phrase[] {
  const isShort = part.field?.name !== undefined && isBrief(part.field.name)
  const lines = above === undefined ? part.phrases : [above, ...part.phrases]
  const blocks = part.blocks.filter(({ span }, at) => {
    const from = part.blocks[at - 1]?.span.end ?? 0
    const line = lastBefore(lines, span.start)
    return line === undefined || line.span.start < from || !introducesNew(line.text)
  })
  return [...(isShort ? part.phrases.slice(1) : part.phrases), ...phrasesIn(blocks)]
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

/** Without what another place tells more exactly: `cache.ts` and `src/cache.ts` beside `src/cache.ts:4`. */
function withoutVaguer(locations: readonly Location[]): Location[] {
  const names = new Set(locations.filter(({ path }) => hasFolder(path)).map(({ path }) => nameOf(path)))
  const exact = new Set(locations.filter(isExact).map(({ path }) => path))
  return locations.filter(
    location =>
      isExact(location) ||
      !(exact.has(location.path) || (!hasFolder(location.path) && names.has(location.path))),
  )
}

/** Whether places say nothing but names of files of which others tell the path: `cache.ts` beside `src/cache.ts`. */
const areNamesOf = (others: readonly Location[], locations: readonly Location[]): boolean => {
  const names = new Set(others.filter(({ path }) => hasFolder(path)).map(({ path }) => nameOf(path)))
  return locations.every(location => !isExact(location) && names.has(location.path))
}

const isExact = ({ startLine, symbol }: Location): boolean => startLine !== undefined || symbol !== undefined

const nameOf = (path: string): string => path.slice(path.search(/[^\\/]*$/))
