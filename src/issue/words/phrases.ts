import type { WordRow } from '../vocabulary.js'

/** What a word makes of the text that begins with it, or is nothing else. */
export type PhraseWord = 'total' | 'closing' | 'question'

/** `total` heads a row of sums, `closing` says that an issue is closed but not how, `question` begins a title that promises an answer. */
export const phraseWords: readonly WordRow<PhraseWord>[] = [
  { means: 'total', language: 'en', words: ['total, totals, sum'] },
  { means: 'total', language: 'de', words: ['gesamt, summe'] },
  { means: 'total', language: 'it', words: ['totale'] },
  { means: 'total', language: 'ru', words: ['всего, итого'] },
  { means: 'total', language: 'zh', words: ['合计, 合計, 总计, 總計'] },
  { means: 'total', language: 'ko', words: ['합계'] },
  { means: 'total', language: 'he', words: ['סה"כ'] },
  { means: 'closing', language: 'en', words: ['closed, close'] },
  { means: 'closing', language: 'de', words: ['geschlossen'] },
  { means: 'closing', language: 'fr', words: ['fermé'] },
  { means: 'closing', language: 'es', words: ['cerrado'] },
  { means: 'closing', language: 'pt', words: ['fechado'] },
  { means: 'closing', language: 'it', words: ['chiuso'] },
  { means: 'closing', language: 'ru', words: ['закрыт, закрыто'] },
  { means: 'closing', language: 'zh', words: ['已关闭, 已關閉'] },
  { means: 'closing', language: 'ko', words: ['닫힘, 종료'] },
  { means: 'closing', language: 'he', words: ['סגור'] },
  { means: 'question', language: 'en', words: ['why, how, what is, what are'] },
  { means: 'question', language: 'de', words: ['warum, wieso, wie man, was ist'] },
  { means: 'question', language: 'fr', words: ["pourquoi, comment, qu'est ce"] },
  { means: 'question', language: 'es', words: ['por qué, cómo, qué es'] },
  { means: 'question', language: 'pt', words: ['por que, porquê, como'] },
  { means: 'question', language: 'it', words: ['perché, come'] },
  { means: 'question', language: 'pl', words: ['dlaczego, jak'] },
  { means: 'question', language: 'ru', words: ['почему, как, зачем'] },
  { means: 'question', language: 'zh', words: ['为什么, 為什麼, 如何, 怎么, 怎樣'] },
  { means: 'question', language: 'ja', words: ['なぜ'] },
  { means: 'question', language: 'ko', words: ['왜, 어떻게'] },
  { means: 'question', language: 'he', words: ['למה, איך'] },
]
