/** What a file asks of those who close an issue: to take its entry out. */
import { isClosed } from '../issue/model.js'
import { buildVocabulary, findWords } from '../issue/vocabulary.js'
import { removalWords } from '../issue/words/removal.js'
import { once } from '../text/once.js'
import type { Page } from './page.js'

/** The sentence ahead of the issues that says so: “When a bug is fixed, **delete the entry entirely**”. */
export function asksForRemoval({ text, tracker, words }: Page): string | undefined {
  const start = Math.min(MOST, ...tracker.issues.map(({ span }) => span.start))
  const sentences = text.slice(0, start).replace(CODE, ' ').split(SENTENCE_END)
  return sentences
    .map(sentence =>
      sentence
        .replace(/[*_>]+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .find(
      sentence =>
        saysToRemove(sentence) &&
        [...findWords(words.states, sentence)].some(({ meaning }) => isClosed(meaning)),
    )
}

/** Whether a word for taking out, which none denies, is followed by one for an entry. */
function saysToRemove(sentence: string): boolean {
  const found = [...findWords(removal(), sentence)].map(({ meaning }) => meaning)
  const at = found.indexOf('remove')
  return at >= 0 && found[at - 1] !== 'keep' && found[at + 1] === 'entry'
}

const removal = once(() => buildVocabulary(removalWords))

/** Only the head of a file is looked at. */
const MOST = 10_000

const CODE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?^ {0,3}\1|`[^`\n]*`/gmu

/** The end of a sentence, a paragraph or an item. */
const SENTENCE_END = /[.!?](?=\s)|\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)]|#{1,6})\s)/u
