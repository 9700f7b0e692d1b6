import type { FieldName } from '../issue/fields.js'
import { isChosen, optionsIn } from '../issue/choices.js'
import type { Block, Item } from '../markdown/block.js'
import { type Phrase, subPhrase } from '../markdown/phrase.js'

/** Of a value that is a line of boxes, the text of the one that is checked: none, if not just one is. Any other value is all of it. */
export function chosenIn(phrase: Phrase, name: FieldName | undefined): Phrase {
  const options = name !== undefined && isChosen(name) ? optionsIn(phrase.text) : []
  if (options.length === 0) return phrase
  const [checked, ...more] = options.filter(({ isChecked }) => isChecked)
  const end = phrase.text.length
  return subPhrase(phrase, checked === undefined || more.length > 0 ? { start: end, end } : checked.label)
}

/** Of a list of boxes, the text of the one that is checked. */
export const chosenItem = (blocks: readonly Block[]): Phrase | undefined =>
  onlyText(itemsIn(blocks).filter(item => item.checkbox?.isChecked === true))

/** Of a list without boxes, the text of its only item. */
export const onlyItem = (blocks: readonly Block[]): Phrase | undefined =>
  itemsIn(blocks).some(item => item.checkbox !== undefined) ? undefined : onlyText(itemsIn(blocks))

const itemsIn = (blocks: readonly Block[]): readonly Item[] =>
  blocks.flatMap(block => (block.kind === 'list' ? block.items : []))

function onlyText([item, ...others]: readonly Item[]): Phrase | undefined {
  const first = others.length === 0 ? item?.blocks[0] : undefined
  return first?.kind === 'paragraph' ? first.text : undefined
}
