/** What a file rates its issues by. */
import { type FieldName, isLevelName, type LevelName, levelNames } from '../issue/fields.js'
import { type Evidence, type Field, type Issue, isClosed, isLevel, type Level } from '../issue/model.js'
import { meaningOf } from '../issue/vocabulary.js'
import { contains } from '../text/span.js'
import { insertField } from './insert-field.js'
import { type Page, siblingsOf } from './page.js'
import { spell } from './spelling.js'
import { mostCommon } from './tally.js'

/** What is asked for, and the issue it is for. */
export interface RatingWish {
  readonly name: FieldName
  readonly issue: Issue
}

/** What issues are rated by instead of what is asked for, in words: “Likelihood and Impact”; undefined where nothing is in the way. */
export function ratedBy(page: Page, { name, issue }: RatingWish): string | undefined {
  const all = [issue, ...siblingsOf(page, issue)]
  if (all.some(({ fields }) => fields.some(field => field.name === name))) return undefined
  const ways = all.map(one =>
    one.fields
      .filter(field => isRating(page, field) || holdsLevel(one, field))
      .map(({ label }) => label.value),
  )
  const labels = mostCommon(
    ways.filter(way => way.length > 0),
    way => way.join('\n'),
  )
  if (labels !== undefined) return labels.join(' and ')
  if (toldBy(issue, 'title') !== undefined) return BY_TITLE
  return all.some(one => toldBySection(one) !== undefined) ? BY_SECTION : undefined
}

/** Why no field is put in beside what rates issues already, and what takes one to the level that is asked for. */
export function refusalOf(
  page: Page,
  { name, label, issue }: RatingWish & { readonly label: string },
  level: unknown,
): string | undefined {
  const rated = ratedBy(page, { name, issue })
  if (rated === undefined) return undefined
  const section = rated === BY_SECTION ? sectionOf(page, issue, level) : undefined
  const isPossible = insertField(page, issue, { name, label, value: '-' }).ok
  const ways = [
    ...(section === undefined ? [] : [`“issues move” takes it to “${section}”`]),
    ...(isPossible ? ['--force puts one in'] : []),
  ]
  const how = ways.length === 0 ? '' : ` (${ways.join(', and ')})`
  return `there is no ${name} here: it is rated by ${rated}${how}`
}

/** The section that says the level of what stands in it, and would neither close the issue nor open it. */
function sectionOf({ tracker }: Page, issue: Issue, level: unknown): string | undefined {
  const fitting = tracker.issues.filter(({ stateEvidence }) =>
    stateEvidence.every(({ from, value }) => from !== 'section' || isClosed(value) === isClosed(issue.state)),
  )
  const names = fitting.flatMap(({ levelEvidence, section }) =>
    levelEvidence.flatMap(({ from, value, raw }) =>
      from === 'section' && value === level ? (section.findLast(name => name.includes(raw)) ?? []) : [],
    ),
  )
  return names[0]
}

const BY_SECTION = 'the section it stands in'

export const BY_TITLE = 'what its title says'

/** The level that a word stands for in a field of an issue. */
export function levelMeant(
  page: Page,
  { name: field, issue }: { readonly name: LevelName; readonly issue: Issue },
  word: string,
): Level | undefined {
  const spelled = spell(page, { field, word, issue })
  const meaning = spelled.ok ? spelled.value.meaning : undefined
  return isLevel(meaning) ? meaning : undefined
}

/** The levels that are asked for an issue: by its severity, and then by its priority. */
export const levelsAsked = (
  page: Page,
  issue: Issue,
  fields: Readonly<Record<string, string>>,
): readonly Level[] =>
  levelNames.flatMap(name =>
    Object.entries(fields).flatMap(([given, word]) =>
      given.toLowerCase() === name ? (levelMeant(page, { name, issue }, word) ?? []) : [],
    ),
  )

/** Whether a value is a number among numbers: a rank, which is no level by our words. */
export function isRank(page: Page, { name, issue }: RatingWish, value: string): boolean {
  const values = [issue, ...siblingsOf(page, issue)].flatMap(({ fields }) =>
    fields.flatMap(field => (field.name === name && field.value.value !== '' ? [field.value.value] : [])),
  )
  return values.length > 0 && [value, ...values].every(one => /^\d+$/.test(one))
}

/** The level of an issue whose title says it, or that stands in a section for such issues. */
export const toldElsewhere = (issue: Issue): Level | undefined =>
  toldBy(issue, 'title') ?? toldBySection(issue)

export const toldBySection = (issue: Issue): Level | undefined => toldBy(issue, 'section')

const toldBy = ({ levelEvidence }: Issue, place: Evidence<Level>['from']): Level | undefined =>
  levelEvidence.find(({ from }) => from === place)?.value

/** A severity or a priority that says anything; what an issue does, and how probably, may be told in prose too. */
const isRating = ({ words }: Page, { name, value }: Field): boolean =>
  isLevelName(name)
    ? value.value !== ''
    : name !== undefined && factors.has(name) && meaningOf(words.levels, value.value) !== undefined

/** Whether a level stands where others have the state of an issue: `Status: 🔴 Critical`. */
export const holdsLevel = ({ stateEvidence, levelEvidence }: Issue, { name, value }: Field): boolean =>
  name === 'status' &&
  levelEvidence.some(({ span }) => contains(value.span, span)) &&
  !stateEvidence.some(({ span, raw }) => contains(value.span, span) && /\p{L}/u.test(raw))

const factors: ReadonlySet<FieldName> = new Set(['likelihood', 'impact', 'risk'])
