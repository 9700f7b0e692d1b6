/** Reads what a field rates: how probable, and how grave. Words that are no rating are not guessed at. */
import { builtInLevels } from '../issue/built-in-levels.js'
import { type Legend, type Level, levels as levelNames } from '../issue/model.js'
import { buildVocabulary, findWord, type Vocabulary, withTerms } from '../issue/vocabulary.js'
import { type Likelihood, likelihoodWords } from '../issue/words/likelihoods.js'
import { once } from '../text/once.js'

/**
 * The rank of the likelihood word that a text opens with (“High if deployed” → 4, “Media-Alta” → 3), of a share
 * (“80 %”: even fifths) or of a mark from 1 to 5 (“4”, “4/5”), of which 5 is the most.
 */
export function readLikelihood(text: string): Likelihood | undefined {
  const plain = plainText(text)
  const mark = markIn(plain)
  if (mark !== undefined) return mark
  const percent = /^[~<>≈]?\s*(\d{1,3})(?:[.,]\d+)?\s*%/.exec(plain)?.[1]
  if (percent !== undefined) return rankAt(Math.floor(Number(percent) / 20))
  const word = findWord(likelihoods(), plain)
  return word?.start === 0 ? word.meaning : undefined
}

/** The words for levels: ours, those of a config, and over them those of the legends of the file. */
export function levelVocabulary(
  extra: Readonly<Record<string, Level>>,
  legends: readonly Legend[],
): Vocabulary<Level> {
  const terms = legends.flatMap(({ field, terms }) => (field === 'status' ? [] : terms))
  const told = terms.flatMap(({ label, level }) => (level === undefined ? [] : [[label, level] as const]))
  const more = [...Object.entries(extra), ...told]
  return more.length === 0 ? builtInLevels() : withTerms(builtInLevels(), more)
}

/**
 * The level that a text consists of: “High”, “🔴 Critical”, “medium (for now)”, “High impact”. An impact is mostly told
 * in prose, in which the same words mean other things (“High memory usage”): a level word must stand alone there. Of marks
 * from 1 to 5, 5 is the gravest, as in a risk matrix.
 */
export function readRating(levels: Vocabulary<Level>, text: string): Level | undefined {
  const plain = plainText(text)
  const mark = markIn(plain)
  if (mark !== undefined) return levelNames[levelNames.length - mark]
  const word = findWord(levels, plain)
  return word?.start === 0 && ALONE.test(plain.slice(word.end)) ? word.meaning : undefined
}

/** What may follow a word that stands alone: what it rates, a bracket, a remark. */
const ALONE = /^(?:\s+(?:impact|risk|severity|priority|level))?\s*(?:$|[-–—:,;/(])/iu

/** Without emphasis marks and without the emoji before the first word. */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[*`~]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^[^\p{L}\p{N}~<>≈]+/u, '')

/** `4`, `4/5`, `4 (likely)`; not `4.5`, `4 hours` */
function markIn(plain: string): Likelihood | undefined {
  const mark = /^([1-5])(?:\s*\/\s*5)?(?=\s*(?:$|[-–—:,;(]))/u.exec(plain)?.[1]
  return mark === undefined ? undefined : rankAt(Number(mark) - 1)
}

const ranks = [1, 2, 3, 4, 5] as const satisfies readonly Likelihood[]

const rankAt = (index: number): Likelihood => ranks[index] ?? 5

const likelihoods = once(() => buildVocabulary(likelihoodWords))
