import { meaningOf } from '../issue/vocabulary.js'
import type { Block } from '../markdown/block.js'
import { type Phrase, phraseLines } from '../markdown/phrase.js'
import { allSections } from '../markdown/section.js'
import { type Part, phrasesIn } from './body.js'
import type { Draft } from './draft.js'
import { type Ground, labelText, trimPhrase, writtenPhrase } from './labelled.js'
import { enter, isAbout, outermost, type Scope } from './scope.js'
import { isMedium, isStrong, type View } from './view.js'

/** A section that holds no issue itself but may hold items, rows and paragraphs that are issues. */
export interface Holder {
  readonly view: View
  readonly scope: Scope
  /** Whether sections of issues stand below it. */
  readonly holdsRecords: boolean
}

export interface HeadingRecords {
  readonly drafts: readonly Draft[]
  readonly holders: readonly Holder[]
}

/** Tells the headings that are issues from those that collect issues or speak about them. */
export function findHeadingRecords(ground: Ground, root: View): HeadingRecords {
  const drafts: Draft[] = []
  const holders: Holder[] = []
  const walk = (view: View, scope: Scope, siblings: readonly View[]): void => {
    if (isRecord(view, scope, siblings)) {
      drafts.push(draftOf(ground, view, scope))
      return
    }
    const inner = enter(ground, scope, view)
    const before = drafts.length
    const place = holders.length
    for (const child of view.children) walk(child, inner, view.children)
    holders.splice(place, 0, { view, scope: inner, holdsRecords: drafts.length > before })
  }
  walk(root, outermost, [root])
  return { drafts, holders }
}

/**
 * Whether a section is an issue. An id, a field that only issues have, a checkbox or strike marks make it one, unless
 * sections below it have those: then it is their collection. A number, a mark or labelled parts make it one where issues
 * may be expected; plain prose only among siblings of its kind.
 */
function isRecord(view: View, scope: Scope, siblings: readonly View[]): boolean {
  const { name, role } = view
  if (name === undefined || name.title.end <= name.title.start || holdsStrong(view)) return false
  if (name.id !== undefined) return role === undefined || role === 'issues' || !isAbout(scope.role)
  if (isAbout(role) && name.number === undefined) return false
  if (isStrong(view)) return view.section.depth > 1 || isWholeFile(view)
  const isExpected = scope.role === 'issues' || siblings.some(isStrong)
  if (!isExpected || isAbout(scope.role) || view.section.depth === 1) return false
  if (isMedium(view)) return role === undefined || name.number !== undefined || view.evidence.includes('part')
  return isProseIssue(view, siblings)
}

/** Whether the sections below are issues by themselves. */
const holdsStrong = (view: View): boolean =>
  view.children.some(
    child => (isStrong(child) && !child.isFieldHeading && !isAbout(child.role)) || holdsStrong(child),
  )

/** A file that is one issue: its title has several fields, and nothing below it is a collection. */
const isWholeFile = (view: View): boolean =>
  view.role === undefined && view.children.every(child => child.isFieldHeading || child.children.length === 0)

/** A section of prose under a heading that is no mere category, beside issues or beside other such sections. */
function isProseIssue(view: View, siblings: readonly View[]): boolean {
  const isPlain = (other: View): boolean =>
    other.role === undefined &&
    other.evidence.includes('prose') &&
    other.children.length === 0 &&
    !other.isFieldHeading
  return isPlain(view) && siblings.filter(other => isPlain(other) || isStrong(other)).length >= 2
}

function draftOf(ground: Ground, view: View, scope: Scope): Draft {
  const heading = view.section.heading
  const name = view.name
  if (heading === undefined || name === undefined) throw new Error('a record needs a heading')
  return {
    home: { kind: 'heading', span: heading.span, depth: heading.depth },
    phrase: heading.text,
    name,
    scope,
    span: view.section.span,
    parts: view.parts.concat(view.children.flatMap(child => fieldPart(ground, child))),
    cells: [],
    blocks: blocksOf(view),
  }
}

/** A sub-heading that is a label, with what stands below it as the value. */
function fieldPart(ground: Ground, view: View): Part[] {
  const heading = view.section.heading?.text
  const name = meaningOf(ground.words.labels, labelText(view.heading))
  if (heading === undefined || name === undefined || !view.isFieldHeading) return []
  const label = writtenPhrase(ground, heading, heading.span.end)
  const [first] = phrasesIn(view.section.blocks)
  const value = first === undefined ? undefined : trimPhrase(firstLine(first))
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

const firstLine = (phrase: Phrase): Phrase => phraseLines(phrase)[0] ?? phrase

const blocksOf = (view: View): Block[] =>
  [...allSections(view.section)].flatMap(section => [...section.blocks])
