import { groupBy } from '../text/group.js'
import { slice } from '../text/span.js'
import { type Draft, headingsOf } from './draft.js'
import { foldId } from './known.js'
import { isAbout } from './scope.js'
import { likeness } from './titles.js'

/**
 * Of rows and items that bear the same id for the same thing, the one that says most; the first of those that say
 * about as much, as a copy in another language does. Without an id each is the home of an issue of its own; so is an id that is used for something else.
 */
export function chooseHomes(drafts: readonly Draft[]): Draft[] {
  const unnamed = drafts.filter(({ name }) => name.id === undefined)
  const named = drafts.filter(({ name }) => name.id !== undefined)
  const groups = [...groupBy(named, ({ name }) => foldId(name.id?.value ?? '')).values()]
  const shared = sharedIds(groups)
  const homes = new Set([...unnamed, ...groups.flatMap(group => homesOf(group, shared))])
  return drafts.filter(draft => homes.has(draft))
}

/** How many ids a place has in common with others, and for how many of them the titles are alike. */
type Shared = ReadonlyMap<string, { readonly ids: number; readonly alike: number }>

/** What each place shares, told from the drafts with the same id that follow each other. */
function sharedIds(groups: readonly (readonly Draft[])[]): Shared {
  const shared = new Map<string, { ids: number; alike: number }>()
  for (const group of groups)
    group.slice(1).forEach((draft, at) => {
      const before = group[at] ?? draft
      for (const place of [headingsOf(before), headingsOf(draft)]) {
        const { ids, alike } = shared.get(place) ?? { ids: 0, alike: 0 }
        shared.set(place, { ids: ids + 1, alike: alike + (areAlike(before, draft) ? 1 : 0) })
      }
    })
  return shared
}

function homesOf(group: readonly Draft[], shared: Shared): Draft[] {
  const homes: Draft[] = []
  const longest = Math.max(...group.map(lengthOf))
  const fullness = (draft: Draft): number => (lengthOf(draft) * 1.5 >= longest ? 1 : 0)
  const byWeight = group.toSorted(
    (a, b) => speaks(b) - speaks(a) || weight(b) - weight(a) || fullness(b) - fullness(a),
  )
  for (const draft of byWeight) if (homes.every(home => areDifferent(home, draft, shared))) homes.push(draft)
  return homes
}

/** Two rows with one id and titles that have hardly a word in common, in tables that use most ids for other things than the rest of the file. */
const areDifferent = (a: Draft, b: Draft, shared: Shared): boolean =>
  a.home.kind === 'row' &&
  b.home.kind === 'row' &&
  [a, b].every(draft => /\p{L}/u.test(titleOf(draft))) &&
  likeness(titleOf(a), titleOf(b)) < HARDLY &&
  [a, b].every(draft => {
    const { ids, alike } = shared.get(headingsOf(draft)) ?? { ids: 1, alike: 0 }
    return alike * 2 < ids
  })

/** The share of the words of two titles that are in both, if they are no copies: the name of a part, say. */
const HARDLY = 0.2

const areAlike = (a: Draft, b: Draft): boolean => likeness(titleOf(a), titleOf(b)) > 0

const lengthOf = ({ span }: Draft): number => span.end - span.start

const titleOf = (draft: Draft): string => slice(draft.phrase.text, draft.name.title)

/** Whether a draft stands among issues, not in an index or a summary of them. */
const speaks = ({ scope }: Draft): number => (isAbout(scope.role) ? 0 : 1)

/** How much a draft says: fields with a value, and a title that is more than the id. */
function weight(draft: Draft): number {
  const cells = draft.cells.filter(cell => cell.value.text.trim() !== '').length
  const title = draft.name.title.end > draft.name.title.start ? 2 : 0
  return cells + draft.parts.length + title
}
