/** What a file rates its issues by. */
import type { FieldName } from '../issue/fields.js'
import type { Evidence, Field, Issue, Level } from '../issue/model.js'
import { meaningOf } from '../issue/vocabulary.js'
import { type Page, siblingsOf } from './page.js'
import { mostCommon } from './tally.js'

/** What is asked for, and the issue it is for. */
interface RatingWish {
  readonly name: FieldName
  readonly issue: Issue
}

/** What issues are rated by instead of what is asked for, in words: “Likelihood and Impact”; undefined where nothing is in the way. */
export function ratedBy(page: Page, { name, issue }: RatingWish): string | undefined {
  const all = [issue, ...siblingsOf(page, issue)]
  if (page.tracker.issues.some(({ fields }) => fields.some(field => field.name === name))) return undefined
  const ways = all.map(one =>
    one.fields.filter(field => isRating(page, field)).map(({ label }) => label.value),
  )
  const labels = mostCommon(
    ways.filter(way => way.length > 0),
    way => way.join('\n'),
  )
  if (labels !== undefined) return labels.join(' and ')
  if (toldBy(issue, 'title') !== undefined) return 'what their titles say'
  return all.some(one => toldBySection(one) !== undefined) ? 'the section they stand in' : undefined
}

/** The level of an issue whose title says it, or that stands in a section for such issues. */
export const toldElsewhere = (issue: Issue): Level | undefined =>
  toldBy(issue, 'title') ?? toldBySection(issue)

export const toldBySection = (issue: Issue): Level | undefined => toldBy(issue, 'section')

const toldBy = ({ levelEvidence }: Issue, place: Evidence<Level>['from']): Level | undefined =>
  levelEvidence.find(({ from }) => from === place)?.value

/** A severity or a priority that says anything; what an issue does, and how probably, may be told in prose too. */
const isRating = ({ words }: Page, { name, value }: Field): boolean =>
  name === 'severity' || name === 'priority'
    ? value.value !== ''
    : name !== undefined && factors.has(name) && meaningOf(words.levels, value.value) !== undefined

const factors: ReadonlySet<FieldName> = new Set(['likelihood', 'impact', 'risk'])
