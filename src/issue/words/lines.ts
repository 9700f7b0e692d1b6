import type { WordRow } from '../vocabulary.js'

/** What a word says between a file and the numbers of its lines: `line` in front of them, `counter` behind (`45行`), `ordinal` behind that can be nothing else (`45行目`). */
export type LineWord = 'line' | 'counter' | 'ordinal'

/** The words with which lines of a file are told. */
export const lineWords: readonly WordRow<LineWord>[] = [
  {
    means: 'line',
    language: 'any',
    words: ['baris, regel, regels, rad, rader, linje, linjer, řádek, řádky, рядок, satır, dòng, rivi, sor'],
  },
  { means: 'line', language: 'en', words: ['line, lines, ln, ln.'] },
  { means: 'line', language: 'de', words: ['zeile, zeilen, z.'] },
  { means: 'line', language: 'fr', words: ['ligne, lignes, l.'] },
  { means: 'line', language: 'es', words: ['línea, líneas, linea, lineas'] },
  { means: 'line', language: 'pt', words: ['linha, linhas'] },
  { means: 'line', language: 'it', words: ['riga, righe, linea, linee'] },
  { means: 'line', language: 'pl', words: ['linia, linie, wiersz, wiersze'] },
  { means: 'line', language: 'ru', words: ['строка, строки, строке, строк, стр, стр.'] },
  { means: 'line', language: 'zh', words: ['行, 行号, 行號'] },
  { means: 'line', language: 'ko', words: ['행, 줄, 라인'] },
  { means: 'line', language: 'he', words: ['שורות, שורה'] },
  { means: 'counter', language: 'zh', words: ['行'] },
  { means: 'ordinal', language: 'ja', words: ['行目'] },
  { means: 'counter', language: 'ko', words: ['행, 줄, 번 라인, 번라인'] },
  { means: 'ordinal', language: 'ko', words: ['번째 줄, 번째줄'] },
]
