import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of Polish. */
export const plLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'pl',
    words: [
      'krytyczny, krytyczna, krytyczne, krytycznie, pilne',
      'pilny, pilna, blokujący, blokujące, najwyższy',
      'krytycznych, blokująca, blokery, bloker, najwyższa, najwyższe, bardzo wysoki, bardzo wysoka,',
      'natychmiastowy, natychmiastowe, fatalny, fatalne',
    ],
  },
  {
    means: 'high',
    language: 'pl',
    words: [
      'wysoki, wysoka, wysokie, ważny, ważne, ważna, poważny, poważne',
      'wysokim, istotny, istotne, poważna',
      'wysokiej, poważnych, znaczący, znacząca, znaczące, istotna',
    ],
  },
  {
    means: 'medium',
    language: 'pl',
    words: [
      'średni, średnia, średnie, umiarkowany',
      'umiarkowane, normalny',
      'średniej, umiarkowana, normalna, normalne, przeciętny, zwykły, zwykłe',
    ],
  },
  {
    means: 'low',
    language: 'pl',
    words: [
      'niski, niska, niskie, drobne, drobny, mało ważne',
      'drobna, nieistotny',
      'niskiej, błahy, trywialny, trywialne, nieistotne, nieistotna, najniższy, bardzo niski,',
      'mniej ważne, mniej ważny',
    ],
  },
  {
    means: 'info',
    language: 'pl',
    words: [
      'kosmetyczne, kosmetyczny, sugestia, ulepszenie',
      'kosmetyczna, ulepszenia, sugestie',
      'kosmetyka, informacyjny, informacyjne, opcjonalne, opcjonalny, usprawnienie, usprawnienia,',
      'mile widziane',
    ],
  },
]
