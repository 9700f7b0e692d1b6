/** Items that tell by themselves what is wrong. */
import type { Item } from '../markdown/block.js'
import { slice } from '../text/span.js'
import { wordCount } from './length.js'

/** Whether an item begins with some bold words that are no label. */
export const opensWithWords = (item: Item): boolean => {
  const lead = boldLead(item)
  return wordCount(lead) > 4 && !/[:：]\s*$/u.test(lead)
}

/** Whether an item begins with a bold sentence, to its very end: a task has none. */
export const opensWithSentence = (item: Item): boolean =>
  opensWithWords(item) && /[.。!！?？]\s*$/u.test(boldLead(item))

function boldLead({ blocks: [first] }: Item): string {
  if (first?.kind !== 'paragraph') return ''
  const lead = first.text.marks.find(({ kind, span }) => kind === 'strong' && span.start === 0)
  return lead === undefined ? (STARS.exec(first.text.text)?.[1] ?? '') : slice(first.text.text, lead.span)
}

/** `**これが問題。**次に…`: without a blank behind the stop, Markdown takes the stars for text. */
const STARS = /^\*\*([^*\n]+)\*\*/u
