/** Remarks behind the status or the level of an issue: `Open (see the mail)`, `CRITICAL - data loss`. */
import type { TermName } from '../issue/fields.js'
import type { Field, Issue } from '../issue/model.js'
import { buildVocabulary, findWord, findWords, meaningOf, withoutWords } from '../issue/vocabulary.js'
import { joinWords } from '../issue/words/joints.js'
import { kindWords } from '../issue/words/kinds.js'
import { once } from '../text/once.js'
import { contains } from '../text/span.js'
import { withoutDay } from './day.js'
import type { Page } from './page.js'
import { headIn, letters, type Spelled, termIn } from './spelling.js'

/** A field that holds the status or a level. */
export interface TermField {
  readonly name: TermName
  readonly field: Field
}

/** What stands behind the term in the value of the field, or of a status behind the symbol. */
export function remarkIn({ text }: Page, issue: Issue, { name, field }: TermField): string {
  const term = name === 'status' ? headIn(text, issue, name) : termIn(text, issue, name)
  return term !== undefined && contains(field.value.span, term.span) ? term.rest : ''
}

/** A value that is exchanged, and what the new one stands for. */
interface Exchanged {
  readonly name: TermName
  readonly old: Spelled | undefined
  readonly meaning: Spelled['meaning']
}

/**
 * Whether a remark is true of another value too. One on a status tells why or how it came to that, unless it is a level; one on
 * a level may not speak of a level itself.
 */
export const isKept = (page: Page, remark: string, { name, old, meaning }: Exchanged): boolean =>
  name === 'status'
    ? (meaning !== undefined && old?.meaning === meaning) || saysLevel(page, remark)
    : /^[\s(,;:.]/.test(remark) && !speaksOfLevel(page, remark)

/** Whether a remark speaks of a level; a word for a kind of issue beside others is none: ` - Operational enhancement`. */
const speaksOfLevel = ({ words }: Page, remark: string): boolean =>
  [...findWords(words.levels, remark)].some(
    ({ word }) => meaningOf(kinds(), word) === undefined || isOnly(remark, word),
  )

const isOnly = (remark: string, word: string): boolean => letters(remark) === letters(word)

const kinds = once(() => buildVocabulary(kindWords))

/** Whether a remark is nothing but a level, which is true of any state: ` (High)`. */
export const saysLevel = ({ words }: Page, remark: string): boolean =>
  findWord(words.levels, remark) !== undefined &&
  !/[\p{L}\p{N}]/u.test(withoutWords(words.codes, withoutWords(words.levels, remark)))

/** Whether there is more in a remark than a day: ` (on 2025-12-18)` says no more. */
export const saysMoreThanDay = (remark: string): boolean =>
  (withoutDay(remark).match(WORD) ?? []).some(word => meaningOf(beforeDays(), word) === undefined)

/** Says of a remark that it went with what it was made on. */
export const leftOut = (place: string, remark: string): string =>
  `${place} says something else now, and “${remark.replace(EMPHASIS, '').replace(PARTING, '').trim()}” behind it was left out`

/** What parts a remark from what it is made on: `, `, ` — `, `: `. */
const PARTING = /^[\s,;:.–—-]+/u

const EMPHASIS = /\*\*|__|~~/g

const WORD = /[\p{L}\p{N}]+/gu

const beforeDays = once(() => buildVocabulary(joinWords.filter(({ means }) => means === 'circumstance')))
