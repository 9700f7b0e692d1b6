import type { Level, State } from '../issue/model.js'
import { maskCode, type Phrase } from '../markdown/phrase.js'
import { type Span, shift, slice } from '../text/span.js'
import { type Meaning, readState } from './meaning.js'
import { readSeriesId } from './id-series.js'
import { type Designation, readDesignation } from './ids.js'
import { leadingToken, type Token, trailingToken } from './title-token.js'
import type { Words } from './words.js'

/**
 * What the naming text of an issue says, taken apart.
 *
 *     ✅ [HIGH] BUG-8: Token lost — FIXED
 *                      ^^^^^^^^^^          title; the rest is id, level and state
 *
 * Spans are offsets into the phrase's text.
 */
export interface Name {
  readonly id: { readonly value: string; readonly span: Span } | undefined
  readonly number: number | undefined
  readonly title: Span
  readonly checkbox: boolean | undefined
  readonly states: readonly Meaning<State>[]
  readonly levels: readonly Meaning<Level>[]
  /** Emoji that say neither a state nor a level. */
  readonly decorations: number
  /** Whether strike marks cover the title. */
  readonly isStruck: boolean
}

export function readName(phrase: Phrase, words: Words): Name {
  const { text } = phrase
  const leading = leadingTokens(phrase, words)
  const start = skip(phrase, leading.at(-1)?.span.end ?? 0)
  const struck = struckEnd(phrase, start, words)
  const tokens: Token[] = struck === undefined ? [...leading] : [...leading, struck]
  let end = trimEnd(phrase, start, struck?.span.start ?? text.length)
  for (
    let token = trailingToken(text, { start, end }, words);
    token !== undefined;
    token = trailingToken(text, { start, end }, words)
  ) {
    tokens.push(token)
    end = trimEnd(phrase, start, token.span.start)
  }
  return nameOf(phrase, { start, end }, tokens)
}

/** The states and levels with which a text begins, as far as nothing else stands between them. */
export function leadingMarks(phrase: Phrase, words: Words): Pick<Name, 'states' | 'levels'> {
  const { states, levels } = nameOf(phrase, { start: 0, end: 0 }, leadingTokens(phrase, words))
  return { states, levels }
}

/** The tokens before a title. An id is read once, and an ordinal only before it (`3.1 R001: …`): what follows belongs to the title. */
function leadingTokens(phrase: Phrase, words: Words): Token[] {
  const { text } = phrase
  const tokens: Token[] = []
  let isNamed = false
  let isNumbered = false
  for (let at = skip(phrase, 0); at < text.length; at = skip(phrase, tokens.at(-1)?.span.end ?? at)) {
    const found: Token | undefined = isNamed ? undefined : designationToken(phrase, at, words)
    const designation: Token | undefined = found?.kind === 'number' && isNumbered ? undefined : found
    const token = designation ?? markToken(phrase, at, words)
    if (token === undefined) break
    isNamed ||= designation?.kind === 'id'
    isNumbered ||= designation?.kind === 'number'
    tokens.push(token)
  }
  return tokens
}

function markToken(phrase: Phrase, start: number, words: Words): Token | undefined {
  const token = leadingToken(phrase.text, start, words)
  return token === undefined || codeAcross(phrase, token.span.end) !== undefined ? undefined : token
}

function designationToken(phrase: Phrase, start: number, words: Words): Token | undefined {
  const text = phrase.text.slice(start, start + 200)
  const designation =
    readSeriesId(text, words.idLetters) ??
    readDesignation(text) ??
    markedDesignation(phrase, start) ??
    ordinalOfCode(phrase, start)
  if (designation === undefined) return undefined
  const end = start + designation.length
  const span = { start, end: Math.min(end, codeAfter(phrase, start, end)) }
  return designation.kind === 'id'
    ? { kind: 'id', id: designation.id, span }
    : { kind: 'number', number: designation.number, span }
}

/** An id that its emphasis sets apart: `**B1** Title`. */
function markedDesignation(phrase: Phrase, start: number): Designation | undefined {
  const mark = phrase.marks.find(
    ({ kind, span }) => (kind === 'strong' || kind === 'code') && span.start === start,
  )
  const designation = mark === undefined ? undefined : readDesignation(slice(phrase.text, mark.span))
  return designation?.kind === 'id' && designation.length === (mark?.span.end ?? 0) - start
    ? designation
    : undefined
}

/** An ordinal behind which code stands, whatever letter that begins with: ``2.2 `ring_twice` wakes the miller``. */
function ordinalOfCode(phrase: Phrase, start: number): Designation | undefined {
  const isNear = phrase.marks.some(
    ({ kind, span }) => kind === 'code' && span.start > start && span.start <= start + LONGEST_ORDINAL,
  )
  if (!isNear) return undefined
  const designation = readDesignation(maskCode(phrase, 'X').slice(start, start + 200))
  return designation?.kind === 'number' ? designation : undefined
}

/** The letters of `12.34.56` and a blank. */
const LONGEST_ORDINAL = 9

/** Where the code begins into which the separator behind an id reaches: `BUG-16:` `_skip` …. */
const codeAfter = (phrase: Phrase, start: number, end: number): number => {
  const code = codeAcross(phrase, end)
  return code === undefined || code.start <= start ? end : code.start
}

/** The code that an offset cuts in two: what stands in code is never a mark or a separator (`--dry-run`). */
const codeAcross = (phrase: Phrase, offset: number): Span | undefined =>
  phrase.marks.find(({ kind, span }) => kind === 'code' && span.start < offset && offset < span.end)?.span

/** Where a text goes on behind blanks and separators. */
function skip(phrase: Phrase, from: number): number {
  const to = from + (SEPARATORS.exec(phrase.text.slice(from))?.[0].length ?? 0)
  return Math.max(from, codeAcross(phrase, to)?.start ?? to)
}

const SEPARATORS = /^[\s:：|·•*_~–—-]*/u

/** Where a text ends without the blanks and separators at its end. */
function trimEnd(phrase: Phrase, start: number, end: number): number {
  let last = end
  while (last > start && SEPARATOR.test(phrase.text.charAt(last - 1))) last -= 1
  return Math.min(end, codeAcross(phrase, last)?.end ?? last)
}

const SEPARATOR = /[\s:：|·*_~–—-]/u

function nameOf(phrase: Phrase, whole: Span, tokens: readonly Token[]): Name {
  const title = struckTitle(phrase, whole)
  const id = tokens.find(token => token.kind === 'id')
  const number = tokens.find(token => token.kind === 'number')
  const checkbox = tokens.find(token => token.kind === 'checkbox')
  return {
    id: id === undefined ? undefined : { value: id.id, span: idSpan(phrase.text, id) },
    number: number?.number,
    title,
    checkbox: checkbox?.isChecked,
    states: tokens.flatMap(token =>
      token.kind === 'meaning' && token.state !== undefined ? [{ ...token.state, within: token.span }] : [],
    ),
    levels: tokens.flatMap(token =>
      token.kind === 'meaning' && token.level !== undefined ? [token.level] : [],
    ),
    decorations: tokens.filter(
      token =>
        token.kind === 'meaning' &&
        token.state === undefined &&
        token.level === undefined &&
        !/\p{L}/u.test(slice(phrase.text, token.span)),
    ).length,
    isStruck: phrase.marks.some(
      mark =>
        mark.kind === 'strike' &&
        mark.span.start <= title.start + 2 &&
        mark.span.end >= title.end - 2 &&
        title.end > title.start,
    ),
  }
}

/** `~~Add a field~~ done in 2.1`: what is struck is the title, and the word behind it tells the state. */
function struckEnd({ text, marks }: Phrase, start: number, words: Words): Token | undefined {
  const strike = marks.find(
    ({ kind, span }) => kind === 'strike' && span.start <= start && span.end > start + 3,
  )
  const from =
    (strike?.span.end ?? 0) + (/^[\s:,;.–—-]*/u.exec(text.slice(strike?.span.end))?.[0].length ?? 0)
  const tail = strike === undefined ? '' : text.slice(from, from + 60)
  const state = readState(tail, words)
  if (strike === undefined || state?.by !== 'word' || state.span.start > 0 || state.value === 'open')
    return undefined
  const span = { start: strike.span.end, end: text.length }
  return { kind: 'meaning', state: { ...state, span: shift(state.span, from) }, level: undefined, span }
}

/** `~~Add a field~~ → done in 2.1`: what is struck is the title, what follows a remark; of `~~Old~~ New` the new one counts. */
function struckTitle(phrase: Phrase, title: Span): Span {
  const strike = phrase.marks.find(
    ({ kind, span }) => kind === 'strike' && span.start <= title.start && span.end > title.start + 3,
  )
  if (strike === undefined || strike.span.end >= title.end) return title
  const isNew = /^\s*\p{L}/u.test(phrase.text.slice(strike.span.end))
  return isNew ? { ...title, start: skip(phrase, strike.span.end) } : { ...title, end: strike.span.end }
}

function idSpan(text: string, token: { readonly id: string; readonly span: Span }): Span {
  const start = Math.max(token.span.start, text.indexOf(token.id, token.span.start))
  return { start, end: start + token.id.length }
}
