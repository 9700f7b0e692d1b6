import type { Paragraph } from '../markdown/block.js'
import { phraseLines, subPhrase } from '../markdown/phrase.js'
import type { Candidate, Draft } from './draft.js'
import type { Holder } from './headings.js'
import { readDesignation } from './ids.js'
import { paragraphName } from './items.js'
import type { Ground } from './labelled.js'
import { readParts } from './body.js'
import { isAbout } from './scope.js'

/**
 * The paragraphs of a section that state an issue each: a series of at least two that begin with an id.
 *
 *     #10: Slow allocation          **BUG-3: login loops.** Happens when …
 *     Linear search every time …
 *
 * or with a heading that lacks its blank (`###Title`), over fields.
 */
export function* findParagraphs(ground: Ground, holder: Holder): Generator<Candidate> {
  if (isAbout(holder.scope.role)) return
  const named = holder.blocks.filter(block => block.kind === 'paragraph').filter(beginsWithId)
  if (named.length < 2) return
  for (const paragraph of named) yield { draft: draftOf(ground, paragraph, holder), mayBeIssue: true }
}

const beginsWithId = (paragraph: Paragraph): boolean =>
  readDesignation(paragraph.text.text)?.kind === 'id' || /^#{1,6}[^\s#\d][^\n]*\n/.test(paragraph.text.text)

/** The paragraph and what follows it, up to the next one that begins with an id. */
function draftOf(ground: Ground, paragraph: Paragraph, holder: Holder): Draft {
  const [first = paragraph.text, ...rest] = phraseLines(paragraph.text)
  const hashes = /^#{1,6}(?=[^\s#\d])/.exec(first.text)?.[0].length ?? 0
  const head = subPhrase(first, { start: hashes, end: first.text.length })
  const at = holder.blocks.indexOf(paragraph)
  const next = holder.blocks.findIndex(
    (block, index) => index > at && block.kind === 'paragraph' && beginsWithId(block),
  )
  const following = holder.blocks.slice(at + 1, next < 0 ? holder.blocks.length : next)
  const text = rest.map(line => ({ kind: 'paragraph' as const, span: line.span, text: line }))
  return {
    home: { kind: 'paragraph', span: head.span },
    phrase: head,
    name: paragraphName(ground, head),
    scope: holder.scope,
    span: { start: paragraph.span.start, end: following.at(-1)?.span.end ?? paragraph.span.end },
    parts: readParts(ground, [...text, ...following]),
    cells: [],
    blocks: [...text, ...following],
  }
}
