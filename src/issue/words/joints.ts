import type { WordRow } from '../vocabulary.js'

/**
 * What a small word does between two others: `and` joins (“BUG-3 and BUG-4”), `to` leads from one to the other (“lines 4 to
 * 9”), `of` tells the whole (“3 of 5”) or what something is about (“Summary of issues”), `at` tells a measure (“terminé à
 * 80 %”), `circumstance` when, where or by what a thing came about (“fixed in 2.1”), `about` what it is about (“Notes on the parser”).
 */
export type Join = 'and' | 'to' | 'of' | 'at' | 'circumstance' | 'about'

/** Words that join what stands before them with what stands behind. */
export const joinWords: readonly WordRow<Join>[] = [
  { means: 'and', language: 'en', words: ['and'] },
  { means: 'and', language: 'de', words: ['und'] },
  { means: 'and', language: 'fr', words: ['et'] },
  { means: 'and', language: 'es', words: ['y'] },
  { means: 'and', language: 'pt', words: ['e'] },
  { means: 'and', language: 'pl', words: ['i'] },
  { means: 'and', language: 'ru', words: ['и'] },
  { means: 'and', language: 'zh', words: ['和, 与, 與'] },
  { means: 'and', language: 'he', words: ['ו'] },
  { means: 'to', language: 'en', words: ['to, through, thru'] },
  { means: 'to', language: 'de', words: ['bis'] },
  { means: 'to', language: 'fr', words: ['à, au'] },
  { means: 'to', language: 'es', words: ['a, al, hasta'] },
  { means: 'to', language: 'pt', words: ['a, até'] },
  { means: 'to', language: 'it', words: ['a, fino a'] },
  { means: 'to', language: 'pl', words: ['do'] },
  { means: 'to', language: 'ru', words: ['до, по'] },
  { means: 'to', language: 'he', words: ['עד'] },
  { means: 'of', language: 'en', words: ['of, out of'] },
  { means: 'of', language: 'de', words: ['von'] },
  { means: 'of', language: 'fr', words: ['sur, de, du, des'] },
  { means: 'of', language: 'es', words: ['de, del'] },
  { means: 'of', language: 'pt', words: ['de, do, da, dos'] },
  { means: 'of', language: 'it', words: ['di, del, dei, degli, della, delle, su'] },
  { means: 'of', language: 'pl', words: ['z'] },
  { means: 'of', language: 'ru', words: ['из'] },
  { means: 'of', language: 'he', words: ['מתוך'] },
  { means: 'at', language: 'en', words: ['at, around, near'] },
  { means: 'at', language: 'de', words: ['zu'] },
  { means: 'at', language: 'fr', words: ['à, à la'] },
  { means: 'at', language: 'es', words: ['al'] },
  { means: 'at', language: 'pt', words: ['a, em'] },
  { means: 'at', language: 'it', words: ['al'] },
  { means: 'at', language: 'pl', words: ['w'] },
  { means: 'at', language: 'ru', words: ['на'] },
  { means: 'about', language: 'en', words: ['for, from, on, about, by'] },
  { means: 'about', language: 'de', words: ['der, zu, zum, zur, für, über'] },
  { means: 'about', language: 'fr', words: ['pour, sur'] },
  { means: 'about', language: 'es', words: ['para, sobre'] },
  { means: 'about', language: 'pt', words: ['para, sobre'] },
  { means: 'about', language: 'it', words: ['per, su, sul, sulla, sui, sulle'] },
  {
    means: 'circumstance',
    language: 'en',
    words: [
      'in, on, by, at, via, with, since, during, after, within, as of, as part of, along with, per, today, yesterday, last week, this week, this session, this sprint, directly, here, earlier, previously, recently',
    ],
  },
  {
    means: 'circumstance',
    language: 'de',
    words: ['am, im, bei, seit, durch, mit, in, während, direkt, hier, heute'],
  },
  {
    means: 'circumstance',
    language: 'fr',
    words: ['le, en, par, dans, depuis, lors, pendant, directement, ici'],
  },
  { means: 'circumstance', language: 'es', words: ['el, en, por, desde, durante, directamente, aquí'] },
  {
    means: 'circumstance',
    language: 'pt',
    words: ['em, na, no, por, durante, nesta, neste, diretamente, aqui'],
  },
  { means: 'circumstance', language: 'it', words: ['il, nel, nella, con, in, durante, direttamente, qui'] },
  { means: 'circumstance', language: 'pl', words: ['w, dnia, przez'] },
  { means: 'circumstance', language: 'ru', words: ['в, при'] },
]
