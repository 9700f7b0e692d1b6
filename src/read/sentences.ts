/** Items that tell by themselves what is wrong. */
import type { Item } from '../markdown/block.js'
import { boldLead } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { endsInColon } from './labelled.js'
import { wordCount } from './length.js'

/** Whether an item begins with some bold words that are no label. */
export const opensWithWords = (item: Item): boolean => {
  const lead = leadOf(item)
  return wordCount(lead) > 4 && !endsInColon(lead)
}

/** Whether an item begins with a bold sentence, to its very end: a task has none. */
export const opensWithSentence = (item: Item): boolean =>
  opensWithWords(item) && /[.。!！?？]\s*$/u.test(leadOf(item))

function leadOf({ blocks: [first] }: Item): string {
  if (first?.kind !== 'paragraph') return ''
  const lead = boldLead(first.text)
  return lead === undefined ? (STARS.exec(first.text.text)?.[1] ?? '') : slice(first.text.text, lead)
}

/** `**これが問題。**次に…`: without a blank behind the stop, Markdown takes the stars for text. */
const STARS = /^\*\*([^*\n]+)\*\*/u
