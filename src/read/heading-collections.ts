/** Headings for which little but an id, a number or a state speaks, and that collect issues all the same. */
import type { Item } from '../markdown/block.js'
import { fieldsOf } from './body.js'
import { WRONG } from './heading-evidence.js'
import type { Family } from './family.js'
import { countsOne } from './kinds.js'
import { wordCount } from './length.js'
import {
  holdsBoxes,
  holdsOwnSentences,
  isBare,
  isBoxes,
  isRated,
  othersIn,
  PROSE,
  proseLength,
  tellsFix,
} from './section-shape.js'
import { someWithin, type View } from './view.js'

/**
 * Whether nothing but its number speaks for a heading, and it holds a table of issues, or most of those beside it hold
 * issues or are called by two topics; one that is called `Issue 3` is no collection, nor is one with a level of its own, as most beside it have.
 */
export const isNumberedCollection = (view: View, family: Family): boolean =>
  isOnlyCounted(view) &&
  !(isRated(view) && family.rated * 2 > family.size) &&
  (family.collections * 2 > family.size ||
    ((family.sentences * 2 > family.size || holdsOwnSentences(view)) && !view.evidence.includes('prose')) ||
    holdsTable(view) ||
    (family.topics > 1 && family.topics * 2 > family.size) ||
    isBare(view) ||
    (view.isCategory && (isBoxes(view) || view.children.length > 0)) ||
    holdsTopics(view, family) ||
    holdsTold(view, family) ||
    holdsBoxesAlone(view, family))

/** Whether a heading has a number and a level of its own, as most that have a number beside it. */
const isRatedAmong = (view: View, { rated, numbered }: Family): boolean =>
  view.name?.number !== undefined && isRated(view) && rated > 1 && rated * 2 > numbered

/** Whether what stands below a heading is told of it, as what stands below those beside it is told of them. */
export const tellsOfOne = (view: View, family: Family): boolean =>
  hasPartsAlike(view, family) || isRatedAmong(view, family)

/**
 * Whether a heading has an id, several sections below it, one of them a label, and each of them stands below others beside it, too:
 *
 *     ## Bug #1: The bell rings twice      ## Bug #2: The rope slips
 *     ### Cause                            ### Cause
 *     ### Fixes needed                     ### Fixes needed
 */
const hasPartsAlike = ({ name, children }: View, { labels }: Family): boolean =>
  name?.id !== undefined &&
  children.length > 1 &&
  children.some(({ fieldName }) => fieldName !== undefined) &&
  children.every(({ heading }) => labels.has(heading))

/**
 * Whether nothing but its state speaks for a heading over boxes, and boxes stand below most headings beside it (`Phase 6 (not
 * started)`), or over headings that are counted on from those below the headings beside it (`Closed — before the storm`).
 */
export const isMarkedCollection = (view: View, family: Family): boolean =>
  view.evidence.every(kind => kind === 'mark' || kind === 'prose') &&
  ((holdsBoxes(view) && family.boxLists * 2 > family.size) ||
    view.children.some(child => family.countedBelow.has(child)))

/** Whether several sections stand right below a heading that are told in text and called otherwise than those below its neighbours. */
const holdsTopics = (view: View, { size, labels }: Family): boolean => {
  const others = othersIn(view)
  return (
    size > 1 &&
    !view.evidence.includes('prose') &&
    others.length > 1 &&
    others.every(other => !labels.has(other.heading) && proseLength(other) >= PROSE) &&
    others.filter(({ heading }) => wordCount(heading) >= 3).length * 2 > others.length
  )
}

/**
 * Whether nothing but sections stands below a heading, and most of them tell a problem and its fix: `6. Smaller things`. The
 * fix is enough where no heading beside it is an issue by its fields; then a single section is enough beside such collections.
 */
function holdsTold(view: View, { hasStrong, mended }: Family): boolean {
  const others = othersIn(view)
  const told = others.filter(other => tellsFix(other) && (!hasStrong || tellsProblem(other)))
  return (
    others.length > (mended > 1 && !hasStrong ? 0 : 1) &&
    view.section.blocks.every(({ kind }) => kind === 'divider') &&
    told.length * 2 > others.length
  )
}

const tellsProblem = ({ parts }: View): boolean =>
  fieldsOf(parts).some(({ name }) => name !== undefined && WRONG.has(name))

/** Whether nothing but boxes stands below a heading and below most of those beside it: a plan by topics. */
const holdsBoxesAlone = (view: View, { boxes, size, countsOn }: Family): boolean =>
  isBoxes(view) && boxes * 2 >= size && !countsOn

const holdsTable = (view: View): boolean => someWithin(view, ({ holdsRows }) => holdsRows)

/** Whether a heading has a number and nothing else that speaks for it but its text. */
export const isOnlyCounted = ({ evidence, heading }: View): boolean =>
  evidence.includes('number') &&
  evidence.every(kind => kind === 'number' || kind === 'prose') &&
  !countsOne(heading)

/** Whether a heading with a code is one of several over items with ids: the code counts the steps of a plan (`M1 — The pier` over `- #3 …`). */
export const isStageOfItems = ({ evidence }: View, { itemized, size }: Family): boolean =>
  itemized > 1 && itemized * 3 >= size * 2 && evidence.every(kind => kind === 'id' || kind === 'prose')

/**
 * Whether a heading has an id and nothing else, over nothing but boxes, as most beside it without one have them: then the id
 * is that of a stage.
 *
 *     ## M2 – Trial run        ## Documentation
 *     - [ ] **Ring twice**     - [ ] **Rope list**
 */
export const isMilestone = (view: View, { boxes, size, boxesUnnamed }: Family): boolean =>
  view.evidence.every(kind => kind === 'id') && isBoxes(view) && boxes * 2 > size && boxesUnnamed > 1

/** Whether a heading counts several issues, and items with these numbers stand below it: `17-19. Others` over `- 17. …` to `- 19. …`. */
export const countsItems = ({ heading, section: { blocks } }: View): boolean => {
  const [, first, last] = RANGE.exec(heading) ?? []
  return (
    last !== undefined &&
    blocks.some(
      block =>
        block.kind === 'list' &&
        numberIn(block.items.at(0)) === Number(first) &&
        numberIn(block.items.at(-1)) === Number(last),
    )
  )
}

/** The number of an item within an item: `- 17. No bench`. */
const numberIn = (item: Item | undefined): number | undefined =>
  item?.blocks[0]?.kind === 'list' ? item.blocks[0].items[0]?.ordinal : undefined

/** `17-23.`, `4–6)` */
const RANGE = /^\P{L}{0,3}?(\d{1,3})\s?[-–—~]\s?(\d{1,3})[.．、):]/u
