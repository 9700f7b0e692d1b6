/** Labels that come again below most of the headings beside each other: whatever they are called, they tell the parts of each. */
import type { Block, Item } from '../markdown/block.js'
import { boldLead } from '../markdown/phrase.js'
import type { Section } from '../markdown/section.js'
import { groupBy } from '../text/group.js'
import { slice } from '../text/span.js'
import { hasBoldLabel, labelText } from './labelled.js'

/**
 * The bold labels with which items of most sections begin, where there are several.
 *
 *     ### 1. Wheel                        ### 2. Bell
 *     - [ ] **Now**: creaks               - [ ] **Now**: does not ring
 *     - [ ] **Wanted**: silence           - [ ] **Wanted**: a clapper
 */
export function labelsOfMost(sections: readonly Section[]): ReadonlySet<string> {
  const labels = sections.flatMap(({ blocks }) => [...new Set(blocks.flatMap(labelsIn))])
  const alike = groupBy(labels, label => label)
  return new Set(
    [...alike].flatMap(([label, { length }]) => (length > 2 && length * 2 > sections.length ? [label] : [])),
  )
}

/** Whether a block is a list of which each item begins with another one of such labels. */
export function isToldUnder(labels: ReadonlySet<string>, block: Block): boolean {
  if (block.kind !== 'list' || block.items.length < 2) return false
  const own = labelsIn(block)
  return own.length === block.items.length && own.every(label => labels.has(label))
}

const labelsIn = (block: Block): string[] => (block.kind === 'list' ? block.items.flatMap(labelOfItem) : [])

function labelOfItem({ blocks: [first] }: Item): string[] {
  const lead = first?.kind === 'paragraph' && hasBoldLabel(first.text) ? boldLead(first.text) : undefined
  return first?.kind === 'paragraph' && lead !== undefined
    ? [labelText(slice(first.text.text, lead)).toLowerCase()]
    : []
}
