/** How a file spells a status or a level: its legend first, then as most of its issues do, then in their manner. */
import type { TermName } from '../issue/fields.js'
import type { Evidence, Issue, LegendTerm, Level, State } from '../issue/model.js'
import { levels, states } from '../issue/model.js'
import { buildVocabulary, meaningOf } from '../issue/vocabulary.js'
import { levelWords } from '../issue/words/levels.js'
import { stateWords } from '../issue/words/states.js'
import { ALL_EMOJI, COLOUR } from '../issue/words/symbols.js'
import { firstMatch } from '../text/match.js'
import { once } from '../text/once.js'
import { failure, type Result, success } from '../text/result.js'
import { coin } from './coin.js'
import { symbolIn, wordIn } from './file-words.js'
import { languageOf } from './language.js'
import { isAlike, type Page } from './page.js'
import { isSpecific } from './specific.js'
import type { Objection } from '../text/objection.js'
import type { Written } from '../issue/written.js'
import { contains, type Span, slice } from '../text/span.js'
import { mostCommon } from './tally.js'
import { countOf } from './write-value.js'

/** A value as it is to be written, and what it stands for. */
export interface Spelled {
  readonly text: string
  readonly meaning: State | Level | undefined
}

/** What is asked for: the field, the word as it was given, and the issue it is for. */
export interface Wish {
  readonly field: TermName
  readonly word: string
  readonly issue: Issue
  /** Whether a word is written that nobody knows. */
  readonly isForced?: true
}

export function spell(page: Page, wish: Wish): Result<Spelled, Objection> {
  const used = usedIn(page, wish)
  const wanted = letters(wish.word)
  const same = used.filter(({ text }) => wanted !== '' && letters(text) === wanted)
  const written = mostCommon(same, ({ text }) => text)
  if (written !== undefined) return success(written)
  const terms = termsOf(page, wish.field)
  const meaning = meaningOfWish(page, wish)
  const term = termNamed(terms, wish.word) ?? termFor(terms, { meaning, used })
  if (term !== undefined && !isCodeOnly(term, used)) return success(termSpelling(term, used))
  // A list of statuses without one for what is open names some of them.
  if (wish.isForced === undefined && meaning !== 'open' && isObeyed(terms, used))
    return failure(strange(wish, terms.map(labelOf), 'legend'))
  const own = termIn(page.text, wish.issue, wish.field)?.text
  const usual = mostCommon(
    used.filter(one => meaning !== undefined && one.meaning === meaning && isFit(one.text, own)),
    ({ text }) => text,
  )
  if (usual !== undefined) return success(usual)
  if (meaning === undefined)
    return wish.isForced === undefined
      ? failure(strange(wish, knownWords(wish, used), 'words'))
      : success({ text: wish.word, meaning })
  const symbol = (meaning === 'open' ? untoldColour(page, wish) : undefined) ?? symbolIn(page, meaning)
  return success({
    text: coin({
      field: wish.field,
      word:
        (meaning === 'resolved' && wish.word === meaning ? wordIn(page, meaning) : undefined) ?? wish.word,
      meaning,
      samples: used,
      ...(symbol !== undefined && { symbol }),
      language: languageOf(page.tracker, page.text),
    }),
    meaning,
  })
}

/** Whether a term is a code, `P1`, where the issues say the word with it: `P1 — High`. */
const isCodeOnly = ({ label }: LegendTerm, used: readonly Spelled[]): boolean =>
  CODED.test(label) && used.length > 0 && used.every(({ text }) => /^[A-Z]\d\b.*\p{L}/iu.test(text))

const CODED = /^[A-Z]\d$/i

/** Whether a legend is one that the issues keep to: one of whose terms none bears is for something else. */
const isObeyed = (terms: readonly LegendTerm[], used: readonly Spelled[]): boolean =>
  terms.length > 0 &&
  (used.length === 0 ||
    used.some(({ text }) =>
      terms.some(({ label, symbol }) =>
        letters(text) === '' ? text.trim() === symbol : letters(text) === letters(label),
      ),
    ))

/** Whether a spelling says no more than what is asked for, unless it is what the issue says already. */
const isFit = (text: string, own: string | undefined): boolean => text === own || !isSpecific(text)

/** The colour of a status that tells no state: `🟡 Documented`. It says more than that the issue is open, of which no colour is common. */
const untoldColour = ({ text }: Page, { field, issue }: Wish): string | undefined =>
  termIn(text, issue, field) === undefined ? leadingColour(issue[field]?.raw) : undefined

function leadingColour(text = ''): string | undefined {
  const found = COLOUR.exec(text)
  return found?.index === 0 ? found[0] : undefined
}

/** The values of the field as issues that are written alike write them; what none of those says, as others do. */
export function usedIn(
  { tracker, text }: Page,
  { field, issue }: Pick<Wish, 'field' | 'issue'>,
): readonly Spelled[] {
  const near = tracker.issues.filter(other => isAlike(other, issue))
  const far = tracker.issues.filter(other => !isAlike(other, issue))
  const found = near.flatMap(other => termIn(text, other, field) ?? [])
  const others = far.flatMap(other => termIn(text, other, field) ?? [])
  return [...found, ...others.filter(one => !found.some(({ meaning }) => meaning === one.meaning))]
}

/** The part of a value that says what it means, with its symbol: `🚨 CRITICAL` of `🚨 CRITICAL - Security`. */
export function termIn(text: string, issue: Issue, field: TermName): Term | undefined {
  const head = headIn(text, issue, field)
  return head && isSpelling(head) ? head : undefined
}

/** The same, or a symbol that tells it ahead of other words: `✅` of `✅ in the spring`. */
export function headIn(text: string, issue: Issue, field: TermName): Term | undefined {
  const value = issue[field]
  const evidence = [...issue.stateEvidence, ...issue.levelEvidence].find(
    ({ from, span }) => from === field && value !== undefined && contains(value.span, span),
  )
  return value === undefined || evidence === undefined ? undefined : headOf(text, value, evidence)
}

export interface Term extends Spelled {
  readonly span: Span
  /** What stands behind it in the value. */
  readonly rest: string
}

/** The same as `termIn` of any value in which something speaks of a state or a level. */
export function termOf(
  text: string,
  value: Pick<Written<string>, 'span'>,
  evidence: Evidence<State | Level>,
): Term | undefined {
  const head = headOf(text, value, evidence)
  return head && isSpelling(head) ? head : undefined
}

/** A symbol beside words that are no state says nothing of how the state is written. */
const isSpelling = ({ text, rest }: Term): boolean =>
  HAS_LETTER.test(text) || !HAS_LETTER.test(rest.replace(/\(.*\)/u, ''))

/** The same as `headIn` of any value; undefined if other words stand ahead of what speaks. */
export function headOf(
  text: string,
  { span }: Pick<Written<string>, 'span'>,
  evidence: Evidence<State | Level>,
): Term | undefined {
  const lead = text.slice(span.start, evidence.span.start).replace(CODE, '').replace(BOX, '')
  if (HAS_WORD.test(lead)) return undefined
  const rest = text.slice(evidence.span.end, span.end)
  const head = text.slice(span.start, evidence.span.end)
  const closing = firstMatch(MARKS, rest)
  const mark = countOf(head, closing) % 2 === 1 ? closing : ''
  const symbol = firstMatch(TRAILING, rest.slice(mark.length))
  const word = mark === '' && symbol === '' ? levelBehind(evidence, rest) || stateBehind(evidence, rest) : ''
  const term = { start: span.start, end: evidence.span.end + mark.length + symbol.length + word.length }
  return {
    text: withoutUnclosed(slice(text, term)),
    meaning: evidence.value,
    span: term,
    rest: text.slice(term.end, span.end),
  }
}

/** ` — Medium` of `P2 — Medium, since May`: the word for a level behind the code for the same one. */
function levelBehind({ raw, value }: Evidence<State | Level>, rest: string): string {
  const [all = '', word = ''] = (/^[A-Z]\d$/i.test(raw) && WORD_BEHIND.exec(rest)) || []
  return meaningOf(levelNames(), word) === value ? all : ''
}

/** ` TODO` of `[ ] TODO`: the word behind a box that says the same. */
function stateBehind({ raw, value }: Evidence<State | Level>, rest: string): string {
  return BOX.test(raw) && meaningOf(stateNames(), rest) === value ? rest : ''
}

/** `[x] ` */
const BOX = /^\[[ xX]\]\s*/

const WORD_BEHIND = /^\s*[-–—:(]\s*(\p{L}+)\)?(?=$|[\s,;.(])/u

const stateNames = once(() => buildVocabulary(stateWords))

const levelNames = once(() => buildVocabulary(levelWords))

/** `CLOSED` of `**CLOSED 2025-03-01**`: without emphasis that closes behind more than the word. */
const withoutUnclosed = (term: string): string =>
  ['**', '__', '~~', '`', '*', '_'].reduce(
    (rest, mark) => (rest.startsWith(mark) && countOf(rest, mark) % 2 === 1 ? rest.slice(mark.length) : rest),
    term,
  )

const HAS_WORD = /[\p{L}\p{N}]/u

/** The code ahead of a word: `P1 - ALTO`. */
const CODE = /^[A-Z]\d\b/i

const HAS_LETTER = /\p{L}/u

/** Closing emphasis right behind the word: `**OPEN**`. */
const MARKS = /^(?:\*{1,2}|_{1,2}|~~|`)/

/** A symbol behind the word: `Fixed ✅`. */
const TRAILING = /^\s?\p{Extended_Pictographic}\ufe0f?/u

const termsOf = ({ tracker }: Page, field: TermName): readonly LegendTerm[] =>
  tracker.legends.filter(legend => legend.field === field).flatMap(({ terms }) => terms)

const labelOf = ({ symbol, label }: LegendTerm): string =>
  symbol === undefined ? label : `${symbol} ${label}`

/** The term of the legend that the word names. */
const termNamed = (terms: readonly LegendTerm[], word: string): LegendTerm | undefined =>
  terms.find(one => letters(one.label) === letters(word) || one.symbol === word)

function meaningOfWish({ words }: Page, { field, word }: Wish): State | Level | undefined {
  const plain = bare(word)
  return field === 'status'
    ? meaningOf<State>(words.states, plain)
    : (meaningOf<Level>(words.levels, plain) ?? meaningOf<Level>(words.codes, plain))
}

/** The term of the legend with a meaning and no more; of several the one that the file uses most. */
function termFor(terms: readonly LegendTerm[], { meaning, used }: Candidates): LegendTerm | undefined {
  if (meaning === undefined) return undefined
  const fitting = terms.filter(
    ({ state, level, label }) => (state === meaning || level === meaning) && !isSpecific(label),
  )
  const count = ({ label }: LegendTerm): number =>
    used.filter(({ text }) => letters(text) === letters(label)).length
  return fitting.toSorted((a, b) => count(b) - count(a))[0]
}

interface Candidates {
  readonly meaning: State | Level | undefined
  readonly used: readonly Spelled[]
}

/** A term as the issues write it, or else as they write its fellows: with the symbol, without it, or the symbol alone. */
function termSpelling(term: LegendTerm, used: readonly Spelled[]): Spelled {
  const meaning = term.state ?? term.level
  const isOurs = ({ text }: Spelled): boolean =>
    letters(text) === letters(term.label) || (letters(text) === '' && text.trim() === term.symbol)
  const written = mostCommon(used.filter(isOurs), ({ text }) => text)
  if (written !== undefined) return { text: written.text, meaning }
  const manner = mostCommon(used, ({ text }) => `${HAS_EMOJI.test(text)} ${letters(text) !== ''}`)?.text
  if (term.symbol === undefined || manner === undefined) return { text: labelOf(term), meaning }
  if (letters(manner) === '') return { text: term.symbol, meaning }
  return { text: HAS_EMOJI.test(manner) ? labelOf(term) : term.label, meaning }
}

const HAS_EMOJI = /\p{Extended_Pictographic}/u

/** A value by which it is compared: letters and digits in lower case. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:[^\p{L}\p{M}\p{N}]|\p{Variation_Selector})+/gu, '')

const bare = (text: string): string => text.replace(ALL_EMOJI, '').trim()

const knownWords = ({ field }: Wish, used: readonly Spelled[]): readonly string[] => [
  ...new Set([...used.map(({ text }) => bare(text)), ...(field === 'status' ? states : levels)]),
]

function strange({ field, word }: Wish, known: readonly string[], by: 'legend' | 'words'): Objection {
  const message =
    by === 'legend'
      ? `“${word}” is no ${field} of the legend in the file`
      : `“${word}” is no ${field} that the file, the config or the built-in words know`
  return { message, unknown: { word, known } }
}
