/** What the label of a field says: that a note follows, or who has closed the issue. */
import type { Field } from '../issue/model.js'
import { buildVocabulary, meaningOf } from '../issue/vocabulary.js'
import { type Closing, closingWords } from '../issue/words/closing.js'

export const closingOf = ({ label }: Field): Closing | undefined => meaningOf(closings, label.value)

const closings = buildVocabulary(closingWords)
