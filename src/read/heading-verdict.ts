/** Whether a heading is an issue, and why: told from its own section and from those beside it. */
import type { FieldName } from '../issue/fields.js'
import { fieldsOf } from './body.js'
import { namesOne } from './kinds.js'
import { weightOf, wordCount } from './length.js'
import type { Name } from './name.js'
import { aboutSection, type Grounds, type Refusal, refusal } from './reasons.js'
import { isAbout, type Scope } from './scope.js'
import { isMedium, isStrong, type View } from './view.js'
import { isWholeFile } from './whole-file.js'

/** What the sections below one heading have in common. */
export interface Family {
  readonly size: number
  readonly hasStrong: boolean
  /** How many of them are lists without much text. */
  readonly lists: number
  /** How many of them are nothing but text. */
  readonly texts: number
  /** How many of them hold no sections, lists or tables: text, or nothing at all. */
  readonly plain: number
}

export const familyOf = (views: readonly View[]): Family => ({
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
export function judgeHeading(view: View, scope: Scope, family: Family): Verdict {
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
  if (isAbout(scope.role)) return isToldInFull(view, scope) ? accept(view) : aboutSection(scope)
  if (view.section.depth === 1) return isWholeFile(view) ? accept(view) : refusal('title')
  if (isStrong(view)) return accept(view)
  if (isAbout(role)) return aboutHeading(view)
  if (scope.role !== 'issues' && !family.hasStrong) return refusal('unexpected')
  return judgeWeak(view, family)
}

/**
 * Whether fields that no plan or summary has say what is wrong: a status beside the cause, an impact beside the problem.
 * Then a heading is an issue even in a section that is called “Future enhancements” or “Metrics”.
 */
const isToldInFull = ({ parts }: View, { role }: Scope): boolean => {
  const names = new Set(fieldsOf(parts).map(({ name }) => name))
  const isWrong = names.has('cause') || names.has('impact') || names.has('workaround')
  return (
    role !== 'template' &&
    role !== 'legend' &&
    isWrong &&
    names.size > 1 &&
    WRONG.some(name => names.has(name))
  )
}

const WRONG: readonly FieldName[] = ['description', 'cause', 'fix', 'status', 'severity']

/** Whether a heading names nothing: an id or a number alone is a name where fields stand below it. */
const isUntitled = ({ evidence, parts }: View, { title, id, number }: Name): boolean =>
  title.end <= title.start &&
  !(id !== undefined && evidence.includes('field')) &&
  !(
    number !== undefined &&
    (evidence.includes('part') || fieldsOf(parts).some(field => field.name === 'title'))
  )

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

/**
 * Whether the sections below are issues by themselves. Below a heading with a status or level of its own they are its
 * parts, whatever fields they have, unless they have these too.
 */
const holdsStrong = (view: View): boolean => {
  const isOwn = view.tells.length > 0 ? isTold : isStrong
  return view.children.some(
    child => (isOwn(child) && child.fieldName === undefined && !isAbout(child.role)) || holdsStrong(child),
  )
}

/** Whether a heading has an id, a box, a strike mark, or a status or level in a field. */
const isTold = (view: View): boolean =>
  view.tells.length > 0 ||
  view.evidence.some(kind => kind === 'id' || kind === 'checkbox' || kind === 'strike')

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
