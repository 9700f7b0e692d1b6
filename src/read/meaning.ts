import { type Level, levels, type State } from '../issue/model.js'
import { findWord, findWords, type Match, meaningOf, type Vocabulary } from '../issue/vocabulary.js'
import { joinWords } from '../issue/words/joints.js'
import {
  ALL_EMOJI,
  boxStates,
  foldSymbol,
  levelSymbols,
  stateSymbols,
  statusColours,
} from '../issue/words/symbols.js'
import { type Span, shift } from '../text/span.js'
import { meantState } from './half-states.js'
import { WORD_END, wordPattern } from './word-pattern.js'
import type { Words } from './words.js'

/** A meaning found in a text, and the stretch of the text that bears it. */
export interface Meaning<Value> {
  readonly value: Value
  readonly span: Span
  readonly by: 'word' | 'code' | 'symbol'
  /** Of a mark beside a title: all of it, with its brackets and what is remarked in them. */
  readonly within?: Span
}

/** A meaning that was read in a part of a text, with its places counted in the whole. */
export const shiftMeaning = <Value>(meaning: Meaning<Value>, by: number): Meaning<Value> => ({
  ...meaning,
  span: shift(meaning.span, by),
  ...(meaning.within && { within: shift(meaning.within, by) }),
})

/**
 * What the text of a status field says. The first term counts (“Fixed, reopened once” is “fixed”), a word beats a
 * symbol, and of a change (`🟠 Open → ✅ Fixed`) the last value counts, if it tells one.
 */
export function readState(text: string, words: Words): Meaning<State> | undefined {
  const box = boxState(text)
  if (box !== undefined) return box
  const last = lastValue(text)
  return stateFrom(text, last, words) ?? (last > 0 ? stateFrom(text, 0, words) : undefined)
}

function stateFrom(text: string, from: number, words: Words): Meaning<State> | undefined {
  const value = text.slice(from)
  const [word, ...others] = findWords(words.states, value)
  if (word !== undefined && !speaksFirst(value, word)) {
    // “closed” alone does not say how: the reason may follow (“closed: false positive”).
    const reason =
      meaningOf(words.phrases, word.word) === 'closing'
        ? others.find(other => other.meaning === 'wontfix')
        : undefined
    const told = remedyBehind(word, others, words) ?? word
    return { value: reason?.meaning ?? meantState(value, told), span: shifted(told, from), by: 'word' }
  }
  return readStateSymbol(text, from, words)
}

/** `confirmed, fix applied`: of what was found to be so, the word behind it says what has become of it. */
const remedyBehind = (
  { word, meaning }: Match<State>,
  others: readonly Match<State>[],
  { topics }: Words,
): Match<State> | undefined =>
  meaning === 'open' && meaningOf(topics, word) === 'topic'
    ? others.find(other => other.meaning === 'resolved' && /\s/u.test(other.word))
    : undefined

/** `✅ Greased (awaits a test)`: of a mark with a word of its own the mark counts, though a state stands in the remark. */
const speaksFirst = (text: string, { start }: Span): boolean => DONE_WITH_REMARK.test(text.slice(0, start))

const DONE_WITH_REMARK = /^\s*[✅✔☑]\ufe0f?[\s*]*\p{L}[^·(（,;|—–:：]*[·(（,;|—–]/u

/** What the value of a status field says: besides, a word that is too common to say so anywhere else. */
export const readStatus = (text: string, words: Words): Meaning<State> | undefined =>
  wholeMeaning(words.stateValues, text) ?? readState(text, words)

/** What the value of a field for severity or priority says: likewise. */
export const readRating = (text: string, words: Words): Meaning<Level> | undefined =>
  wholeMeaning(words.levelValues, text) ?? readLevel(text, words)

/** What a text means that is a word of the vocabulary and nothing else but marks: `🔧 Fixing`. */
function wholeMeaning<Value>(vocabulary: Vocabulary<Value>, text: string): Meaning<Value> | undefined {
  const [bare = ''] = /\p{L}(?:.*\p{L})?/su.exec(text) ?? []
  const value = bare.length > LONGEST ? undefined : meaningOf(vocabulary, bare)
  if (value === undefined) return undefined
  const start = text.indexOf(bare)
  return { value, span: { start, end: start + bare.length }, by: 'word' }
}

/** No such word is longer. */
const LONGEST = 30

/** A value that is a box, as in a column “Done”: `[x]`; `[ ] fixed` is not fixed, whatever the word says. */
function boxState(text: string): Meaning<State> | undefined {
  const match = BOX.exec(text)
  const value = match?.[1] === undefined ? undefined : boxStates[match[1].toLowerCase()]
  if (match === null || value === undefined || (value === 'resolved' && match[2] !== '')) return undefined
  const end = match[0].indexOf(']') + 1
  return { value, span: { start: end - 3, end }, by: 'symbol' }
}

const BOX = /^\s*\[([ xX~/>])\]\s*([^[\]]*)$/u

/** A colour says something only where no word stands beside it: of `🟡 Documented` the word counts, known or not. */
function readStateSymbol(text: string, from: number, words: Words): Meaning<State> | undefined {
  const isBare = !/\p{L}/u.test(text.slice(from))
  for (const symbol of symbolsIn(text, from)) {
    const folded = foldSymbol(symbol.text)
    const value = symbolState(folded, words) ?? (isBare ? statusColours[folded] : undefined)
    if (value !== undefined) return { value, span: symbol.span, by: 'symbol' }
  }
  return undefined
}

/**
 * What the text of a severity or priority field says. A word beats a code, a code beats a symbol; of a compound
 * (“medium-high”, “P1–P3”) the first part counts.
 */
export function readLevel(text: string, words: Words): Meaning<Level> | undefined {
  const word = findWord(words.levels, text)
  if (word !== undefined) return { value: word.meaning, span: shifted(word, 0), by: 'word' }
  const code = findWord(words.codes, text)
  if (code !== undefined) return { value: code.meaning, span: shifted(code, 0), by: 'code' }
  for (const symbol of symbolsIn(text, 0)) {
    const folded = foldSymbol(symbol.text)
    const value = symbolLevel(folded, words)
    if (value !== undefined) return { value, span: symbol.span, by: 'symbol' }
  }
  return starredLevel(text)
}

/** `★★★★☆`: stars out of five, or of three. How many there could be is not told by `★★★` alone. */
function starredLevel(text: string): Meaning<Level> | undefined {
  const match = STARS.exec(text)
  const [all = '', filled = ''] = match ?? []
  const isOfThree = all.length === 3 && filled.length < 3
  const value =
    all.length === 5 ? levels[5 - filled.length] : isOfThree ? LOWER[2 - filled.length] : undefined
  if (match === null || value === undefined) return undefined
  return { value, span: { start: match.index, end: match.index + all.length }, by: 'symbol' }
}

const STARS = /([★⭐]+)☆*/u

/** What two stars of three say, and one. */
const LOWER: readonly Level[] = ['medium', 'low']

/** What a folded symbol says of the state; one that the file's legend makes a level says nothing of it. */
export const symbolState = (symbol: string, words: Words): State | undefined =>
  words.stateSymbols.get(symbol) ?? (words.levelSymbols.has(symbol) ? undefined : stateSymbols[symbol])

/** What a folded symbol says of the level; one that the file's legend makes a state says nothing of it. */
export const symbolLevel = (symbol: string, words: Words): Level | undefined =>
  words.levelSymbols.get(symbol) ?? (words.stateSymbols.has(symbol) ? undefined : levelSymbols[symbol])

const shifted = (match: { start: number; end: number }, by: number): Span => ({
  start: match.start + by,
  end: match.end + by,
})

/** Where the last value of a change begins; 0 if the text tells no change. */
const lastValue = (text: string): number => changeIn(text)?.end ?? 0

/** The last arrow of a text that tells a change, or the word for it: `High → Fixed`, `was open, now fixed`. */
export function changeIn(text: string): Span | undefined {
  const last = [...text.matchAll(CHANGE)].at(-1)
  if (last === undefined) return undefined
  const change = { start: last.index, end: last.index + last[0].length }
  return text.slice(change.end).trim() === '' ? undefined : change
}

/** An arrow, or “, now ”. */
const CHANGE = new RegExp(
  String.raw`→|[-=]>|➜|➡|[,;，；、]\s?(?:${wordPattern(joinWords, 'now')})${WORD_END}`,
  'giu',
)

/** The emoji of a text from an offset on. */
export function symbolsIn(text: string, from: number): { text: string; span: Span }[] {
  return Array.from(text.slice(from).matchAll(ALL_EMOJI), match => ({
    text: match[0],
    span: { start: from + match.index, end: from + match.index + match[0].length },
  }))
}
