/** The lines of a text that name its issue: the first, and those on which its sentence goes on because it was wrapped. */
import type { Paragraph } from '../markdown/block.js'
import { type Phrase, phraseLines, subPhrase } from '../markdown/phrase.js'
import { type Ground, readLabelled, trimPhrase } from './labelled.js'
import { columnsOf } from './length.js'
import { slice } from '../text/span.js'
import { isTag } from './only-status.js'

/**
 * The first line of a text; with those below it up to where its bold lead ends, or where its sentence does, if the line was
 * broken because it was full or in brackets.
 *
 *     - Show the weight of the flour beside each bag that leaves the mill, as the
 *       old scale did. Nobody knows …
 *       ^^^^^^^^^^^^^^ belongs to the name
 */
export function headLine(ground: Ground, phrase: Phrase): Phrase {
  const [first, ...others] = phraseLines(phrase)
  if (first === undefined || others.length === 0) return phrase
  const lead = phrase.marks.find(({ kind, span }) => kind === 'strong' && span.start <= 1)?.span
  const isState = lead !== undefined && isTag(slice(phrase.text, lead).replace(END, ''), ground.words)
  const text = first.text
  if (lead !== undefined && !isState)
    return lead.end <= text.length ? first : until(phrase, lineEnd(phrase.text, lead.end))
  const name =
    lead === undefined ? 0 : lead.end + (/^[\s:：.–—-]*/u.exec(phrase.text.slice(lead.end))?.[0].length ?? 0)
  let length = text.length
  for (const line of others.slice(0, MOST)) {
    const above = phrase.text.slice(0, length)
    const isCut = wasFull(above, { name, below: line.text }) || isOpen(above)
    const isDeeper = columnAt(ground, line) > columnAt(ground, first) + 1
    if (!isCut || isDeeper || readLabelled(ground, line) !== undefined) break
    length += 1 + line.text.length
  }
  return length === text.length ? first : until(phrase, length)
}

/** The column at which a line stands: one that stands deeper than the first was not broken for its length. */
const columnAt = ({ text }: Ground, { span: { start } }: Phrase): number =>
  start - text.lastIndexOf('\n', start - 1) - 1

/** What goes on in a text behind so many characters, as a paragraph of its own; none if that is nothing. */
export function restBehind(phrase: Phrase, length: number): Paragraph[] {
  const text = trimPhrase(subPhrase(phrase, { start: length, end: phrase.text.length }))
  return text.text === '' ? [] : [{ kind: 'paragraph', span: text.span, text }]
}

/** What stands in a paragraph below its first line. */
export const belowFirstLine = ({ text }: Paragraph): Paragraph[] => restBehind(text, lineEnd(text.text, 0))

/** What may stand at the end of a bold lead. */
const END = /(?<![\s:：.])[\s:：.]+$/u

const until = (phrase: Phrase, end: number): Phrase => subPhrase(phrase, { start: 0, end })

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** How many lines a sentence may take beside the first. */
const MOST = 3

/** Whether a bracket is still open at the end of a text. */
const isOpen = (text: string): boolean => /[(（][^()（）]*$/u.test(text)

/** Whether a line ends amid a clause of a name because the word that follows found no room on it. */
function wasFull(above: string, { name, below }: { readonly name: number; readonly below: string }): boolean {
  const line = above.slice(above.lastIndexOf('\n') + 1)
  const [word = ''] = /^\S+/u.exec(below) ?? []
  return (
    columnsOf(line) + Math.min(columnsOf(word), 20) >= WIDTH &&
    !CLAUSE_END.test(above.slice(name)) &&
    GOES_ON.test(below)
  )
}

/** No line is broken for its length before this many columns; the mark of the item stands in front of them. */
const WIDTH = 66

/** A dash, a colon or the end of a sentence, within a text or at its end. */
const CLAUSE_END = /\s[–—]\s|\s--\s|[:：](?:\s|$)|[.!?](?:\s|$)|[。！？]/u

/** A word that begins no sentence. */
const GOES_ON = /^[\p{Ll}\p{N}\p{Lo}(\u0022'“„«]/u
