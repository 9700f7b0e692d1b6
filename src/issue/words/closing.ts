import type { WordRow } from '../vocabulary.js'

/** What a label says of how an issue was closed: a `note` on what was done, or its `closer`. */
export type Closing = 'note' | 'closer'

/** Labels that belong to issues which are closed. */
export const closingWords: readonly WordRow<Closing>[] = [
  { means: 'note', language: 'en', words: ['resolution, resolution note, resolution notes, closing note'] },
  { means: 'note', language: 'de', words: ['lösung'] },
  { means: 'closer', language: 'en', words: ['resolver, fixed by'] },
]
