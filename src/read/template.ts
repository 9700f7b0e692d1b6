/** What only shows how an issue is to be written: the name and the values in it wait to be filled in. */
import type { Field } from '../issue/model.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import type { Block } from '../markdown/block.js'
import type { Phrase } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { firstMatch } from '../text/match.js'
import type { Refused } from './draft.js'
import { readDesignation } from './ids.js'
import { type Ground, labelText } from './labelled.js'
import type { Name } from './name.js'
import { refusal } from './reasons.js'

/**
 * Whether a name, its fields and the text that opens what stands below it are a template.
 *
 *     ### BUG-XXX: [Short title]
 *     - **Status:** Open | In progress | Closed
 *
 *     ### Bug #1: [Title]
 *     - **Steps:**
 *     - **Fix:** [Date]
 */
export function isTemplate(
  ground: Ground,
  name: string,
  { all, text }: { readonly all: readonly Field[]; readonly text: string },
): boolean {
  const fields = all.filter(({ label }) => meaningOf(ground.words.roles, labelText(label.value)) !== 'legend')
  const choices = fields.filter(({ value }) => isChoice(ground, value.value)).length
  const isListed = fields.some(
    ({ value }) => isChoice(ground, value.value) && value.value.split(/[|/]/).length > 2,
  )
  return (
    holdsPlace(name) ||
    choices > 1 ||
    isListed ||
    (BRACKETED.test(name) && (choices > 0 || fields.length > 1)) ||
    (BRACKETED.test(withoutNumber(name)) &&
      (isPlace(text) || fields.filter(({ value }) => value.value === '' || isPlace(value.value)).length > 1))
  )
}

/** Whether a text is a place to be filled in: `[Date]`, `YYYY-MM-DD`. */
export const isPlace = (text: string): boolean =>
  /^(?:\[[^\]]+\]|Y{4}[-./]M{2}[-./]D{2}.{0,6})$/u.test(text.trim())

const withoutNumber = (name: string): string => name.slice(readDesignation(name)?.length ?? 0)

/** Whether a name is that of an example, under an id that no issue gets: `BUG-000: Example of an entry`. */
export const isSample = ({ words }: Ground, { id, title }: Name, { text }: Phrase): boolean => {
  const word = findWord(words.roles, slice(text, title))
  return NO_NUMBER.test(id?.value ?? '') && word?.meaning === 'template' && word.start === 0
}

const NO_NUMBER = /^\D+0+$/u

/** Whether code shows how the heading of an issue is to be written: `### BUG-XXX <what is wrong>`. */
export const showsForm = (block: Block): boolean =>
  block.kind === 'code' && block.value.split('\n').some(line => HEADING.test(line) && holdsPlace(line))

const HEADING = /^#{1,6}\s/u

/** Code that is written as issues are, with a heading, a box, a label or a bar: told of, and never read. */
export const refusedCode = (blocks: readonly Block[]): Refused[] =>
  blocks.flatMap(block => {
    const text = block.kind === 'code' ? firstMatch(ISSUE_LINE, block.value) : ''
    return text === ''
      ? []
      : [{ kind: 'refused', form: 'code', span: block.span, text, refusal: refusal('code') }]
  })

/** `## Title`, `- [ ] Task`, `**Status:** Open`, `| Status | Open |` */
const ISSUE_LINE = /^(?:#{2,6} \S|[-*] \[[ x]\] \S|(?:[-*] )?\*\*[^*\n:]{2,30}:|\| ?\p{L}).*$/imu

/** Whether a name has letters where its number is to stand. */
export const holdsPlace = (name: string): boolean => PLACE.test(name)

/** `BUG-XXX`, `[ISSUE-###]`, `TD-NNN`, `#NNN` */
const PLACE =
  /^(?:#{1,6}\s)?[^\p{L}\p{N}#]*(?:\p{Lu}{1,12}[-_ ]?|#)(?:X{2,5}|N{2,5}|Y{2,5}|#{2,5}|\?{2,5})(?![\p{L}\p{N}])/u

/** `[Title]`, `<Short description>`, `[ID] Title`, `{title}`; `[BUG] Title` says of what kind it is. */
const BRACKETED = /^(?:\[(?:id|#|n|number|name)\].*|\[[^\]]+\]|<[^>]+>|\{[^}]+\})\s*$/iu

/** `Open / In progress / Closed`: each piece is a value of its own. */
export function isChoice({ words }: Ground, value: string): boolean {
  const pieces = value.replace(ALL_EMOJI, '').split(/\s*[|/]\s*/)
  const isTerm = (piece: string): boolean =>
    [words.states, words.levels, words.codes].some(terms => meaningOf(terms, piece.trim()) !== undefined)
  return pieces.length > 1 && pieces.length < 12 && pieces.every(isTerm)
}
