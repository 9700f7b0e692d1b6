import { type FieldName, isBrief } from '../issue/fields.js'
import type { Block } from '../markdown/block.js'
import { type Phrase, phraseLines } from '../markdown/phrase.js'
import { allSections, type Section } from '../markdown/section.js'
import { slice } from '../text/span.js'
import { type Part, phrasesIn } from './body.js'
import { openDetails, splitByCaptions } from './captions.js'
import { type Draft, type Refused, refuse } from './draft.js'
import { namesOne } from './kinds.js'
import { type Ground, trimPhrase, writtenPhrase } from './labelled.js'
import type { Name } from './name.js'
import { weightOf, wordCount } from './length.js'
import { aboutSection, type Grounds, type Refusal, refusal } from './reasons.js'
import { enter, enterCaption, enterTitle, isAbout, outermost, type Scope } from './scope.js'
import { isMedium, isStrong, type View } from './view.js'
import { isWholeFile } from './whole-file.js'

/** Blocks that stand together outside any issue: items, rows and paragraphs among them may be issues. */
export interface Holder {
  readonly view: View
  readonly scope: Scope
  /** The line or the summary that stands above them as a heading would. */
  readonly caption: Phrase | undefined
  readonly blocks: readonly Block[]
  /** How many sections below the same heading are issues. */
  readonly records: number
}

export interface HeadingRecords {
  readonly drafts: readonly Draft[]
  readonly holders: readonly Holder[]
  /** The headings that are no issues, with the reason. */
  readonly refused: readonly Refused[]
}

/**
 * Tells the headings that are issues from those that collect issues or speak about them. A document of several titles
 * (`# Issues`, `# To-do`) keeps issues under each of them.
 */
export function findHeadingRecords(ground: Ground, root: View, title: Phrase | undefined): HeadingRecords {
  const titles = root.children.filter(view => view.section.depth === 1)
  const isSplit = holdsSeveralLists(titles)
  const top =
    title === undefined || titles.length > 0
      ? outermost
      : { ...enterTitle(ground, outermost, title), path: [] }
  const outside = isSplit ? { ...outermost, role: 'issues' as const, isTitleRole: false } : top
  const drafts: Draft[] = []
  const holders: Holder[] = []
  const refused: Refused[] = []
  const scopeBelow = ({ depth, heading }: Section, scope: Scope): Scope => {
    if (heading === undefined) return scope
    return depth === 1 && !isSplit
      ? enterTitle(ground, scope, heading.text)
      : enter(ground, scope, heading.text)
  }
  const walk = (view: View, scope: Scope, family: Family): void => {
    const { section, children } = view
    const verdict = judgeHeading(view, scope, family)
    if (verdict.kind === 'heading') {
      drafts.push(draftOf(ground, view, { scope, grounds: verdict }))
      return
    }
    if (section.heading !== undefined) refused.push(refuse('heading', section.heading.text, verdict))
    if (verdict.why === 'sample') return
    const below = scopeBelow(section, scope)
    const before = drafts.length
    const place = holders.length
    const inner = familyOf(children)
    let details = openDetails(ground, section.blocks)
    for (const child of children) {
      walk(child, details === undefined ? below : enterCaption(ground, below, details), inner)
      if (details !== undefined && endsDetails(ground, child)) details = undefined
    }
    holders.splice(place, 0, ...holdersOf(ground, { view, scope: below, records: drafts.length - before }))
  }
  walk(root, outside, familyOf([root]))
  return { drafts, holders, refused }
}

/** Whether several of the titles name lists of issues; “Features” is one of them beside “Bugs”. */
function holdsSeveralLists(titles: readonly View[]): boolean {
  const lists = titles.filter(
    ({ role, isCategory }) => isCategory && (role === 'issues' || role === 'product'),
  )
  return lists.length > 1 && lists.some(({ role }) => role === 'issues')
}

/** Whether details that have begun above a section end in it. */
const endsDetails = ({ text }: Ground, { section }: View): boolean =>
  /<\/details>/i.test(slice(text, section.span))

const holdersOf = (ground: Ground, around: Omit<Holder, 'blocks' | 'caption'>): Holder[] =>
  splitByCaptions(ground, around.view.section.blocks).map(({ caption, blocks }) => ({
    ...around,
    caption,
    scope: caption === undefined ? around.scope : enterCaption(ground, around.scope, caption),
    blocks,
  }))

/** What the sections below one heading have in common. */
interface Family {
  readonly size: number
  readonly hasStrong: boolean
  /** How many of them are lists without much text. */
  readonly lists: number
  /** How many of them are nothing but text. */
  readonly texts: number
  /** How many of them hold no sections, lists or tables: text, or nothing at all. */
  readonly plain: number
}

const familyOf = (views: readonly View[]): Family => ({
  size: views.length,
  hasStrong: views.some(isStrong),
  lists: views.filter(isListSection).length,
  texts: views.filter(view => view.children.length === 0 && proseLength(view) >= PROSE).length,
  plain: views.filter(isPlain).length,
})

/**
 * Whether a section is an issue, and why. An id, a field that only issues have, a checkbox or strike marks make it one,
 * unless sections below it have those: then it is their collection. A number, a mark or labelled parts make it one where
 * issues may be expected; plain prose only among siblings of its kind.
 */
function judgeHeading(view: View, scope: Scope, family: Family): Verdict {
  const { name, role } = view
  if (name === undefined || isUntitled(view, name)) return refusal('untitled')
  if (view.isTemplate) return refusal('sample')
  if (holdsStrong(view)) return refusal('collection')
  if (name.id !== undefined) {
    if (view.evidence.includes('field') && scope.role !== 'template') return accept(view)
    if (isAbout(scope.role)) return aboutSection(scope)
    return isAbout(role) && view.isCategory ? aboutHeading(view) : accept(view)
  }
  if (view.isCategory && name.number === undefined && !view.evidence.includes('checkbox')) {
    if (role === undefined && view.evidence.includes('field')) return accept(view)
    return isAbout(role) ? aboutHeading(view) : refusal('category')
  }
  if (isAbout(scope.role)) return aboutSection(scope)
  if (view.section.depth === 1) return isWholeFile(view) ? accept(view) : refusal('title')
  if (isStrong(view)) return accept(view)
  if (isAbout(role)) return aboutHeading(view)
  if (scope.role !== 'issues' && !family.hasStrong) return refusal('unexpected')
  return judgeWeak(view, family)
}

/** Whether a heading names nothing: an id alone is a name where fields stand below it. */
const isUntitled = ({ evidence }: View, { title, id }: Name): boolean =>
  title.end <= title.start && (id === undefined || !evidence.includes('field'))

function judgeWeak(view: View, family: Family): Verdict {
  if (isMedium(view)) {
    const isNamed =
      view.role === undefined || view.name?.number !== undefined || view.evidence.includes('part')
    return isNamed ? accept(view) : refusal('category')
  }
  if (view.fieldName !== undefined) return refusal('label')
  if (view.isVoid) return refusal('placeholder')
  if (view.children.length > 0 || view.isSeries) return refusal('collection')
  return isProseIssue(view, family) || isNamedFully(view, family) ? accept(view) : refusal('brief')
}

type Verdict = HeadingGrounds | Refusal

type HeadingGrounds = Extract<Grounds, { kind: 'heading' }>

const accept = ({ evidence }: View): HeadingGrounds => ({ kind: 'heading', evidence })

const aboutHeading = ({ role, roleWord, section }: View): Refusal =>
  role === undefined || section.heading === undefined
    ? refusal('category')
    : { kind: 'refused', why: 'about', role, by: { word: roleWord, heading: section.heading.span } }

/** Whether the sections below are issues by themselves. */
const holdsStrong = (view: View): boolean =>
  view.children.some(
    child => (isStrong(child) && child.fieldName === undefined && !isAbout(child.role)) || holdsStrong(child),
  )

/** A section of prose under a heading that is no mere category, where its siblings are no lists of issues; a line is enough among others. */
function isProseIssue(view: View, family: Family): boolean {
  const least = family.texts * 2 > family.size ? 20 : PROSE
  const needed = family.lists * 2 > family.size || view.role === 'issues' ? 300 : least
  const holdsCandidates = view.section.blocks.some(block => block.kind === 'table' || block.kind === 'list')
  return proseLength(view) >= (holdsCandidates ? Math.max(needed, 200) : needed)
}

/**
 * A heading of several words over a line, or of some more over nothing: where all headings around it are like that, it
 * is the name that tells the issue.
 *
 *     ## Footer is misaligned
 *     Cosmetic only.
 */
function isNamedFully(view: View, family: Family): boolean {
  if (isAbout(view.role) || family.hasStrong || !isPlain(view)) return false
  const words = wordCount(view.heading) - (view.role === 'issues' && !namesOne(view.heading) ? 2 : 0)
  return view.section.blocks.length > 0
    ? words >= 2 && family.plain * 2 > family.size
    : words >= 3 && family.plain === family.size
}

const isPlain = ({ section, children }: View): boolean =>
  children.length === 0 &&
  section.blocks.every(({ kind }) => kind === 'paragraph' || kind === 'code' || kind === 'quote')

/** How many letters make a description. */
const PROSE = 30

const isListSection = (view: View): boolean =>
  view.section.blocks.some(block => block.kind === 'list') && proseLength(view) < 100

/** How many characters of running text stand directly below a heading; one that is a syllable or a word counts thrice. */
const proseLength = (view: View): number =>
  view.section.blocks.reduce(
    (length, block) => length + (block.kind === 'paragraph' ? weightOf(block.text.text) : 0),
    0,
  )

function draftOf(ground: Ground, view: View, origin: Pick<Draft, 'scope' | 'grounds'>): Draft {
  const heading = view.section.heading
  const name = view.name
  if (heading === undefined || name === undefined) throw new Error('a record needs a heading')
  return {
    home: { kind: 'heading', span: heading.span, depth: heading.depth },
    phrase: heading.text,
    name,
    ...origin,
    span: view.section.span,
    parts: view.parts.concat(view.children.flatMap(child => fieldPart(ground, child))),
    cells: [],
    blocks: blocksOf(view),
  }
}

/** A sub-heading that is a label, with what stands below it as the value: its first line, or the box that is checked. */
function fieldPart(ground: Ground, view: View): Part[] {
  const heading = view.section.heading?.text
  const name = view.fieldName
  if (heading === undefined || name === undefined) return []
  const label = writtenPhrase(ground, heading, heading.span.end)
  const first = checkedChoice(view.section.blocks) ?? firstPhrase(view.section.blocks, name)
  const value = first === undefined ? undefined : trimPhrase(phraseLines(first)[0] ?? first)
  const nowhere = { start: view.section.span.end, end: view.section.span.end }
  const written =
    value === undefined
      ? { value: '', raw: '', span: nowhere, slot: nowhere }
      : writtenPhrase(ground, value, value.span.end)
  return [
    {
      field: { name, label, value: written },
      phrases: value === undefined ? [] : [value],
      blocks: view.section.blocks,
    },
  ]
}

/** The value below a sub-heading: its first paragraph; the first item of a list only where a word is asked for. */
function firstPhrase(blocks: readonly Block[], name: FieldName): Phrase | undefined {
  const [first] = blocks
  if (first?.kind === 'paragraph') return first.text
  return isBrief(name) || name === 'files' || name === 'title' ? [...phrasesIn(blocks)][0] : undefined
}

/** Of a list of boxes, the text of the checked one: a choice. */
function checkedChoice(blocks: readonly Block[]): Phrase | undefined {
  const items = blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
  const checked = items.filter(item => item.checkbox?.isChecked === true)
  const first = checked.length === 1 ? checked[0]?.blocks[0] : undefined
  return first?.kind === 'paragraph' ? first.text : undefined
}

const blocksOf = (view: View): Block[] =>
  [...allSections(view.section)].flatMap(section => [...section.blocks])
