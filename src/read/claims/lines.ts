import { type Phrase, phraseLines } from '../../markdown/phrase.js'
import { itemsIn, phrasesIn } from '../body.js'
import { mentionedIds } from '../ids.js'
import type { Block, Item } from '../../markdown/block.js'
import type { Span } from '../../text/span.js'
import { allViews, type View } from '../view.js'

/** A line of running text that may state a claim, with the text that stands below it (the nested list of an item). */
export interface ClaimLine {
  readonly phrase: Phrase
  readonly below: readonly Block[]
  /** The section in which it stands. */
  readonly section: Span
  /** Whether it stands in an issue: there it speaks of that issue, not of the file. */
  readonly isInIssue: boolean
}

/** Every line of the file outside code, headings left out. */
export function* claimLines(root: View, isInIssue: (offset: number) => boolean): Generator<ClaimLine> {
  for (const view of allViews(root)) {
    const items = new Map<Phrase, Item>()
    for (const item of itemsIn(view.section.blocks)) {
      const [first] = item.blocks
      if (first?.kind === 'paragraph') items.set(first.text, item)
    }
    for (const phrase of phrasesIn(view.section.blocks)) {
      const below = items.get(phrase)?.blocks.slice(1) ?? []
      for (const line of phraseLines(phrase))
        yield { phrase: line, below, section: view.section.span, isInIssue: isInIssue(line.span.start) }
    }
  }
}

/** The issues that a line and what stands below it name by id; undefined if they name none. */
export function listedIssues(
  line: ClaimLine,
  keyOf: (id: string) => string | undefined,
): string[] | undefined {
  const texts = [line.phrase.text, ...[...phrasesIn(line.below)].map(phrase => phrase.text)]
  const keys = texts.flatMap(text => mentionedIds(text)).flatMap(({ id }) => keyOf(id) ?? [])
  return keys.length === 0 ? undefined : [...new Set(keys)]
}
