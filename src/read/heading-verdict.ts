/** Whether a heading is an issue, and why: told from its own section and from those beside it. */
import { stageWords } from '../issue/words/stages.js'
import { slice } from '../text/span.js'
import { fieldsOf } from './body.js'
import { type Family, isEntry, isListedAlike, isOneOfTold, isWrittenAlike } from './family.js'
import {
  countsItems,
  isMarkedCollection,
  isMilestone,
  isNumberedCollection,
  isOnlyCounted,
  isStageOfItems,
  tellsOfOne,
} from './heading-collections.js'
import { isDescribed, TELLS, wrongIn } from './heading-evidence.js'
import { countsOne, isCount, namesOne, namesStage, namesTheOne } from './kinds.js'
import { isPhrase, isStatement, wordCount } from './length.js'
import type { Name } from './name.js'
import { aboutSection, type Grounds, type Refusal, refusal } from './reasons.js'
import { namesOption } from './roles.js'
import { isAbout, type Scope } from './scope.js'
import {
  holdsBoxes,
  holdsLabelsAlone,
  holdsLoose,
  isLabelled,
  isToldInParts,
  othersIn,
  isPlain,
  PROSE,
  proseLength,
  tellsInFull,
  TOLD,
} from './section-shape.js'
import { isMedium, isStrong, someWithin, type View } from './view.js'
import { isWholeFile } from './whole-file.js'
import { wordPattern } from './word-pattern.js'

/**
 * Whether a section is an issue, and why. An id, a field that only issues have, a checkbox or strike marks make it one,
 * unless sections below it have those: then it is their collection. A number, a mark or labelled parts make it one where
 * issues may be expected; plain prose only among siblings of its kind.
 */
export function judgeHeading(view: View, scope: Scope, family: Family): Verdict {
  const { name, role } = view
  if (view.isTemplate) return refusal('sample')
  if (name === undefined || isUntitled(view, name)) return refusal('untitled')
  if (view.fieldName !== undefined && (TELLS.has(view.fieldName) || view.fieldName === 'updated'))
    return refusal('label')
  if (holdsStrong(view, tellsOfOne(view, family) ? 'bearing' : 'strong')) return refusal('collection')
  if (namesOption(view.heading)) return aboutHeading(view)
  if (holdsRatedItems(view) || countsItems(view)) return refusal('collection')
  if (name.id !== undefined) {
    if (isStageOfItems(view, family) || isMilestone(view, family)) return refusal('collection')
    if (view.evidence.includes('field') && scope.role !== 'template') return accept(view)
    if (isAbout(scope.role)) return isToldInPlan(view, scope) ? accept(view) : aboutSection(scope)
    return isAbout(role) && view.isCategory ? aboutHeading(view) : accept(view)
  }
  if (view.isCategory && name.number === undefined && !view.evidence.includes('checkbox')) {
    if (role === undefined && view.tells.length > 0 && !isAbout(scope.role)) return accept(view)
    if (isTheOne(view, scope)) return accept(view)
    return isAbout(role) ? aboutHeading(view) : refusal('category')
  }
  if (isAbout(scope.role)) return isToldInFull(view, scope, family) ? accept(view) : aboutSection(scope)
  if (view.section.depth === 1)
    return isWholeFile(view) || isTitleOfOne(view, scope) ? accept(view) : refusal('title')
  if (view.holdsIds && role === 'issues' && name.number === undefined) return refusal('collection')
  if (isStrong(view) && role !== 'template' && !isAboutIds(view, family)) return accept(view)
  if ((family.hasDecimals || family.planBoxes) && isOnlyCounted(view)) return refusal('beside')
  if (family.hasIds && isOnlyCounted(view)) return refusal('unnamed')
  if (isAbout(role) && !isNumberedIssue(view, name) && !isOneOfThem(view, family)) return aboutHeading(view)
  if (scope.role !== 'issues' && !family.hasStrong && !isToldAmong(view, family)) return refusal('unexpected')
  return isScore(view, name) ? refusal('counts') : judgeWeak(view, family)
}

/** Whether nothing that only an issue has speaks for a heading, and items with a status or level of their own stand below it. */
const holdsRatedItems = (view: View): boolean =>
  !isStrong(view) && someWithin(view, ({ holdsRated }) => holdsRated)

/** Whether a heading calls what is told below it the issue of a file that keeps issues: `The problem` over nothing but text. */
const isTheOne = (view: View, { role }: Scope): boolean =>
  role === 'issues' && isPlain(view) && proseLength(view) >= PROSE && namesTheOne(view.heading)

/** Whether a heading with fields is called by a word for what speaks about issues alone, and ids stand below one beside it: `1. Document details`. */
const isAboutIds = ({ role, isCategory }: View, { hasIds }: Family): boolean =>
  isAbout(role) && isCategory && hasIds

/** Whether a heading says in full what is wrong, as most beside it do: then nothing need say that issues stand here. */
const isToldAmong = (view: View, { told, size }: Family): boolean => tellsInFull(view) && told * 2 > size

/** Whether the title, without a rank in brackets behind it, says how much of something there is. */
const isScore = ({ section: { heading } }: View, { title }: Name): boolean =>
  SCORE.test(heading === undefined ? '' : slice(heading.text.text, title))

/** `Security score: 4/10`, `Coverage: 80 %` */
const SCORE = /[:：]\s*\d{1,5}(?:\s?\/\s?\d{1,5}|\s?%)\P{L}*$/u

/** `5. Key handling on the phone — medium`: what has a number and a level or parts of its own is no legend or history. */
const isNumberedIssue = ({ evidence, isCategory }: View, { number, levels }: Name): boolean =>
  number !== undefined && (levels.length > 0 || (evidence.includes('part') && !isCategory))

/** Whether a heading that speaks about issues by its words alone is made like those beside it: `Test isolation` over the same fields. */
const isOneOfThem = (view: View, family: Family): boolean =>
  isNumberedAmong(view, family) || (!view.isCategory && isWrittenAlike(view, family))

/** Whether a heading is numbered, as all beside it are, of which no other one speaks about issues: `8. Pricing strategy`. */
const isNumberedAmong = (
  { name, isCategory, isQuestion }: View,
  { size, numbered, abouts, groups }: Family,
): boolean =>
  name?.number !== undefined &&
  !isCategory &&
  !isQuestion &&
  size > 2 &&
  numbered === size &&
  abouts === 1 &&
  groups === 0

/**
 * Whether fields that no plan or summary has say what is wrong. Then a heading is an issue even in a section that is called
 * “Future enhancements” or “Metrics”, and so is one that is counted beside such (`Issue 3: …`).
 */
const isToldInFull = (view: View, { role }: Scope, family: Family): boolean => {
  if (role === 'plan' && isPlaced(view)) return true
  if (role === 'plan' && new Set(view.tells).size > 1 && !STAGE.test(view.heading)) return true
  if (role === 'template' || role === 'legend') return false
  const isCounted = countsOne(view.heading) && view.evidence.includes('part')
  return tellsInFull(view) || (isCounted && family.told * 2 > family.size)
}

/** Whether a numbered heading tells the state or the place of one thing: a plan that only orders what is told elsewhere has neither. */
const isPlaced = ({ heading, name, tells, ownParts }: View): boolean =>
  name?.number !== undefined &&
  !namesStage(heading) &&
  (tells.includes('status') || fieldsOf(ownParts).some(field => field.name === 'files'))

/** Whether a plan does not only name an issue, but says below its id in several words what is wrong: no row says more of it. */
const isToldInPlan = (view: View, { role }: Scope): boolean =>
  role === 'plan' && wrongIn(view).some(({ value }) => isPhrase(value.value))

/** What a plan calls its steps. */
const STAGE = new RegExp(String.raw`^[^\p{L}]*(?:${wordPattern(stageWords, 'stage')}|q[1-4]|v?\d)`, 'iu')

/** Whether a title is the name of an issue: in a file that is called `BUGS.md` or so, a title over nothing but text. */
const isTitleOfOne = (view: View, scope: Scope): boolean =>
  scope.role === 'issues' && view.role === undefined && isPlain(view) && proseLength(view) >= PROSE

/**
 * Whether a heading names nothing: an id alone is a name over fields or text, a number alone over parts of an issue, or with a
 * word for one (`Bug 7`) over anything.
 */
const isUntitled = (
  { heading, evidence, parts, section, children }: View,
  { title, id, number }: Name,
): boolean =>
  title.end <= title.start &&
  !(id !== undefined && (evidence.includes('field') || section.blocks[0]?.kind === 'paragraph')) &&
  !(id !== undefined && children.some(({ fieldName }) => fieldName !== undefined)) &&
  !(
    number !== undefined &&
    (evidence.includes('part') ||
      (isCount(heading) && section.blocks.length > 0) ||
      fieldsOf(parts).some(field => field.name === 'title'))
  )

function judgeWeak(view: View, family: Family): Verdict {
  if (view.isVoid) return refusal('placeholder')
  if (isMedium(view) && !isNumberedCollection(view, family) && !isMarkedCollection(view, family)) {
    const isNamed =
      view.role === undefined ||
      view.name?.number !== undefined ||
      view.evidence.includes('part') ||
      proseLength(view) >= TOLD
    return isNamed ? accept(view) : refusal('category')
  }
  if (view.fieldName !== undefined) return refusal('label')
  if (isEntry(view, family) || isArticle(view, family) || isOneOfTold(view, family)) return accept(view)
  if (isToldInLabels(view, family)) return accept(view)
  if (holdsOthers(view, family) || view.isSeries || view.introducesIssues) return refusal('collection')
  if (view.listsIssues || (view.holdsIds && view.holdsRows)) return refusal('collection')
  const isBeside = view.role === undefined && !(isStatement(view.heading) && proseLength(view) >= TOLD * 2)
  const isBesideOthers = family.hasNumbered || Math.max(family.series, family.ways) * 2 > family.size
  if (isBeside && isBesideOthers) return refusal('beside')
  if (!isProseIssue(view, family) && !isNamedFully(view, family)) return refusal('brief')
  return isUnnamed(view, family) || (isBeside && family.hasIds) ? refusal('unnamed') : accept(view)
}

/**
 * Whether a heading names in several words what a list of bold labels below it tells, where most headings beside it have what
 * an issue has.
 *
 *     ### The wheel turns more slowly with two ropes
 *     - **Measured:** nine turns a minute.
 */
const isToldInLabels = (view: View, { plainOrTold, size, hasStrong }: Family): boolean =>
  hasStrong && plainOrTold * 3 > size * 2 && wordCount(view.heading) >= 5 && holdsLabelsAlone(view)

/** Whether a heading over nothing but text has neither id nor number, as most beside it have. */
const isUnnamed = (view: View, { named, size }: Family): boolean =>
  view.name?.number === undefined && isPlain(view) && named > 2 && named * 2 > size

/**
 * Whether issues may stand below a heading. The only section in what is told at length is a part of it, where no section
 * beside it holds several.
 */
const holdsOthers = (view: View, { groups }: Family): boolean => {
  const others = othersIn(view)
  return others.length > 1 || (others.length === 1 && (groups > 0 || proseLength(view) < TOLD))
}

/**
 * Whether a heading says in a sentence what is wrong and text below it tells that at length, where most headings beside it
 * stand over nothing but text: then bold words that open its paragraphs and sections below it (“Ruled out”) are its parts, but no table of issues.
 */
const isArticle = (view: View, { texts, size }: Family): boolean =>
  isStatement(view.heading) && !view.listsIssues && proseLength(view) >= TOLD * 2 && texts * 2 > size

type Verdict = HeadingGrounds | Refusal

type HeadingGrounds = Extract<Grounds, { kind: 'heading' }>

const accept = ({ evidence }: View): HeadingGrounds => ({ kind: 'heading', evidence })

const aboutHeading = ({ role, roleWord, section }: View): Refusal =>
  role === undefined || section.heading === undefined
    ? refusal('category')
    : { kind: 'refused', why: 'about', role, by: { word: roleWord, heading: section.heading.span } }

/**
 * Whether the sections below are issues by themselves. Below a heading with a status or level of its own, or with parts of
 * an issue, they are its parts, whatever fields they have, unless they have a status or level too.
 */
function holdsStrong(view: View, within: Bar = 'strong'): boolean {
  if (view.name?.id === undefined && view.children.some(holdsNumberedRows)) return true
  const own = barBelow(view, within)
  return view.children.some(
    child =>
      (meets[own](child) && child.fieldName === undefined && !isAbout(child.role)) || holdsStrong(child, own),
  )
}

/** How much a section has to tell to be an issue by itself; it does not fall again below sections for which it has risen. */
type Bar = 'strong' | 'told' | 'bearing'

function barBelow(view: View, within: Bar): Bar {
  if (isDescribed(view) || within === 'bearing') return 'bearing'
  return view.tells.length > 0 || view.isForm ? 'told' : within
}

/** Whether a sub-heading says nothing but that issues of some state or level stand below it, and rows with ids do. */
const holdsNumberedRows = ({ isCategory, role, holdsIds }: View): boolean =>
  isCategory && !isAbout(role) && holdsIds

/** Whether a heading has an id, a box, a strike mark, or a status or level in a field. */
const isTold = (view: View): boolean => view.tells.length > 0 || isBearing(view)

const isBearing = ({ evidence }: View): boolean =>
  evidence.some(kind => kind === 'id' || kind === 'checkbox' || kind === 'strike')

const meets: Readonly<Record<Bar, (view: View) => boolean>> = {
  strong: isStrong,
  told: isTold,
  bearing: isBearing,
}

/**
 * A section of prose under a heading that is no mere category, where its siblings are no lists of issues; a line is enough
 * among others. A list of issues may be introduced by a sentence or two, so beside lists more is asked for, unless each of
 * them has a line of its own above it (`Affected examples:`): then they are parts of what the prose is about, and all the
 * more where such a line stands above lists of others, too.
 */
function isProseIssue(view: View, family: Family): boolean {
  const isListed = holdsLoose(view)
  const least = family.texts * 2 > family.size && !isListed ? 20 : PROSE
  if (isToldInParts(view) || (!isListed && isListedAlike(view, family))) return true
  if (isListed && holdsBoxes(view) && family.boxLists * 2 > family.size) return false
  const needed =
    family.lists * 2 > family.size || view.role === 'issues' ? (isLabelled(view) ? 150 : 300) : least
  const isAmongArticles = view.role === undefined && family.articles * 3 > family.size * 2
  if (isListed && isAmongArticles) return proseLength(view) >= TOLD
  return proseLength(view) >= (isListed ? Math.max(needed, TOLD * 2) : needed)
}

/**
 * A heading of several words over a line, or of some more over nothing: where most headings around it are like that or have the
 * fields of an issue, but no ids, it is the name that tells the issue.
 *
 *     ## Footer is misaligned
 *     Cosmetic only.
 */
function isNamedFully(view: View, family: Family): boolean {
  if (isAbout(view.role) || (family.hasStrong && family.named > 0) || !isPlain(view)) return false
  const words = wordCount(view.heading) - (view.role === 'issues' && !namesOne(view.heading) ? 2 : 0)
  return view.section.blocks.length > 0
    ? words >= 2 && family.plainOrTold * 2 > family.size
    : words >= 3 && family.plain === family.size
}
