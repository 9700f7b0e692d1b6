import type { WordRow } from '../vocabulary.js'

/** What a label says: that a `note` follows, such as one on what was done, or who was the `closer` of the issue. */
export type Closing = 'note' | 'closer'

/** Labels under which a note or a closer stands; much else that is known of an issue is read as a note, too. */
export const closingWords: readonly WordRow<Closing>[] = [
  {
    means: 'note',
    language: 'en',
    words: [
      'resolution, resolution note, resolution notes, closing note',
      'note, notes, comment, comments, remark, remarks',
    ],
  },
  {
    means: 'note',
    language: 'de',
    words: [
      'lösung',
      'notiz, notizen, anmerkung, anmerkungen, bemerkung, bemerkungen, kommentar, hinweis, hinweise',
    ],
  },
  { means: 'note', language: 'fr', words: ['résolution', 'remarque, remarques, commentaire, commentaires'] },
  { means: 'note', language: 'es', words: ['resolución', 'nota, notas, comentario, comentarios'] },
  { means: 'note', language: 'pt', words: ['resolução', 'comentário, comentários'] },
  { means: 'note', language: 'it', words: ['risoluzione', 'commento, commenti'] },
  { means: 'note', language: 'pl', words: ['uwagi, notatka, notatki'] },
  { means: 'note', language: 'ru', words: ['примечание, примечания, комментарий, комментарии'] },
  { means: 'note', language: 'zh', words: ['备注, 備註'] },
  { means: 'note', language: 'ja', words: ['備考'] },
  { means: 'note', language: 'ko', words: ['비고, 메모'] },
  { means: 'note', language: 'he', words: ['הערה, הערות'] },
  { means: 'closer', language: 'en', words: ['resolver, fixed by'] },
]
