import type { Level, State } from '../issue/model.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import { kindWords } from '../issue/words/kinds.js'
import { boxStates, EMOJI, foldSymbol } from '../issue/words/symbols.js'
import { type Span, slice } from '../text/span.js'
import { readDesignation } from './ids.js'
import {
  type Meaning,
  readLevel,
  readState,
  shiftMeaning,
  symbolLevel,
  symbolsIn,
  symbolState,
} from './meaning.js'
import { saysOnlyStatus } from './only-status.js'
import { wordPattern } from './word-pattern.js'
import type { Words } from './words.js'

/** A piece of a naming text that is not part of the title. */
export type Token =
  | { readonly kind: 'id'; readonly id: string; readonly span: Span }
  | { readonly kind: 'number'; readonly number: number | undefined; readonly span: Span }
  | { readonly kind: 'checkbox'; readonly isChecked: boolean; readonly span: Span }
  | {
      readonly kind: 'meaning'
      readonly state: Meaning<State> | undefined
      readonly level: Meaning<Level> | undefined
      readonly span: Span
    }

/** The token with which a text begins at `start`: an emoji, a checkbox, `[HIGH]`, `FIXED:`, `P2 –`. */
export function leadingToken(text: string, start: number, words: Words): Token | undefined {
  const rest = { start, end: start + REACH }
  const checkbox = findPiece(text, rest, LEADING.checkbox)
  if (checkbox !== undefined) {
    return boxToken(checkbox)
  }
  return (
    emojiToken(findPiece(text, rest, LEADING.emoji), words) ??
    groupToken(text, findPiece(text, rest, LEADING.group), words) ??
    groupToken(text, findPiece(text, rest, LEADING.taggedGroup), words) ??
    tagToken(text, findPiece(text, rest, LEADING.tag)) ??
    wordToken(text, findPiece(text, rest, LEADING.counted), words) ??
    wordToken(text, findPiece(text, rest, LEADING.word), words) ??
    leadingCapitals(text, findPiece(text, rest, LEADING.capitals), words)
  )
}

/** `[ ]`, `[x]`, `[]`; others say what is being worked on or put off. */
function boxToken({ content, span: { start } }: Piece): Token {
  const span = { start, end: start + content.length + 2 }
  const value = boxStates[content.toLowerCase()]
  if (!/[~/>]/.test(content) || value === undefined)
    return { kind: 'checkbox', isChecked: value === 'resolved', span }
  return { kind: 'meaning', state: { value, span, by: 'word' }, level: undefined, span }
}

const LEADING = {
  checkbox: /^\[([ xX~/>-]?)\](?:\s|$)/,
  emoji: new RegExp(`^(${EMOJI.source})`, 'u'),
  group: /^[[(【（［]([^\])】）］]{1,60})[\])】）］]/u,
  /** `[BUG][FIXED] Title` */
  taggedGroup: /^[[【［][^\]】］]{1,20}[\]】］]\s?[[(【（［]([^\])】）］]{1,60})[\])】）］]/u,
  /** `[UI] BUG-3: Title`, `[!] **BUG-4**: Title` */
  tag: /^\[([^[\]\n]{1,20})\][\s*_]*(?=\p{L})/u,
  /** `Minor bug 2: Title` */
  counted: new RegExp(
    String.raw`^(\p{L}+)\s(?=(?:${wordPattern(kindWords, 'one', 'any')})\s?#?\d{1,4}\s*[:：])`,
    'iu',
  ),
  word: /^([[(【（［]?(?:[^:：|·–—[(【（［]|[[(【（［][^\])】）］]*[\])】）］]){1,40}?)(?:[:：|]|\s[·–—-]\s|[–—])/u,
  capitals: /^(\p{Lu}[\p{Lu}_-]{2,}(?:\s[\p{Lu}_-]{2,}){0,2})(?=\s+(?:\p{Lu}?[^\s\p{Lu}]|\p{Lu}\s))/u,
}

/** The token with which a title ends: an emoji, `(resolved in 2.1)`, `[CLOSED]`, `— FIXED`, `| ✅ Done`, a word in capitals. */
export function trailingToken(text: string, title: Span, words: Words): Token | undefined {
  const rest = { start: Math.max(title.start, title.end - REACH), end: title.end }
  const emoji = findPiece(text, rest, TRAILING.emoji)
  if (emoji !== undefined) return emojiToken(emoji, words)
  const behind = (pattern: RegExp): Piece | undefined => {
    const piece = findPiece(text, rest, pattern)
    return piece?.span.start === title.start ? undefined : piece
  }
  const group = behind(TRAILING.group)
  const pointer = behind(TRAILING.pointer)
  if (pointer !== undefined)
    return { kind: 'meaning', state: undefined, level: undefined, span: pointer.span }
  return (
    idToken(group, words) ??
    groupToken(text, group, words) ??
    levelGroup(text, group, words) ??
    rankGroup(text, group, words) ??
    wordToken(text, behind(TRAILING.word), words) ??
    shoutedToken(text, behind(TRAILING.marked), words) ??
    stateToken(text, behind(TRAILING.symbol), words) ??
    cellToken(text, behind(TRAILING.cell), words) ??
    capitalsToken(text, findPiece(text, rest, TRAILING.capitals), words)
  )
}

const TRAILING = {
  emoji: new RegExp(`(${EMOJI.source})$`, 'u'),
  group: /[[(【（［]([^[\](){}【】（）［］]{1,80}?)!*[\])】）］][.。]?$/u,
  /** `Progress is lost ❌ CRITICAL` */
  marked: new RegExp(`(?<=${EMOJI.source})\\s*(\\p{Lu}[\\p{Lu} ]{2,24})$`, 'u'),
  /** `Progress is lost ✅ Fixed Jul 2026`, `Progress is lost ✅ 2026-05-07`, `Progress is lost ⚠️ minor` */
  symbol: new RegExp(`(?<=\\s|~)(${EMOJI.source}\\s*(?:\\p{L}|\\d{4}-)[^–—|→:>]{1,60})$`, 'u'),
  word: /(?:\s(?:[–—·]|-{1,2})\s|\s?[–—|→]\s?|\s?[=-]>\s?|:\s)([^–—|→:>]{1,60})$/u,
  /** `Count the bags → Issue #22`, `→ Issues #11-#19`: where an issue is kept elsewhere. */
  pointer: new RegExp(
    String.raw`\s(?:→|[=-]>)\s*((?:(?:${wordPattern(kindWords, 'one', 'any')})\s)?#\d{1,6}(?:\s?[,–-]\s?#?\d{1,6})*)$`,
    'iu',
  ),
  cell: /\s\|\s([^|]{1,80})$/u,
  capitals: /(?<=\s|~)(\p{Lu}[\p{Lu}_ -]{2,24})$/u,
}

/** A piece of a text that may be a token: what it holds, and where it stands with the marks that set it apart. */
interface Piece {
  readonly content: string
  readonly span: Span
}

/** No token is longer than this, whatever the length of the text. */
const REACH = 200

function findPiece(text: string, within: Span, pattern: RegExp): Piece | undefined {
  const match = pattern.exec(slice(text, within))
  if (match === null) return undefined
  const start = within.start + match.index
  return { content: match[1] ?? '', span: { start, end: start + match[0].length } }
}

/** An emoji is never part of a title; it says something if it is a mark of state or level. */
function emojiToken(piece: Piece | undefined, words: Words): Token | undefined {
  if (piece === undefined) return undefined
  const { span } = piece
  const folded = foldSymbol(piece.content)
  const state = folded === '⚠' ? words.stateSymbols.get(folded) : symbolState(folded, words)
  const level = symbolLevel(folded, words)
  return {
    kind: 'meaning',
    state: state === undefined ? undefined : { value: state, span, by: 'symbol' },
    level: level === undefined ? undefined : { value: level, span, by: 'symbol' },
    span,
  }
}

/** `Title (BUG-3)`: an id in brackets, where such stand behind the names of the file. */
const idToken = (piece: Piece | undefined, { tailIds }: Words): Token | undefined =>
  piece !== undefined && tailIds.has(piece.content)
    ? { kind: 'id', id: piece.content, span: piece.span }
    : undefined

/** `Title | FIXED upstream by Ada.`: what a bar sets apart, and a state in capitals opens, goes on with how it came about. */
function cellToken(text: string, piece: Piece | undefined, words: Words): Token | undefined {
  const [lead = ''] = /^\p{Lu}{3,}(?!\p{L})/u.exec(piece?.content ?? '') ?? []
  const isState = meaningOf(words.states, lead) !== undefined && meaningOf(words.topics, lead) === undefined
  return piece !== undefined && isState ? meaningToken(text, piece.span, words) : undefined
}

/** `Title ✅ Fixed in 2.1`: a word needs no other separator than a mark that tells a state or a level, too. */
function stateToken(text: string, piece: Piece | undefined, words: Words): Token | undefined {
  const [mark] = symbolsIn(piece?.content ?? '', 0)
  const folded = foldSymbol(mark?.text ?? '')
  const isMark =
    folded === '⚠' || symbolState(folded, words) !== undefined || symbolLevel(folded, words) !== undefined
  return isMark ? wordToken(text, piece, words) : undefined
}

/** `Title ❌ CRITICAL`, `Title ✅ IMPROVED`: behind a mark a word in capitals is a remark, whatever it says. */
const shoutedToken = (text: string, piece: Piece | undefined, words: Words): Token | undefined =>
  wordToken(text, piece, words) ??
  (piece !== undefined && piece.content.length >= SHOUTED ? meaningToken(text, piece.span, words) : undefined)

/** How many letters in capitals are more than a name such as `HTTPS`. */
const SHOUTED = 6

/** What stands in brackets ahead of an id, of which it is no part. */
function tagToken(text: string, piece: Piece | undefined): Token | undefined {
  const rest = piece === undefined ? '' : text.slice(piece.span.end, piece.span.end + REACH)
  return piece !== undefined && readDesignation(rest)?.kind === 'id'
    ? { kind: 'meaning', state: undefined, level: undefined, span: piece.span }
    : undefined
}

/** A group in brackets that says nothing but states, levels and dates. A type tag (`[Bug]`) belongs to the title. */
function groupToken(text: string, piece: Piece | undefined, words: Words): Token | undefined {
  if (piece === undefined) return undefined
  const token = /^new$/i.test(piece.content)
    ? meaningToken(text, piece.span, words)
    : wordToken(text, piece, words)
  return words.marksDifficulty && token?.kind === 'meaning' && token.level?.value === 'medium'
    ? { ...token, level: undefined }
    : token
}

/** `Paging has no limit (low, follow-up for 2.1)`: what stands in the brackets is a remark on the level that opens them, but for a day. */
function levelGroup(text: string, piece: Piece | undefined, words: Words): Token | undefined {
  const clauses = (piece?.content ?? '').split(/[,;–—，；]/u)
  const clause = clauses.length < 2 ? '' : (clauses.find(text => !STARTS_WITH_DATE.test(text)) ?? '')
  const isLevel = [words.levels, words.codes].some(terms => findWord(terms, clause) !== undefined)
  return piece !== undefined && ((isLevel && saysOnlyStatus(clause, words)) || isRatedKind(piece, words))
    ? meaningToken(text, piece.span, words)
    : undefined
}

/** `(critical bug)`, `(major architecture gap)`: a level, and a word for an issue of that level. */
const isRatedKind = ({ content }: Piece, { levels }: Words): boolean =>
  findWord(levels, content)?.start === 0 && KIND_LAST.test(content)

const KIND_LAST = new RegExp(
  String.raw`^\S+\s(?:\p{L}+\s){0,2}(?:${wordPattern(kindWords, 'one', 'any')})$`,
  'iu',
)

/** `Paging has no limit (priority 15)`: a rank on a scale that only its author knows. */
function rankGroup(text: string, piece: Piece | undefined, words: Words): Token | undefined {
  const [, label = ''] = /^(\p{L}+)[\s:：]*\d{1,3}(?:\s?\/\s?\d{1,3})?$/u.exec(piece?.content ?? '') ?? []
  const field = meaningOf(words.labels, label)
  return piece !== undefined && (field === 'priority' || field === 'severity')
    ? meaningToken(text, piece.span, words)
    : undefined
}

const STARTS_WITH_DATE = /^\s*\d{4}-\d{2}-\d{2}/u

const wordToken = (text: string, piece: Piece | undefined, words: Words): Token | undefined =>
  piece !== undefined && saysOnlyStatus(piece.content, words)
    ? meaningToken(text, piece.span, words)
    : undefined

/**
 * `Title RESOLVED`: a word at the end counts without a separator only in capitals. Amid others in capitals (`LEAK IDENTIFIED`)
 * it stands out only where it says more than that the issue is there, and is no word for what the title may be about (`NO COST MONITORING`).
 */
function capitalsToken(text: string, piece: Piece | undefined, words: Words): Token | undefined {
  if (piece === undefined) return undefined
  const state = findWord(words.states, piece.content)
  if (state === undefined || state.end !== piece.content.trimEnd().length) return undefined
  const isFaint = state.meaning === 'open' || meaningOf(words.topics, state.word) !== undefined
  if (isFaint && !/\p{Ll}/u.test(text.slice(0, piece.span.start))) return undefined
  return meaningToken(text, { start: piece.span.start + state.start, end: piece.span.end }, words)
}

/** `DONE write the manual`: a state in capitals needs no separator; “NEW” and “TODO” may be what the title is about. */
function leadingCapitals(text: string, piece: Piece | undefined, words: Words): Token | undefined {
  if (piece === undefined || meaningOf(words.topics, piece.content) !== undefined) return undefined
  const state = meaningOf(words.states, piece.content)
  return state !== undefined && state !== 'open' ? meaningToken(text, piece.span, words) : undefined
}

function meaningToken(text: string, span: Span, words: Words): Token {
  const content = slice(text, span)
  const [state, level] = [readState(content, words), readLevel(content, words)]
  return {
    kind: 'meaning',
    state: state && shiftMeaning(state, span.start),
    level: level && shiftMeaning(level, span.start),
    span,
  }
}
