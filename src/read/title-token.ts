import type { Level, State } from '../issue/model.js'
import { findWord, withoutWords } from '../issue/vocabulary.js'
import { EMOJI, foldSymbol, levelSymbols, stateSymbols } from '../issue/words/symbols.js'
import type { Span } from '../text/span.js'
import { type Meaning, readLevel, readState } from './meaning.js'
import type { Words } from './words.js'

/** A piece of a naming text that is not part of the title. */
export type Token =
  | { readonly kind: 'id'; readonly id: string; readonly span: Span }
  | { readonly kind: 'number'; readonly number: number; readonly span: Span }
  | { readonly kind: 'checkbox'; readonly isChecked: boolean; readonly span: Span }
  | {
      readonly kind: 'meaning'
      readonly state: Meaning<State> | undefined
      readonly level: Meaning<Level> | undefined
      readonly span: Span
    }

/** The token with which a text begins at `start`: an emoji, a checkbox, `[HIGH]`, `FIXED:`, `P2 –`. */
export function leadingToken(text: string, start: number, words: Words): Token | undefined {
  const rest = text.slice(start)
  const checkbox = /^\[([ xX~])\]\s/.exec(rest)
  if (checkbox !== null) {
    return { kind: 'checkbox', isChecked: /x/i.test(checkbox[1] ?? ''), span: { start, end: start + 3 } }
  }
  return (
    emojiToken(text, new RegExp(`^${EMOJI.source}`, 'u').exec(rest)?.[0], start, words) ??
    groupToken(text, /^[[(【]([^\])】]{1,60})[\])】]/u.exec(rest), start, words) ??
    wordToken(text, /^([^:：|–—]{1,40}?)(?:[:：|]|\s[–—-]\s|[–—])/u.exec(rest), start, words)
  )
}

/** The token with which a title ends: an emoji, `(resolved in 2.1)`, `[CLOSED]`, `— FIXED`, `| ✅ Done`, a word in capitals. */
export function trailingToken(text: string, title: Span, words: Words): Token | undefined {
  const rest = text.slice(title.start, title.end)
  const emoji = new RegExp(`${EMOJI.source}$`, 'u').exec(rest)
  if (emoji !== null) return emojiToken(text, emoji[0], title.start + emoji.index, words)
  const group = /[[(【]([^[\](){}【】]{1,80})[\])】]$/u.exec(rest)
  if (group !== null)
    return group.index === 0 ? undefined : groupToken(text, group, title.start + group.index, words)
  const tail = /(?:\s[–—-]{1,2}\s|\s?[–—|→]\s?|:\s)([^–—|→:]{1,60})$/u.exec(rest)
  if (tail !== null && tail.index > 0) {
    const token = wordToken(text, tail, title.start + tail.index, words)
    if (token !== undefined) return token
  }
  return capitalsToken(text, /(?<=\s|~)([A-Z][A-Z_ -]{2,24})$/u.exec(rest), title.start, words)
}

/** An emoji is never part of a title; it says something if it is a mark of state or level. */
function emojiToken(text: string, emoji: string | undefined, start: number, words: Words): Token | undefined {
  if (emoji === undefined) return undefined
  const span = { start, end: start + emoji.length }
  const folded = foldSymbol(text.slice(span.start, span.end))
  const state = words.stateSymbols.get(folded) ?? (folded === '⚠' ? undefined : stateSymbols[folded])
  const level = words.levelSymbols.get(folded) ?? levelSymbols[folded]
  return {
    kind: 'meaning',
    state: state === undefined ? undefined : { value: state, span, by: 'symbol' },
    level: level === undefined ? undefined : { value: level, span, by: 'symbol' },
    span,
  }
}

/** A group in brackets that says nothing but states, levels and dates. A type tag (`[Bug]`) belongs to the title. */
function groupToken(
  text: string,
  match: RegExpExecArray | null,
  start: number,
  words: Words,
): Token | undefined {
  const content = match?.[1]
  if (match === null || content === undefined) return undefined
  if (!saysOnlyStatus(content, words) && !/^new$/i.test(content)) return undefined
  return meaningToken(text, { start, end: start + match[0].length }, words)
}

function wordToken(
  text: string,
  match: RegExpExecArray | null,
  start: number,
  words: Words,
): Token | undefined {
  const content = match?.[1]
  if (match === null || content === undefined || !saysOnlyStatus(content, words)) return undefined
  return meaningToken(text, { start, end: start + match[0].length }, words)
}

/** `Title RESOLVED`: a word at the end counts without a separator only in capitals. */
function capitalsToken(
  text: string,
  match: RegExpExecArray | null,
  offset: number,
  words: Words,
): Token | undefined {
  const tail = match?.[1]
  if (match === null || tail === undefined) return undefined
  const state = findWord(words.states, tail)
  if (state === undefined || state.end !== tail.trimEnd().length || match.index + state.start === 0)
    return undefined
  const start = offset + match.index + state.start
  return meaningToken(text, { start, end: offset + match.index + tail.length }, words)
}

function meaningToken(text: string, span: Span, words: Words): Token {
  const content = text.slice(span.start, span.end)
  return {
    kind: 'meaning',
    state: moved(readState(content, words), span.start),
    level: moved(readLevel(content, words), span.start),
    span,
  }
}

const moved = <Value>(meaning: Meaning<Value> | undefined, by: number): Meaning<Value> | undefined =>
  meaning && { ...meaning, span: { start: meaning.span.start + by, end: meaning.span.end + by } }

/**
 * Whether a text consists of words of state and level, dates, and words that only go with them; or begins with a state
 * and goes on with when, where or by what it came about (“fixed in 2.1”).
 */
export function saysOnlyStatus(text: string, words: Words): boolean {
  const bare = text.replace(new RegExp(EMOJI, 'gu'), ' ').trim()
  if (bare === '')
    return text.trim() !== '' && (readState(text, words) ?? readLevel(text, words)) !== undefined
  const state = findWord(words.states, bare)
  if (state?.start === 0 && (CIRCUMSTANCE.test(bare.slice(state.end)) || bare === bare.toUpperCase()))
    return true
  const vocabularies = [words.states, words.levels, words.codes]
  const rest = vocabularies.reduce<string>((text, vocabulary) => withoutWords(vocabulary, text), bare)
  if (rest === bare) return DATE_ONLY.test(bare)
  return (
    rest
      .replace(DATE, ' ')
      .replace(FILLER, ' ')
      .replace(/[\s\d.,;:/+&()%~*_–—-]+/gu, '') === ''
  )
}

const CIRCUMSTANCE =
  /^\s*(?:$|[,;:(–—]|-\s|(?:in|on|by|at|via|with|since|as of|per)\b|v?\d|#\d|(?:am|le|el|il|em|в)\s)/iu
const DATE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/giu
const DATE_ONLY = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/
const FILLER =
  /\b(?:priority|prio|severity|impact|risk|level|issue|issues|status|date|pr|commit|phase|the|and|to|was|in|on|priorité|prioridad|prioridade|priorità|priorität)\b|优先级|優先級|優先度|우선순위|приоритет/giu
