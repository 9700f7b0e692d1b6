import type { WordRow } from '../vocabulary.js'

/** Articles, which say nothing in front of a label: “El error: …”, “Das Problem: …”. */
export const articleWords: readonly WordRow<'article'>[] = [
  { means: 'article', language: 'en', words: ['the, a, an'] },
  { means: 'article', language: 'de', words: ['der, die, das, ein, eine'] },
  { means: 'article', language: 'fr', words: ['le, la, les, un, une'] },
  { means: 'article', language: 'es', words: ['el, la, los, las, un, una'] },
  { means: 'article', language: 'pt', words: ['o, a, os, as, um, uma'] },
  { means: 'article', language: 'it', words: ['il, lo, la, i, gli, le, un, una'] },
]
