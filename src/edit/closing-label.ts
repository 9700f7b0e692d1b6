/** What the label of a field says: that a note follows, or who has closed the issue; and whether it is answered by when it was. */
import { type Field, isClosed } from '../issue/model.js'
import { buildVocabulary, meaningOf } from '../issue/vocabulary.js'
import { type Closing, closingWords } from '../issue/words/closing.js'
import type { EditWords } from './page.js'

export const closingOf = ({ label }: Field): Closing | undefined => closingMeant(label.value)

export const closingMeant = (label: string): Closing | undefined => meaningOf(closings, label)

const closings = buildVocabulary(closingWords)

/** `Done: v1.2`, `Done: 2025-03-01`: in which version or on which day the issue was done with. No other state has room there. */
export function datesEnd({ states }: EditWords, { label, value }: Field): boolean {
  const state = meaningOf(states, label.value)
  return state !== undefined && isClosed(state) && /^[^\p{L}\p{N}]*v?\d/iu.test(value.value)
}
