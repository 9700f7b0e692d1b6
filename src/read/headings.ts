import { type FieldName, isBrief } from '../issue/fields.js'
import type { Block, Heading } from '../markdown/block.js'
import { type Phrase, phraseLines } from '../markdown/phrase.js'
import { meaningOf } from '../issue/vocabulary.js'
import type { SectionRole } from '../issue/words/section-role.js'
import { allSections, type Section } from '../markdown/section.js'
import { type Span, slice } from '../text/span.js'
import { isBoldLine } from './bold-headings.js'
import { type Part, phrasesIn, readParts } from './body.js'
import { openDetails, splitByCaptions } from './captions.js'
import { type Family, familyOf } from './family.js'
import { judgeHeading } from './heading-verdict.js'
import { type Draft, idIn, type Refused, refuse } from './draft.js'
import { namesStage } from './kinds.js'
import { chosenIn, chosenItem } from './choices.js'
import { type Ground, readDashed, readLabelled, trimPhrase, writtenPhrase } from './labelled.js'
import {
  enter,
  enterCaption,
  enterFile,
  enterTitle,
  isAbout,
  outermost,
  REMEDIES,
  type Scope,
} from './scope.js'
import { isStrong, someWithin, toldBelow, type View } from './view.js'

/** Blocks that stand together outside any issue: items, rows and paragraphs among them may be issues. */
export interface Holder {
  readonly view: View
  readonly scope: Scope
  /** The line or the summary that stands above them as a heading would. */
  readonly caption: Phrase | undefined
  readonly blocks: readonly Block[]
}

/** How a document is called: the title in its front matter, and its path. */
export interface Named {
  readonly title: Phrase | undefined
  readonly path: string | undefined
}

export interface HeadingRecords {
  readonly drafts: readonly Draft[]
  readonly holders: readonly Holder[]
  /** The headings that are no issues, with the reason. */
  readonly refused: readonly Refused[]
}

/**
 * Tells the headings that are issues from those that collect issues or speak about them. A document without a title
 * (`# Issues`, `# To-do`) keeps issues under each of its headings.
 */
export function findHeadingRecords(ground: Ground, root: View, named: Named): HeadingRecords {
  const { title } = named
  const hasTitle = root.children.some(view => view.section.depth === 1)
  // A summary that is all there is below a title holds what there is; in one of several chapters it is a summary.
  const hasChapters = root.children.length > 1
  const isSplit = !hasTitle && holdsSeveralLists(root.children)
  const top =
    title === undefined || hasTitle
      ? enterFile(ground, named.path)
      : { ...enterTitle(ground, outermost, title), path: [] }
  const outside = isSplit ? { ...outermost, role: 'issues' as const, isTitleRole: false } : top
  const drafts: Draft[] = []
  const holders: Holder[] = []
  const refused: Refused[] = []
  const scopeBelow = ({ depth, heading }: Section, scope: Scope): Scope => {
    if (heading === undefined) return scope
    return depth === 1 ? enterTitle(ground, scope, heading.text) : enter(ground, scope, heading.text)
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
    const isOnly = !hasChapters && family.size === 1 && view.role === 'summary' && children.length > 0
    const entered =
      isOnly || isStageAmong(view, family) || isPage(ground, view)
        ? withRole(scopeBelow(section, scope), scope)
        : scopeBelow(section, scope)
    const below = { ...entered, role: roleBelowLabel(view, family) ?? entered.role }
    const place = holders.length
    const inner = familyOf(children, family)
    let details = openDetails(ground, section.blocks)
    let announcer: View | undefined
    for (const child of children) {
      const announced = announces(announcer, child) ? scopeBelow(announcer.section, below) : below
      walk(child, details === undefined ? announced : enterCaption(ground, below, details), inner)
      if (announced === below) announcer = isAnnouncer(child) ? child : undefined
      if (details !== undefined && endsDetails(ground, child)) details = undefined
    }
    holders.splice(place, 0, ...holdersOf(ground, { view, scope: below }))
  }
  walk(root, outside, familyOf([root]))
  return { drafts, holders, refused }
}

/** Whether a section is a step among others of which no other one speaks about issues: “Phase 1 — Quick wins” holds what “Phase 2” does. */
const isStageAmong = ({ heading, role }: View, { stages, abouts }: Family): boolean =>
  isAbout(role) && stages > 1 && abouts === 1 && namesStage(heading)

/**
 * Whether nothing stands below a heading that announces a plan or examples: then it is made of the stages or the names with ids
 * that follow at the same depth.
 *
 *     ## Roadmap                         ### Example
 *     ## Phase 1: Quiet the bell         ### BUG-1: The bell is mute
 */
const isAnnouncer = ({ role, section, children }: View): boolean =>
  (role === 'plan' || role === 'template') &&
  children.length === 0 &&
  section.blocks.every(({ kind }) => kind === 'divider')

const announces = (above: View | undefined, { heading, name }: View): above is View =>
  above !== undefined && (above.role === 'plan' ? namesStage(heading) : name?.id !== undefined)

/**
 * Whether a section that is called as a summary may be is a page of the product: “Dashboard” over nothing but headings without
 * tables, which sums up nothing.
 */
const isPage = ({ words }: Ground, view: View): boolean =>
  view.role === 'summary' &&
  meaningOf(words.topics, view.roleWord) !== undefined &&
  view.section.blocks.length === 0 &&
  view.children.length > 0 &&
  !someWithin(view, ({ tables }) => tables.size > 0)

/**
 * What stands in a section that is called by a label and not alone: below a remedy how to mend the issues beside it, below a
 * description or a cause more about the one beside it that is an issue by itself.
 */
function roleBelowLabel({ fieldName, role, children }: View, family: Family): SectionRole | undefined {
  if (role !== undefined || fieldName === undefined) return undefined
  // “Testing” may be one of several topics.
  if (family.size < 2) return fieldName === 'acceptance' ? 'gate' : undefined
  if (REMEDIES.has(fieldName)) return 'plan'
  return TELLING.has(fieldName) && family.hasStrong && !children.some(isStrong) ? 'notes' : undefined
}

const TELLING: ReadonlySet<FieldName> = new Set(['description', 'cause', 'impact'])

/** A scope with the role of the one around it: a summary that is all there is sums up nothing. */
const withRole = (scope: Scope, { role, roleBy, isTitleRole }: Scope): Scope => ({
  ...scope,
  role,
  roleBy,
  isTitleRole,
})

/** Whether several headings name lists of issues; “Features” is one of them beside “Bugs”. */
function holdsSeveralLists(views: readonly View[]): boolean {
  const lists = views.filter(
    ({ role, isCategory }) => isCategory && (role === 'issues' || role === 'product'),
  )
  return lists.length > 1 && lists.some(({ role }) => role === 'issues')
}

/** Whether details that have begun above a section end in it. */
const endsDetails = ({ text }: Ground, { section }: View): boolean =>
  /<\/details>/i.test(slice(text, section.span))

const holdersOf = (ground: Ground, around: Omit<Holder, 'blocks' | 'caption'>): Holder[] =>
  splitByCaptions(ground, around.view.section.blocks, new Set(around.view.groupNames.values())).map(
    ({ caption, blocks }) => ({
      ...around,
      caption,
      scope: caption === undefined ? around.scope : enterCaption(ground, around.scope, caption),
      blocks,
    }),
  )

function draftOf(ground: Ground, view: View, origin: Pick<Draft, 'scope' | 'grounds'>): Draft {
  const heading = view.section.heading
  const name = view.name
  if (heading === undefined || name === undefined) throw new Error('a record needs a heading')
  return {
    home: isBoldLine(heading)
      ? { kind: 'paragraph', span: heading.span }
      : { kind: 'heading', span: heading.span, depth: heading.depth },
    phrase: heading.text,
    name: { ...name, id: name.id ?? idIn(view.parts) },
    ...origin,
    span: isBoldLine(heading) ? spanOf(heading, blocksOf(view)) : view.section.span,
    parts: [
      ...view.parts,
      ...view.children.flatMap(child => fieldParts(ground, child)),
      ...describingParts(ground, view),
    ],
    cells: [],
    blocks: blocksOf(view),
  }
}

/**
 * What stands below sub-headings that are neither labels nor about issues as such: whatever they are called, in whatever
 * language, it tells of the issue.
 *
 *     ## 1. Tallennus
 *     ### Ongelma
 *     `src/save.js:12` …
 */
const describingParts = (ground: Ground, { children }: View): Part[] =>
  children
    .filter(({ fieldName, role }) => fieldName === undefined && !isAbout(role))
    .flatMap(child => [
      ...readParts(ground, child.section.blocks).filter(
        ({ field }) => field === undefined || field.name === 'files',
      ),
      ...describingParts(ground, child),
    ])

/** From a bold line to the end of what stands below it. */
const spanOf = ({ span }: Heading, blocks: readonly Block[]): Span => ({
  start: span.start,
  end: blocks.at(-1)?.span.end ?? span.end,
})

/** The fields that a sub-heading tells, and those of the labels that stand deeper below it. */
const fieldParts = (ground: Ground, view: View): Part[] =>
  view.fieldName === undefined
    ? []
    : [...fieldPart(ground, view), ...view.children.flatMap(child => fieldParts(ground, child))]

/** A sub-heading that is a label, with what stands below it as the value: its first line, or the box that is checked. */
function fieldPart(ground: Ground, view: View): Part[] {
  const heading = view.section.heading?.text
  const name = view.fieldName
  if (heading === undefined || name === undefined || toldBelow(view).length > 0) return []
  const valued = readLabelled(ground, heading) ?? (isBrief(name) ? readDashed(ground, heading) : undefined)
  if (valued?.field.name === name && valued.value.text !== '')
    return [{ field: valued.field, phrases: [valued.value], blocks: view.section.blocks }]
  const label = writtenPhrase(ground, heading, heading.span.end)
  const first = chosenItem(view.section.blocks) ?? firstPhrase(view.section.blocks, name)
  const value = first === undefined ? undefined : chosenIn(trimPhrase(phraseLines(first)[0] ?? first), name)
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
  return isBrief(name) || LISTED.has(name) ? [...phrasesIn(blocks)][0] : undefined
}

const LISTED: ReadonlySet<FieldName> = new Set(['files', 'title'])

const blocksOf = (view: View): Block[] =>
  [...allSections(view.section)].flatMap(section => [...section.blocks])
