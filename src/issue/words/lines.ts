import type { WordRow } from '../vocabulary.js'

/** What a word says between a file and the numbers of its lines: `line 4`, `lines 4 to 9`, `lines 4 and 9`. */
export type LineWord = 'line' | 'to' | 'and'

/** The words with which lines of a file are told. */
export const lineWords: readonly WordRow<LineWord>[] = [
  { means: 'line', language: 'en', words: ['line, lines, ln, ln.'] },
  { means: 'line', language: 'de', words: ['zeile, zeilen'] },
  { means: 'line', language: 'fr', words: ['ligne, lignes'] },
  { means: 'line', language: 'es', words: ['línea, líneas, linea, lineas'] },
  { means: 'line', language: 'pt', words: ['linha, linhas'] },
  { means: 'line', language: 'it', words: ['riga, righe, linea, linee'] },
  { means: 'line', language: 'pl', words: ['linia, linie, wiersz, wiersze'] },
  { means: 'line', language: 'ru', words: ['строка, строки, строке, строк, стр, стр.'] },
  { means: 'line', language: 'zh', words: ['行, 行号, 行號'] },
  { means: 'line', language: 'ko', words: ['행, 줄, 라인'] },
  { means: 'line', language: 'he', words: ['שורות, שורה'] },
  { means: 'to', language: 'en', words: ['to, through, thru'] },
  { means: 'to', language: 'de', words: ['bis'] },
  { means: 'to', language: 'fr', words: ['à, au'] },
  { means: 'to', language: 'es', words: ['a, al, hasta'] },
  { means: 'to', language: 'pt', words: ['a, até'] },
  { means: 'to', language: 'it', words: ['a, fino a'] },
  { means: 'to', language: 'pl', words: ['do'] },
  { means: 'to', language: 'ru', words: ['до, по'] },
  { means: 'to', language: 'he', words: ['עד'] },
  { means: 'and', language: 'en', words: ['and'] },
  { means: 'and', language: 'de', words: ['und'] },
  { means: 'and', language: 'fr', words: ['et'] },
  { means: 'and', language: 'es', words: ['y'] },
  { means: 'and', language: 'pt', words: ['e'] },
  { means: 'and', language: 'pl', words: ['i'] },
  { means: 'and', language: 'ru', words: ['и'] },
  { means: 'and', language: 'he', words: ['ו'] },
]
