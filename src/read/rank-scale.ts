/**
 * Ranks as a file counts them: where it has a “Priority 0”, its “Priority 1” is the second gravest, not the gravest; and 严重
 * (severe) and 重大 (grave) are the gravest where nothing is called 致命 (fatal).
 */
import { levels } from '../issue/model.js'
import { findWord, withTerms } from '../issue/vocabulary.js'
import { allSections, type Section } from '../markdown/section.js'
import type { Words } from './words.js'

/** The words as a file uses them: 严重 is the gravest where it has no graver word, and 重大 only there. */
export function withSevereFirst(words: Words, text: string): Words {
  const found = text.includes('致命') ? GRAVE : SEVERE
  const terms = found.filter(([word]) => text.includes(word))
  return terms.length === 0 ? words : { ...words, levels: withTerms(words.levels, terms) }
}

const GRAVE = [['重大', 'high']] as const

const SEVERE = [
  ['严重', 'critical'],
  ['嚴重', 'critical'],
] as const

/** The words as a file uses them whose headings count ranks from nought. */
export function withRanksFromNought(words: Words, root: Section): Words {
  const isFromNought = [...allSections(root)].some(({ heading }) =>
    NOUGHT.test(findWord(words.codes, heading?.text.text ?? '')?.word ?? ''),
  )
  return isFromNought ? { ...words, codes: withTerms(words.codes, shifted(words)) } : words
}

/** `Priority 0`, but not `P0`, which begins its scale anyway. */
const NOUGHT = /^\p{L}{4,} 0$/u

const shifted = ({ codes }: Words) =>
  [...codes.meanings].flatMap(([word, level]) => {
    const next = levels[levels.indexOf(level) + 1]
    return RANK.test(word) && next !== undefined ? [[word, next] as const] : []
  })

const RANK = /^\p{L}{4,} [1-9]$/u
