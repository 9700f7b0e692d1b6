/** Files that do not hold an issue: those made for its sake, and those to which something of it goes. */
import { type Placing, placingWords } from '../issue/words/placing.js'
import type { Phrase } from '../markdown/phrase.js'
import type { PathMatch } from './path.js'
import { WORD_END, WORD_START, wordPattern } from './word-pattern.js'

/** Whether what stands behind a path says that the file is new: `src/new.ts` (new), `src/new.ts` added. */
export const isNew = (after: string): boolean => NEW.test(after)

/** Whether a line says that its file was changed: `src/old.ts` (modified), Modified: `src/old.ts`. */
export const saysChanged = (text: string): boolean => CHANGED.test(text)

/** Whether what stands beside a path says that the file is to be made for the issue, or that something goes there. */
export function isMeant(phrase: Phrase, { at, path }: PathMatch): boolean {
  const { text } = phrase
  const before = text.slice(Math.max(0, at - REACH), at)
  return isMade(phrase, { at, path }) || isDestination(before) || GOING.test(text.slice(at + path.length))
}

/** Whether what stands in front of a path says that the file is to be made. */
export const isMade = ({ text }: Phrase, { at }: PathMatch): boolean =>
  MAKE.test(text.slice(Math.max(0, at - REACH), at))

/** Whether a text introduces files that are to be made: “Should be split into:”. */
export const introducesNew = (text: string): boolean =>
  INTRODUCTION.test(text) && isDestination(text.slice(-REACH).replace(INTRODUCTION, ' '))

const INTRODUCTION = /[:：]\s*$/u

/** “Move the macros to `src/basic.h`”: in the sentence before it. */
const isDestination = (before: string): boolean => DESTINATION.test(before.split(SENTENCE_END).at(-1) ?? '')

const REACH = 300

/** The end of a sentence, rather than the dot of a file name. */
const SENTENCE_END = /[.;]\s|[。；]/u

const beside = (...meanings: readonly Placing[]): string => `(?:${placing(...meanings)})${WORD_END}`

const placing = (...meanings: readonly Placing[]): string => wordPattern(placingWords, ...meanings)

const NEW = new RegExp(
  String.raw`^["'\u0060]?\s*(?:[([（]\s?(?:${beside('new')}|(?:${placing('made')})\s?[)\]）])|${beside('made')})`,
  'iu',
)

const CHANGED = new RegExp(
  String.raw`^\P{L}*${beside('changed')}|(?:[([（]|\s[–—-]|[:：])\s?${beside('changed')}`,
  'iu',
)

const GOING = new RegExp(String.raw`^["'\u0060]?\s*(?:${placing('going')})`, 'u')

/** “Create `a.ts`”, “a new file `a.ts`”, “新增 `a.ts`”: nothing but a word for what it is stands between. */
const MAKE = new RegExp(
  String.raw`${WORD_START}(?:${placing('make')})(?:\s(?:${placing('thing')})){0,3}[\s(（"'\u0060]*$`,
  'iu',
)

const DESTINATION = new RegExp(
  String.raw`${WORD_START}(?:(?:${placing('move')})\s(?:.*\s)?(?:${placing('into')})\s|(?:${placing('toward')}))`,
  'isu',
)
