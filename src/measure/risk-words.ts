import { type Level, levels } from '../issue/model.js'

/**
 * The rank, from 1 to 5, of the likelihood word that a text opens with (“High if deployed” → 4, “Media-Alta” → 3),
 * of a share (“80 %”: even fifths) or of a mark out of five (“4/5”). Words that are none are not guessed at.
 */
export function likelihoodWord(text: string): number | undefined {
  const plain = plainText(text)
  const outOfFive = /^([1-5])\s*\/\s*5\b/.exec(plain)?.[1]
  if (outOfFive !== undefined) return Number(outOfFive)
  const percent = /^[~<>≈]?\s*(\d{1,3})(?:[.,]\d+)?\s*%/.exec(plain)?.[1]
  if (percent !== undefined) return Math.min(5, Math.floor(Number(percent) / 20) + 1)
  return likelihoodPhrases.find(([, opening]) => opening.test(plain))?.[0]
}

/**
 * The level that a text consists of: “High”, “🔴 Critical”, “medium (for now)”, “High impact”. An impact is mostly told
 * in prose, in which the same words mean other things (“High memory usage”): a level word must stand alone there.
 */
export function levelWord(text: string): Level | undefined {
  const word = /^(\p{L}+)(?:\s+(?:impact|risk|severity|priority|level))?\s*(?:$|[-–—:,;/(])/u.exec(
    plainText(text),
  )?.[1]
  return word === undefined ? undefined : levelWords.get(word)
}

/** Lower case, without emphasis marks and without the emoji before the first word. */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_`~]/g, '')
    .replace(/^[^\p{L}\p{N}~<>≈]+/u, '')

/** Whole words of a phrase list, at the beginning of a text. */
const opening = (words: string): RegExp => new RegExp(`^(?:${words})(?!\\p{L})`, 'u')

/**
 * The scale goes from 1 (rare) to 5 (almost certain), as in the matrices that IEC 31010 describes; the names of the
 * ranks differ from house to house. Longer phrases stand before the shorter ones that they begin with.
 */
const likelihoodPhrases: readonly (readonly [number, RegExp])[] = [
  [
    5,
    opening(
      'almost certain|near certain|certain|certainly|very high|very likely|very frequent|very common|always|constant|constantly|every ?time|each time|inevitable|continuous|continuously|sehr hoch|immer|muy alta|siempre|très élevée|toujours|muito alta|sempre|molto alta|极高|很高|非常に高い',
    ),
  ],
  [
    1,
    opening(
      'very low|very unlikely|very rare|very rarely|extremely rare|rare|rarely|remote|improbable|highly unlikely|negligible|never|sehr gering|sehr niedrig|selten|muy baja|rara|très faible|muito baixa|molto bassa|极低|很低|非常に低い',
    ),
  ],
  [
    4,
    opening(
      'high|likely|highly likely|probable|often|frequent|frequently|common|commonly|regular|regularly|usually|hoch|häufig|wahrscheinlich|alta|alto|élevée|élevé|probable|probabile|provável|frecuente|fréquent|высокая|высокий|高|高い|较高|高概率|大',
    ),
  ],
  [
    3,
    opening(
      'medium|med|moderate|possible|possibly|occasional|occasionally|sometimes|intermittent|intermittently|periodic|mittel|möglich|gelegentlich|manchmal|media|medio|média|moyenne|moyen|moderada|ocasional|parfois|средняя|средний|中|中等|中程度',
    ),
  ],
  [
    2,
    opening(
      'low|unlikely|seldom|infrequent|infrequently|uncommon|minor|niedrig|gering|unwahrscheinlich|baja|bajo|baixa|bassa|faible|poco probable|improvável|низкая|низкий|低|低い|较低|低概率|小',
    ),
  ],
]

const wordsOfLevel = {
  critical:
    'critical blocker severe catastrophic kritisch crítica crítico critique critica критический 严重 致命',
  high: 'high major important significant hoch alta alto élevé élevée haut высокий высокая 高',
  medium: 'medium moderate normal mittel media medio média moyen moyenne средний средняя 中 中等',
  low: 'low minor trivial small niedrig gering baja bajo baixa bassa faible низкий низкая 低',
  info: 'info informational none negligible cosmetic minimal',
} satisfies Record<Level, string>

const levelWords: ReadonlyMap<string, Level> = new Map(
  levels.flatMap(level => wordsOfLevel[level].split(' ').map((word): [string, Level] => [word, level])),
)
