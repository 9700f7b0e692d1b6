/** What a file states in its fields for states and levels: a word among it that a list explains is a term of a legend. */
import { isTermName } from '../issue/fields.js'
import { foldWord, meaningOf } from '../issue/vocabulary.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import { allSections, type Section } from '../markdown/section.js'
import { tablesIn } from './body.js'
import { type Ground, labelText } from './labelled.js'

/** The values of such fields, folded: behind their labels and below them in columns. */
export const statedValues = (ground: Ground, root: Section): ReadonlySet<string> =>
  new Set([...valuesInLines(ground), ...valuesInTables(ground, root)].map(valueKey))

/** A value without marks, as it is compared. */
export const valueKey = (value: string): string =>
  foldWord(value.replace(ALL_EMOJI, '').replace(/^[\s*_`]+|(?<![\s*_`.])[\s*_`.]+$/gu, ''))

const valuesInLines = (ground: Ground): string[] =>
  Array.from(ground.text.matchAll(LABELLED)).flatMap(([, label = '', value = '']) =>
    isStated(ground, label) ? [value] : [],
  )

/** `- **Severity:** Ouch` */
const LABELLED = /^[\s>*_`+-]{0,12}(\p{L}[\p{L} _]{1,30})[*_`]{0,3}[:：][*_`]{0,3} *([^\n:：]{1,40})$/gmu

function valuesInTables(ground: Ground, root: Section): string[] {
  return [...allSections(root)].flatMap(({ blocks }) =>
    [...tablesIn(blocks)].flatMap(({ header, rows }) =>
      header.cells.flatMap((cell, at) =>
        isStated(ground, cell.text.text) ? rows.map(({ cells }) => cells[at]?.text.text ?? '') : [],
      ),
    ),
  )
}

const isStated = ({ words }: Ground, label: string): boolean =>
  isTermName(meaningOf(words.labels, labelText(label)))
