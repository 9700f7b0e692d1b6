import type { WordRow } from '../vocabulary.js'

/** How probable it is that an issue strikes: 1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain. */
export type Likelihood = 1 | 2 | 3 | 4 | 5

/**
 * The words by which trackers tell likelihood and frequency. They are not those of levels: “rare” is no level, and
 * “minor” no likelihood. The scale is that of the matrices of IEC 31010; the names of the ranks differ from house to house.
 */
export const likelihoodWords: readonly WordRow<Likelihood>[] = [
  {
    means: 5,
    language: 'en',
    words: [
      'almost certain, near certain, certain, certainly, very high, very likely, very frequent, very common, always,',
      'constant, constantly, every time, everytime, each time, inevitable, continuous, continuously',
    ],
  },
  {
    means: 4,
    language: 'en',
    words: [
      'high, likely, highly likely, probable, often, frequent, frequently, common, commonly, regular, regularly, usually',
    ],
  },
  {
    means: 3,
    language: 'en',
    words: [
      'medium, med, moderate, possible, possibly, occasional, occasionally, sometimes, intermittent, intermittently,',
      'periodic',
    ],
  },
  {
    means: 2,
    language: 'en',
    words: ['low, unlikely, seldom, infrequent, infrequently, uncommon, minor'],
  },
  {
    means: 1,
    language: 'en',
    words: [
      'very low, very unlikely, very rare, very rarely, extremely rare, rare, rarely, remote, improbable,',
      'highly unlikely, negligible, never',
    ],
  },
  { means: 5, language: 'de', words: ['sehr hoch, immer'] },
  { means: 4, language: 'de', words: ['hoch, häufig, wahrscheinlich'] },
  { means: 3, language: 'de', words: ['mittel, möglich, gelegentlich, manchmal'] },
  { means: 2, language: 'de', words: ['niedrig, gering, unwahrscheinlich'] },
  { means: 1, language: 'de', words: ['sehr gering, sehr niedrig, selten'] },
  { means: 5, language: 'fr', words: ['très élevée, toujours'] },
  { means: 4, language: 'fr', words: ['élevée, élevé, fréquent, probable'] },
  { means: 3, language: 'fr', words: ['moyenne, moyen, parfois'] },
  { means: 2, language: 'fr', words: ['faible'] },
  { means: 1, language: 'fr', words: ['très faible'] },
  { means: 5, language: 'es', words: ['muy alta, siempre'] },
  { means: 4, language: 'es', words: ['alta, alto, probable, frecuente'] },
  { means: 3, language: 'es', words: ['media, medio, moderada, ocasional'] },
  { means: 2, language: 'es', words: ['baja, bajo, poco probable'] },
  { means: 1, language: 'es', words: ['muy baja, rara'] },
  { means: 5, language: 'pt', words: ['muito alta, sempre'] },
  { means: 4, language: 'pt', words: ['provável'] },
  { means: 3, language: 'pt', words: ['média'] },
  { means: 2, language: 'pt', words: ['baixa, improvável'] },
  { means: 1, language: 'pt', words: ['muito baixa'] },
  { means: 5, language: 'it', words: ['molto alta'] },
  { means: 4, language: 'it', words: ['probabile'] },
  { means: 2, language: 'it', words: ['bassa'] },
  { means: 1, language: 'it', words: ['molto bassa'] },
  { means: 4, language: 'ru', words: ['высокая, высокий'] },
  { means: 3, language: 'ru', words: ['средняя, средний'] },
  { means: 2, language: 'ru', words: ['низкая, низкий'] },
  { means: 5, language: 'zh', words: ['极高, 很高'] },
  { means: 4, language: 'zh', words: ['高, 较高, 高概率, 大'] },
  { means: 3, language: 'zh', words: ['中, 中等'] },
  { means: 2, language: 'zh', words: ['低, 较低, 低概率, 小'] },
  { means: 1, language: 'zh', words: ['极低, 很低'] },
  { means: 5, language: 'ja', words: ['非常に高い'] },
  { means: 4, language: 'ja', words: ['高い'] },
  { means: 3, language: 'ja', words: ['中程度'] },
  { means: 2, language: 'ja', words: ['低い'] },
  { means: 1, language: 'ja', words: ['非常に低い'] },
]
