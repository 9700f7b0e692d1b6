/** Lists and headings that name again what stands elsewhere; what else such a list holds is no issue either. */
import { groupBy } from '../text/group.js'
import { slice } from '../text/span.js'
import { type Candidate, type Draft, headingsOf, isSummaryRow } from './draft.js'
import { mentionedIds } from './ids.js'
import { foldId } from './known.js'
import { wordCount } from './length.js'
import { isComment } from './generated.js'
import { foldTitle, withoutRemark } from './titles.js'

/**
 * The items of lists in which at least half of the entries name issues that are told elsewhere, by their titles or their ids:
 * an order of work or of priorities, in which the other names are but put in other words. Lists with headings of their own
 * below a common one count together. What bears an id is an issue wherever it stands, and so is a row, whose cells tell of it;
 * but for those of a summary, where no heading has an id: there the summary counts the issues anew.
 *
 *     ## Issues                                       ## Order of work
 *     1. **Bell rings twice** - at each departure     1. Bell rings twice (annoys the crew)
 *     2. **Rope is worn** - since the storm           2. Replacing the rope
 */
export function restatedAmong(candidates: readonly Candidate[], homes: readonly Draft[]): ReadonlySet<Draft> {
  const fuller = fullestByTitle(homes)
  const isHome = new Set(homes)
  const ids = new Set(homes.flatMap(({ name: { id } }) => (id === undefined ? [] : [foldId(id.value)])))
  const cites = ({ phrase, name }: Draft): boolean =>
    ids.size > 0 && name.id === undefined && mentionedIds(phrase.text).some(({ id }) => ids.has(foldId(id)))
  const areNumbered = homes.some(({ home, name: { id } }) => home.kind === 'heading' && id !== undefined)
  const countsAnew = (draft: Draft): boolean => isSummaryRow(draft) && !areNumbered
  const entries = candidates.flatMap(({ draft, refusal }) => {
    if (refusal !== undefined || (draft.home.kind !== 'item' && !countsAnew(draft))) return []
    const other = fuller.get(titleOf(draft))
    const isName = !isHome.has(draft) || cites(draft) || (other !== undefined && isToldMore(other, draft))
    return placesOf(draft).map(place => ({ place, draft, isName }))
  })
  const groups = groupBy(entries, ({ place }) => place)
  const restated = [...groups.values()].filter(areNames).flat()
  return new Set(
    restated.flatMap(({ draft }) => (draft.name.id === undefined || countsAnew(draft) ? [draft] : [])),
  )
}

/**
 * The headings that only name an issue which has another heading: with the same number or id and the same title, and
 * nothing below but where it is told (“→ see the details below”).
 */
export function restatedHeadings(headings: readonly Draft[]): ReadonlySet<Draft> {
  const [short, told] = [headings.filter(saysNothing), headings.filter(draft => !saysNothing(draft))]
  const places = new Map(told.map(draft => [nameOf(draft), headingsOf(draft)]))
  return new Set(
    short.filter(draft => {
      const place = places.get(nameOf(draft))
      return titleOf(draft).length > 3 && place !== undefined && place !== headingsOf(draft)
    }),
  )
}

const nameOf = (draft: Draft): string => [draft.name.id?.value, draft.name.number, titleOf(draft)].join('\n')

/** Whether nothing stands in a draft but a line of some words. */
const saysNothing = ({ blocks }: Draft): boolean =>
  blocks
    .filter(block => block.kind !== 'divider' && !isComment(block))
    .every((block, at) => at === 0 && block.kind === 'paragraph' && wordCount(block.text.text) <= 12)

/** Whether one stands below another heading and says more. */
const isToldMore = (other: Draft, draft: Draft): boolean =>
  lengthOf(other) > lengthOf(draft) && headingsOf(other) !== headingsOf(draft)

interface Entry {
  readonly place: string
  readonly draft: Draft
  /** Whether it names an issue that is told elsewhere. */
  readonly isName: boolean
}

const areNames = (entries: readonly Entry[]): boolean => {
  const names = entries.filter(({ isName }) => isName).length
  return names > 1 && names * 2 >= entries.length
}

/** The heading right above a draft, and the one above that unless it is the title of the document. */
function placesOf({ scope: { path } }: Draft): string[] {
  const paths = path.length > 2 ? [path, path.slice(0, -1)] : [path]
  return paths.map(path => path.join('\n'))
}

/** Of the drafts with one title, the one with the longest text. */
function fullestByTitle(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const fullest = new Map<string, Draft>()
  for (const draft of drafts) {
    const title = titleOf(draft)
    const known = fullest.get(title)
    if (title.length > 3 && (known === undefined || lengthOf(draft) > lengthOf(known)))
      fullest.set(title, draft)
  }
  return fullest
}

const titleOf = ({ phrase, name }: Draft): string => foldTitle(withoutRemark(slice(phrase.text, name.title)))

const lengthOf = ({ span }: Draft): number => span.end - span.start
