/** The levels as everyone writes them, whatever a file's own legend says. */
import { once } from '../text/once.js'
import type { Level } from './model.js'
import { buildVocabulary } from './vocabulary.js'
import { levelCodes, levelWords } from './words/levels.js'

/** Words (`high`, `hoch`) and codes (`P1`) in one vocabulary; made when it is first asked for, and kept. */
export const builtInLevels = once(() => buildVocabulary<Level>([...levelWords, ...levelCodes]))
