import type { WordRow } from '../vocabulary.js'

/** That something is to be taken out (`remove`) or not to be (`keep`, ahead of such a word), and what is (`entry`). */
export type RemovalWord = 'remove' | 'keep' | 'entry'

/** By what a text tells its reader to take something out of the file: “delete the entry when it is fixed”. */
export const removalWords: readonly WordRow<RemovalWord>[] = [
  { means: 'remove', language: 'en', words: ['delete, remove, erase, strike out, take out'] },
  { means: 'remove', language: 'de', words: ['löschen, entfernen, streichen'] },
  { means: 'remove', language: 'fr', words: ['supprimer, supprimez, effacer, retirer'] },
  { means: 'remove', language: 'es', words: ['eliminar, borrar, quitar'] },
  { means: 'remove', language: 'pt', words: ['apagar, remover, excluir'] },
  { means: 'remove', language: 'it', words: ['rimuovere, cancellare'] },
  { means: 'remove', language: 'ru', words: ['удалить, удаляйте, удалять'] },
  { means: 'keep', language: 'en', words: ["not, don't, never"] },
  { means: 'keep', language: 'de', words: ['nicht, nie, niemals'] },
  { means: 'keep', language: 'fr', words: ['pas, jamais'] },
  { means: 'keep', language: 'es', words: ['nunca'] },
  { means: 'keep', language: 'pt', words: ['não'] },
  { means: 'keep', language: 'it', words: ['non'] },
  { means: 'keep', language: 'ru', words: ['не'] },
  {
    means: 'entry',
    language: 'en',
    words: ['entry, entries, item, items, issue, issues, bug, bugs, row, it, them'],
  },
  { means: 'entry', language: 'de', words: ['eintrag, einträge'] },
  { means: 'entry', language: 'fr', words: ['entrée, entrées'] },
  { means: 'entry', language: 'es', words: ['entrada, entradas'] },
  { means: 'entry', language: 'pt', words: ['item, itens'] },
  { means: 'entry', language: 'it', words: ['voce, voci'] },
  { means: 'entry', language: 'ru', words: ['запись, записи'] },
]
