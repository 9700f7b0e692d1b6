/** Brings files into their normal form, and says in a line what that takes: `formatted: labels 3, tables 1`. */
import { normalize } from '../edit/normal/normalize.js'
import { createReader } from '../read/read.js'
import { buildWords } from '../read/words.js'
import { today } from './day.js'
import type { Io } from './io.js'
import type { LoadedFile } from './load.js'
import { modeOf, type Outcome, type Showing } from './outcome.js'
import type { Settings } from './settings.js'

/** All files in their normal form, by the words and the wishes of the config. */
export function format(
  io: Io,
  files: readonly LoadedFile[],
  {
    settings: { config },
    showing,
  }: { readonly settings: Settings; readonly showing: Omit<Showing, 'color'> },
): readonly Outcome[] {
  const read = createReader({ words: config.words })
  const ground = { read, words: buildWords(config.words), today: today(io), settings: config.normalize }
  return files.map(file => {
    const { reading, edits, counts } = normalize(read(file.source), ground)
    const kinds = Array.from(counts, ([name, count]) => `${name} ${count}`).join(', ')
    const verb = modeOf(file, showing) === 'show' ? 'would format' : 'formatted'
    const lines = kinds === '' ? [] : [`: ${verb}: ${kinds}`]
    return { file, raw: reading.source.raw, edits: [edits], lines, code: 0 }
  })
}
