import { slice } from '../text/span.js'
import type { Draft } from './draft.js'
import { foldId } from './references.js'
import { isAbout } from './scope.js'
import { likeness } from './titles.js'

/**
 * Of rows and items that bear the same id for the same thing, the one that says most; the first of those that say
 * equally much. Without an id each is the home of an issue of its own; so is an id that is used for something else.
 */
export function chooseHomes(drafts: readonly Draft[]): Draft[] {
  const groups = new Map<string, Draft[]>()
  const homes = new Set<Draft>()
  for (const draft of drafts) {
    const id = draft.name.id?.value
    if (id === undefined) homes.add(draft)
    else groups.set(foldId(id), [...(groups.get(foldId(id)) ?? []), draft])
  }
  for (const group of groups.values()) for (const home of homesOf(group)) homes.add(home)
  return drafts.filter(draft => homes.has(draft))
}

function homesOf(group: readonly Draft[]): Draft[] {
  const homes: Draft[] = []
  for (const draft of group.toSorted((a, b) => speaks(b) - speaks(a) || weight(b) - weight(a))) {
    if (homes.every(home => areDifferent(home, draft))) homes.push(draft)
  }
  return homes
}

/** Two rows with one id and not a word in common. */
const areDifferent = (a: Draft, b: Draft): boolean =>
  a.home.kind === 'row' && b.home.kind === 'row' && likeness(titleOf(a), titleOf(b)) === 0

const titleOf = (draft: Draft): string => slice(draft.phrase.text, draft.name.title)

/** Whether a draft stands among issues, not in an index or a summary of them. */
const speaks = ({ scope }: Draft): number => (isAbout(scope.role) ? 0 : 1)

/** How much a draft says: fields with a value, and a title that is more than the id. */
function weight(draft: Draft): number {
  const cells = draft.cells.filter(cell => cell.value.text.trim() !== '').length
  const title = draft.name.title.end > draft.name.title.start ? 2 : 0
  return cells + draft.parts.length + title
}
