import { type Phrase, phraseLines } from '../../markdown/phrase.js'
import { itemsIn, phrasesIn } from '../body.js'
import { mentionedIds } from '../ids.js'
import type { Block, Item } from '../../markdown/block.js'
import type { View } from '../view.js'

/** A line of running text that may state a claim, with the text that stands below it (the nested list of an item). */
export interface ClaimLine {
  readonly phrase: Phrase
  readonly below: readonly Block[]
  readonly isCell: boolean
}

/** Every line of a section outside code, its heading left out. */
export function* claimLines({ section }: View): Generator<ClaimLine> {
  const items = new Map<Phrase, Item>()
  for (const item of itemsIn(section.blocks)) {
    const [first] = item.blocks
    if (first?.kind === 'paragraph') items.set(first.text, item)
  }
  const tables = section.blocks.filter(({ kind }) => kind === 'table')
  for (const phrase of phrasesIn(section.blocks)) {
    const below = items.get(phrase)?.blocks.slice(1) ?? []
    const isCell = tables.some(({ span }) => span.start <= phrase.span.start && phrase.span.end <= span.end)
    for (const line of phraseLines(phrase)) yield { phrase: line, below, isCell }
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
