/** Statuses that are true of the issue that bears them, and of another one no more than a guess: “Workaround”, “By design”. */
import { buildVocabulary, findWord, meaningOf } from '../issue/vocabulary.js'
import { endedWords } from '../issue/words/ended.js'
import { portionWords } from '../issue/words/qualifiers.js'
import { specificWords } from '../issue/words/specific.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import { once } from '../text/once.js'

/** Whether a status says more than which state the issue is in: a part that is done, a test under way, a reason. */
export const isSpecific = (text: string): boolean => {
  const plain = text.replace(ALL_EMOJI, '').trim()
  return meaningOf(specific(), plain) !== undefined || findWord(portions(), plain)?.start === 0
}

/** Whether a word for what is closed leaves open how it ended: “Closed”, and not “Fixed”. */
export const isEnded = (text: string): boolean => meaningOf(ended(), text) !== undefined

const ended = once(() => buildVocabulary(endedWords))

const specific = once(() => buildVocabulary(specificWords))

const portions = once(() => buildVocabulary(portionWords))
