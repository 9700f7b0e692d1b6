/** Brings sources into their normal form, and says in a line what that takes. */
import { type Normalized, normalize } from '../edit/normal/normalize.js'
import { createReader } from '../read/read.js'
import { buildWords } from '../read/words.js'
import type { Source } from '../text/source.js'
import { today } from './day.js'
import type { Io } from './io.js'
import type { Settings } from './settings.js'

/** What brings a source into its normal form, by the words and the wishes of the config. */
export function normalizer(io: Io, { config }: Settings): (source: Source) => Normalized {
  const read = createReader({ words: config.words })
  const ground = { read, words: buildWords(config.words), today: today(io), settings: config.normalize }
  return source => normalize(read(source), ground)
}

/** What was put in order, by kind: `formatted: labels 3, tables 1`; empty if nothing was. */
export function summarizeNormal({ counts }: Normalized, { isDone }: { readonly isDone: boolean }): string {
  const kinds = Array.from(counts, ([name, count]) => `${name} ${count}`).join(', ')
  if (kinds === '') return kinds
  return `${isDone ? 'formatted' : 'would format'}: ${kinds}`
}
