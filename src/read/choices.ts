import type { FieldName } from '../issue/fields.js'
import { isChosen, optionsIn } from '../issue/choices.js'
import type { Block } from '../markdown/block.js'
import { type Phrase, subPhrase } from '../markdown/phrase.js'

/** Of a value that is a line of boxes, the text of the one that is checked: none, if not just one is. Any other value is all of it. */
export function chosenIn(phrase: Phrase, name: FieldName | undefined): Phrase {
  const options = name !== undefined && isChosen(name) ? optionsIn(phrase.text) : []
  if (options.length === 0) return phrase
  const [checked, ...more] = options.filter(({ isChecked }) => isChecked)
  const end = phrase.text.length
  return subPhrase(phrase, checked === undefined || more.length > 0 ? { start: end, end } : checked.label)
}

/** What a list says that stands below the label of a choice: the text of the box that is checked, or of the only item where there are no boxes. */
export function chosenItem(blocks: readonly Block[]): Phrase | undefined {
  const items = blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
  const boxes = items.filter(item => item.checkbox !== undefined)
  const chosen = boxes.length > 0 ? boxes.filter(item => item.checkbox?.isChecked === true) : items
  const first = chosen.length === 1 ? chosen[0]?.blocks[0] : undefined
  return first?.kind === 'paragraph' ? first.text : undefined
}
