import type { Item, List } from '../markdown/block.js'
import { isMarked, type Phrase, phraseLines, subPhrase } from '../markdown/phrase.js'
import type { Block } from '../markdown/block.js'
import { shift, slice } from '../text/span.js'
import { isFieldList, itemsIn, readParts } from './body.js'
import type { Candidate, Draft } from './draft.js'
import type { Holder } from './headings.js'
import { type Ground, trimPhrase } from './labelled.js'
import { readState } from './meaning.js'
import { type Name, readName } from './name.js'
import { isAbout, type Scope } from './scope.js'
import { saysOnlyStatus } from './title-token.js'

/**
 * The list items of a section: those that state an issue, outermost first (an item that only names a category gives way
 * to those below it); and, where none may stand, all items as possible references.
 */
export function* findItems(ground: Ground, holder: Holder, hasHeadingRecords: boolean): Generator<Candidate> {
  const mayHold = mayHoldItems(holder, hasHeadingRecords)
  for (const list of listsIn(holder.blocks)) {
    const isIssueList =
      mayHold && !isFieldList(ground, list) && !isCountList(list) && (holder.records < 2 || isChecklist(list))
    const drafts = isIssueList
      ? itemsOfList(ground, list, holder.scope)
      : allItems(ground, list, holder.scope)
    for (const draft of drafts) yield { draft, mayBeIssue: isIssueList }
  }
}

/** Every item of a list and of the lists within. */
function* allItems(ground: Ground, list: List, scope: Scope): Generator<Draft> {
  for (const item of itemsIn([list])) {
    const [first] = item.blocks
    if (first?.kind === 'paragraph') yield draftOf(ground, item, first.text, scope)
  }
}

/**
 * Items are issues where a heading says that issues stand here. Where only the title of the document says so and the
 * document has issues of its own as headings, plain lists are something else.
 */
function mayHoldItems({ scope, view, blocks }: Holder, hasHeadingRecords: boolean): boolean {
  if (scope.role === 'plan' && !hasHeadingRecords) return [...listsIn(blocks)].every(isChecklist)
  if (isAbout(scope.role)) return false
  if ([...itemsIn(blocks)].some(hasStatus)) return true
  if (scope.role === 'issues') return !scope.isTitleRole || !hasHeadingRecords || view.section.depth > 1
  return scope.state !== undefined || scope.level !== undefined
}

/** `- Title` over `  - Status: Fixed`: an item with a status of its own is an issue wherever it stands. */
const hasStatus = (item: Item): boolean =>
  item.blocks.some(
    block =>
      block.kind === 'list' &&
      block.items.some(
        inner =>
          inner.blocks[0]?.kind === 'paragraph' &&
          /^(?:status|severity|state)\s*:/i.test(inner.blocks[0].text.text),
      ),
  )

/** A list of counts: `High priority: 5 issues (45 %)`. */
const isCountList = (list: List): boolean =>
  list.items.every(
    item =>
      item.blocks[0]?.kind === 'paragraph' && /^[^:：]{1,50}[:：]\s*~?\d/u.test(item.blocks[0].text.text),
  )

const isChecklist = (list: List): boolean => list.items.every(item => item.checkbox !== undefined)

function* listsIn(blocks: readonly Block[]): Generator<List> {
  for (const block of blocks) {
    if (block.kind === 'list') yield block
    else if (block.kind === 'quote') yield* listsIn(block.blocks)
  }
}

function* itemsOfList(ground: Ground, list: List, scope: Scope): Generator<Draft> {
  for (const item of list.items) {
    const [first, ...rest] = item.blocks
    if (first?.kind !== 'paragraph') continue
    const inner = rest.find(block => block.kind === 'list')
    if (inner !== undefined && isCategory(item, first.text, inner, ground))
      yield* itemsOfList(ground, inner, scope)
    else if (!isPlaceholder(first.text.text)) yield draftOf(ground, item, first.text, scope)
  }
}

/** `- **Backend**` or `- Backend:` over a list of its own: a label of what stands below. */
function isCategory(item: Item, phrase: Phrase, inner: List, ground: Ground): boolean {
  if (item.checkbox !== undefined || isFieldList(ground, inner)) return false
  const text = phrase.text.trim()
  if (text.includes('\n')) return false
  return text.endsWith(':') || (isBold(phrase) && text.split(/\s+/).length <= 4)
}

const isBold = (phrase: Phrase): boolean =>
  phrase.marks.some(
    mark => mark.kind === 'strong' && mark.span.start === 0 && mark.span.end >= phrase.text.trimEnd().length,
  )

/** What stands in an empty list: “None”, “No open issues”, “N/A”. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text.trim()) || text.trim() === ''

const PLACEHOLDER =
  /^[_*(\s]*(?:none|n\/a|tbd|nothing|no (?:\w+ ){0,3}(?:issues?|bugs?|items?|tasks?|problems?)(?: (?:at this time|currently|known|found|reported|yet))*|keine?|aucune?|ninguno|nenhum|nessuno|brak|нет|なし|無し|无|無|暂无|없음|אין)[_*).!\s]*$/iu

function draftOf(ground: Ground, item: Item, phrase: Phrase, scope: Scope): Draft {
  const head = phraseLines(phrase)[0] ?? phrase
  const name = paragraphName(ground, head)
  const box = item.checkbox
  return {
    home: {
      kind: 'item',
      span: { start: item.span.start, end: head.span.end },
      indent: item.indent,
      checkbox:
        box === undefined
          ? undefined
          : { value: box.isChecked, raw: slice(ground.text, box.span), span: box.span, slot: box.span },
    },
    phrase: head,
    name: box === undefined ? name : { ...name, checkbox: box.isChecked },
    scope,
    span: item.span,
    parts: readParts(ground, partsBlocks(item, phrase, head)),
    cells: [],
    blocks: item.blocks.slice(1),
  }
}

/** The blocks of an item without the line that names it. */
function partsBlocks(item: Item, phrase: Phrase, head: Phrase): Block[] {
  const rest = trimPhrase(subPhrase(phrase, { start: head.text.length, end: phrase.text.length }))
  const blocks = item.blocks.slice(1)
  return rest.text === '' ? [...blocks] : [{ kind: 'paragraph', span: rest.span, text: rest }, ...blocks]
}

/**
 * How an item or a paragraph names its issue: by its bold lead, or else by its first clause.
 *
 *     - **CRIT-01**: duplicate scanner — runs twice
 *                    ^^^^^^^^^^^^^^^^^
 */
export function paragraphName(ground: Ground, phrase: Phrase): Name {
  const whole = readName(phrase, ground.words)
  const lead = phrase.marks.find(
    mark =>
      mark.kind === 'strong' && mark.span.start <= whole.title.start && mark.span.end > whole.title.start,
  )
  if (lead !== undefined) {
    const name = readName(subPhrase(phrase, { start: 0, end: lead.span.end }), ground.words)
    if (name.title.end > name.title.start)
      return {
        ...whole,
        ...name,
        title: name.title,
        states: [...name.states, ...stateBehind(ground, phrase, lead.span.end), ...whole.states],
      }
  }
  const end = clauseEnd(phrase, whole.title)
  if (end >= whole.title.end) return whole
  const clause = readName(subPhrase(phrase, { start: 0, end }), ground.words)
  return {
    ...whole,
    title: clause.title.end > clause.title.start ? clause.title : { start: whole.title.start, end },
  }
}

/** `**BUG-3: login loops.** Fixed in 1.8: …`: a state that opens what stands behind the lead. */
function stateBehind(ground: Ground, phrase: Phrase, from: number): Name['states'] {
  const rest = phrase.text.slice(from)
  const start = from + (/^[\s:.–—-]*/u.exec(rest)?.[0].length ?? 0)
  const clause = /^[^:.;,–—(]{1,60}/u.exec(phrase.text.slice(start))?.[0] ?? ''
  const state = saysOnlyStatus(clause.trim(), ground.words) ? readState(clause, ground.words) : undefined
  return state === undefined ? [] : [{ ...state, span: shift(state.span, start) }]
}

/** Where the first clause of a title ends: at a dash, a colon with a blank behind it, or the end of a sentence. */
function clauseEnd(phrase: Phrase, title: { start: number; end: number }): number {
  for (const match of slice(phrase.text, title).matchAll(/\s[–—]\s|\s--\s|[:：](?=\s)|[.。](?=\s)/gu)) {
    const at = title.start + match.index
    if (match.index > 0 && !isMarked(phrase, at, 'code') && !isAbbreviation(phrase.text, at)) return at
  }
  return title.end
}

const isAbbreviation = (text: string, at: number): boolean =>
  text.charAt(at) === '.' &&
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|z\.b|ca|approx|no|nr|\p{Lu})$/iu.test(
    text.slice(Math.max(0, at - 8), at),
  )
