import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** Level words of languages of which only the commonest words are known: Czech, Dutch, Indonesian, Slovenian, Swedish, Turkish, Ukrainian, Uzbek and Vietnamese. */
export const moreLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'any',
    words: [
      'kritična, kritično, kritičen, kritická, kritické, kritický, kritiek, kritieke, kritis, kritisk, kritiska, kritik, критичний,',
      'критична, критичне, nghiêm trọng, rất nghiêm trọng, khẩn cấp, rất cao',
    ],
  },
  {
    means: 'high',
    language: 'any',
    words: [
      'visoka, visoko, visok, vysoká, vysoké, vysoký, hoog, hoge, tinggi, hög, höga, yüksek, високий, висока, високе, yuqori, cao',
    ],
  },
  {
    means: 'medium',
    language: 'any',
    words: [
      "o'rta, o'rtacha",
      'srednja, srednje, srednji, střední, gemiddeld, gemiddelde, middel, middelmatig, sedang, medelhög, orta, середній, середня, середнє, trung bình',
    ],
  },
  {
    means: 'low',
    language: 'any',
    words: [
      'nizka, nizko, nizek, nízká, nízké, nízký, laag, lage, rendah, låg, låga, düşük, низький, низька, past daraja, thấp',
    ],
  },
]
