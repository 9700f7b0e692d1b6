import type { Block, Paragraph } from '../markdown/block.js'
import { phraseLines, subPhrase } from '../markdown/phrase.js'
import { readParts } from './body.js'
import { type Candidate, type Draft, type Refused, refuse } from './draft.js'
import type { Holder } from './headings.js'
import { headLine } from './headline.js'
import type { Ground } from './labelled.js'
import { markedSeries, withLinesParted } from './marked-lines.js'
import { paragraphName } from './paragraph-name.js'
import { aboutSection, refusal } from './reasons.js'
import { isAbout, type Scope } from './scope.js'
import { boldSeries, type Opening, openingAt, topicSeries } from './series.js'
import type { View } from './view.js'

/**
 * The paragraphs that state an issue each: a series of at least two in the file that begin with an id. What follows a
 * paragraph belongs to it, up to the next one of the series.
 *
 *     #10: Slow allocation          **BUG-3: login loops.** Happens when …
 *     Linear search every time …
 *
 * or with a heading that lacks its blank (`###Title`), over fields; or with a bold name, or in details, where issues are
 * expected.
 */
export function findParagraphs(ground: Ground, holders: readonly Holder[]): (Candidate | Refused)[] {
  const found = holders.map(holder => ({ holder, entries: entriesIn(ground, holder) }))
  const possible = found.flatMap(({ holder, entries }) => (isAbout(holder.scope.role) ? [] : entries))
  const isSeries = possible.length > 1 || possible.some(entry => entry.isSure)
  return found.flatMap(({ holder, entries }) => [
    ...entries.map(entry => judge(ground, holder, { entry, isSeries })),
    ...refusedIn(ground, holder),
  ])
}

function judge(
  ground: Ground,
  { scope }: Holder,
  { entry, isSeries }: { readonly entry: Entry; readonly isSeries: boolean },
): Candidate | Refused {
  const { text } = entry.paragraph
  if (isAbout(scope.role)) return refuse('paragraph', text, aboutSection(scope))
  if (!isSeries) return refuse('paragraph', text, refusal('alone'))
  return { kind: 'candidate', draft: draftOf(ground, scope, entry), refusal: undefined }
}

/** Lines that only say what stands below them, and bold names where no issues are expected. */
function refusedIn(ground: Ground, { scope, caption, blocks }: Holder): Refused[] {
  const captions = caption === undefined ? [] : [refuse('paragraph', caption, refusal('category'))]
  const names = scope.role === 'issues' ? [] : [...boldSeries(ground, blocks), ...topicSeries(ground, blocks)]
  return [...captions, ...names.map(({ text }) => refuse('paragraph', text, aboutSection(scope)))]
}

function entriesIn(ground: Ground, holder: Holder): Entry[] {
  const blocks = linesIn(ground, holder)
  const expected = expectedOpenings(ground, { ...holder, blocks })
  const entries: { paragraph: Paragraph; isSure: boolean; following: Block[] }[] = []
  blocks.forEach((block, index) => {
    const paragraph = expected.get(block)
    const opening = paragraph === undefined ? openingAt(ground, blocks, index) : { paragraph, isSure: false }
    if (opening !== undefined) entries.push({ ...opening, following: [] })
    else entries.at(-1)?.following.push(block)
  })
  return entries
}

/** The blocks of a holder; where issues are expected, each line with a mark of its own is a paragraph. */
const linesIn = (ground: Ground, { scope, blocks }: Holder): readonly Block[] =>
  scope.role === 'issues' ? withLinesParted(ground, blocks) : blocks

/** What opens an issue only where issues are expected: bold names and words, lines with marks, and the summaries of details. */
function expectedOpenings(ground: Ground, { scope, blocks, view }: Holder): Map<Block, Paragraph> {
  if (scope.role !== 'issues') return new Map()
  const details = detailsNamed(view)
  const topics = !scope.isTitleRole || view.children.length === 0 ? topicSeries(ground, blocks) : []
  return new Map([
    ...[...boldSeries(ground, blocks), ...topics, ...markedSeries(ground, blocks)].map(
      block => [block, block] as const,
    ),
    ...blocks.flatMap(block => {
      const summary = details.get(block)
      return summary === undefined ? [] : [[block, summary] as const]
    }),
  ])
}

/** The summaries that name issues. Below a heading that may name one itself, the only details there are tell more of it. */
const detailsNamed = ({ section, isCategory, details }: View): View['details'] =>
  details.size === 1 && !isCategory && section.depth > 1 ? new Map() : details

interface Entry extends Opening {
  readonly following: readonly Block[]
}

function draftOf(ground: Ground, scope: Scope, { paragraph, following, isSure }: Entry): Draft {
  const first = headLine(ground, paragraph.text)
  const rest = phraseLines(
    subPhrase(paragraph.text, { start: first.text.length + 1, end: paragraph.text.text.length }),
  )
  const hashes = /^(?:#{1,6}(?=[^\s#\d])|#{2,6}(?=\d))/.exec(first.text)?.[0].length ?? 0
  const head = subPhrase(first, { start: hashes, end: first.text.length })
  const text = rest.map(line => ({ kind: 'paragraph' as const, span: line.span, text: line }))
  const blocks = [...text, ...following]
  return {
    home: { kind: 'paragraph', span: head.span },
    phrase: head,
    name: paragraphName(ground, head),
    scope,
    grounds: { kind: isSure ? 'fields' : 'series' },
    span: { start: paragraph.span.start, end: following.at(-1)?.span.end ?? paragraph.span.end },
    parts: readParts(ground, blocks),
    cells: [],
    blocks,
  }
}
