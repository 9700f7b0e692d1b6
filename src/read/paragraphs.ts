import type { Block, Paragraph } from '../markdown/block.js'
import { phraseLines, subPhrase } from '../markdown/phrase.js'
import { readParts } from './body.js'
import type { Candidate, Draft } from './draft.js'
import type { Holder } from './headings.js'
import type { Ground } from './labelled.js'
import { paragraphName } from './paragraph-name.js'
import { isAbout, type Scope } from './scope.js'
import { boldSeries, openingIn } from './series.js'

/**
 * The paragraphs that state an issue each: a series of at least two in the file that begin with an id. What follows a
 * paragraph belongs to it, up to the next one of the series.
 *
 *     #10: Slow allocation          **BUG-3: login loops.** Happens when …
 *     Linear search every time …
 *
 * or with a heading that lacks its blank (`###Title`), over fields; or with a bold name, where issues are expected.
 */
export function findParagraphs(ground: Ground, holders: readonly Holder[]): Candidate[] {
  const series = holders.flatMap(({ scope, blocks }) =>
    isAbout(scope.role) ? [] : entriesIn(ground, { scope, blocks }).map(entry => ({ scope, entry })),
  )
  return series.length < 2
    ? []
    : series.map(({ scope, entry }) => ({
        kind: 'candidate',
        draft: draftOf(ground, scope, entry),
        refusal: undefined,
      }))
}

function entriesIn(ground: Ground, { scope, blocks }: Pick<Holder, 'scope' | 'blocks'>): Entry[] {
  const led = new Set<Block>(scope.role === 'issues' ? boldSeries(ground, blocks) : [])
  const entries: { paragraph: Paragraph; following: Block[] }[] = []
  for (const block of blocks) {
    const paragraph = block.kind === 'paragraph' && led.has(block) ? block : openingIn(block, ground.text)
    if (paragraph !== undefined) entries.push({ paragraph, following: [] })
    else entries.at(-1)?.following.push(block)
  }
  return entries
}

interface Entry {
  readonly paragraph: Paragraph
  readonly following: readonly Block[]
}

function draftOf(ground: Ground, scope: Scope, { paragraph, following }: Entry): Draft {
  const [first = paragraph.text, ...rest] = phraseLines(paragraph.text)
  const hashes = /^#{1,6}(?=[^\s#\d])/.exec(first.text)?.[0].length ?? 0
  const head = subPhrase(first, { start: hashes, end: first.text.length })
  const text = rest.map(line => ({ kind: 'paragraph' as const, span: line.span, text: line }))
  const blocks = [...text, ...following]
  return {
    home: { kind: 'paragraph', span: head.span },
    phrase: head,
    name: paragraphName(ground, head),
    scope,
    grounds: { kind: 'series' },
    span: { start: paragraph.span.start, end: following.at(-1)?.span.end ?? paragraph.span.end },
    parts: readParts(ground, blocks),
    cells: [],
    blocks,
  }
}
