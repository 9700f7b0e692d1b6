import { type Counting, type Issue, isClosed, type Level, type State } from '../../issue/model.js'
import { findWords, withoutWords } from '../../issue/vocabulary.js'
import { ALL_EMOJI } from '../../issue/words/symbols.js'
import { contains, type Span } from '../../text/span.js'
import type { Words } from '../words.js'

/** What a claim counts: issues of a state and a level, within a part of the file. */
export interface Query {
  readonly state: State | undefined
  readonly level: Level | undefined
  readonly within: Span | undefined
  /** Whether the word for the state may also be one for things of any state: “pending”, “TODO”. */
  readonly isThing: boolean
}

export const everything: Query = { state: undefined, level: undefined, within: undefined, isThing: false }

/** One way to understand what is counted: `unsure` issues may or may not count, having no level that could be compared. */
export interface Outcome {
  readonly counts: Counting
  readonly issues: readonly Issue[]
  readonly unsure: readonly Issue[]
}

/** What a query may mean among some issues, the likeliest first. */
export function runQuery(
  { state, level, within, isThing }: Query,
  issues: readonly Issue[],
): readonly Outcome[] {
  const ways = [
    ...waysToMean(state),
    ...(isThing && state !== undefined ? waysToMean(undefined) : []),
    // “Critical: 2” may leave out those that are done with.
    ...((level ?? within) !== undefined && state === undefined ? waysToMean('open').slice(0, 1) : []),
  ]
  return ways.map(({ counts, isMeant }) => {
    const matching = issues.filter(isMeant)
    if (level === undefined) return { counts, issues: matching, unsure: [] }
    return {
      counts,
      issues: matching.filter(issue => issue.level === level),
      unsure: matching.filter(issue => issue.level === undefined),
    }
  })
}

interface Way {
  readonly counts: Counting
  readonly isMeant: (issue: Issue) => boolean
}

/** What a word for a state may take in: “open” is all that is not closed, or what nobody has begun, or just what is open. */
function waysToMean(state: State | undefined): readonly Way[] {
  if (state === undefined) return [{ counts: 'all', isMeant: () => true }]
  const just: Way = { counts: 'just', isMeant: issue => issue.state === state }
  const isOpen = (issue: Issue): boolean => !isClosed(issue.state)
  if (state === 'open')
    return [
      { counts: 'not closed', isMeant: isOpen },
      { counts: 'not begun', isMeant: issue => isOpen(issue) && issue.state !== 'in_progress' },
      just,
    ]
  return state === 'resolved' ? [{ counts: 'closed', isMeant: issue => isClosed(issue.state) }, just] : [just]
}

/** What is meant inside of something: its own words go before those around it. */
export const combine = (outer: Query | undefined, own: Query): Query =>
  outer === undefined
    ? own
    : {
        state: own.state ?? outer.state,
        level: own.level ?? outer.level,
        within: own.within ?? outer.within,
        isThing: own.isThing || (own.state === undefined && outer.isThing),
      }

/** The section that a label names with other words (“Week 1 gaps”). */
export function readSectionQuery(label: string, sections: readonly NamedSpan[]): Query | undefined {
  const within = sectionNamed(label, sections)
  return within === undefined ? undefined : { ...everything, within }
}

/** A section and the words of its heading. */
export interface NamedSpan {
  readonly words: readonly string[]
  /** The words without numbers. */
  readonly name: string
  readonly span: Span
}

export function nameSpan(heading: string, span: Span): NamedSpan {
  const words = tokens(heading)
  return { words, name: nameOf(words), span }
}

/** `Open bugs (3)` is called `open bugs`. */
const nameOf = (words: readonly string[]): string => words.filter(word => !/^\d+$/.test(word)).join(' ')

/**
 * The query that a label makes, such as “Critical issues remaining”; undefined if a word of it is not understood: such a
 * label counts something else.
 */
export function readQuery(label: string, words: Words): Query | undefined {
  const { state, level, isThing, rest } = readTerms(label, words)
  if (state === 'several' || level === 'several') return undefined
  const nouns = [...findWords(words.counts, rest)].map(({ meaning }) => meaning)
  const left = withoutWords(words.counts, rest)
  const roles = [...findWords(words.roles, left)]
  const isUnderstood =
    withoutWords(words.roles, left).replace(PUNCTUATION, '') === '' &&
    roles.every(({ meaning }) => meaning === 'issues')
  const isMeant =
    state !== undefined ||
    level !== undefined ||
    roles.length > 0 ||
    nouns.some(noun => noun === 'all' || noun === 'thing')
  if (!isUnderstood || !isMeant) return undefined
  return { ...everything, state, level, isThing }
}

/** What a label says of state and level, and the text without that. */
export function readTerms(label: string, words: Words) {
  const text = label.normalize('NFKC').replace(ALL_EMOJI, ' ')
  const levels = [...findWords(words.levels, text), ...findWords(words.codes, text)]
  const bare = withoutWords(words.codes, withoutWords(words.levels, text))
  const found = [...findWords(words.states, bare)]
  return {
    state: only(found.map(({ meaning }) => meaning)),
    level: only(levels.map(({ meaning }) => meaning)),
    isThing: found.some(({ word }) => isWord(words.roles, word)),
    rest: withoutWords(words.states, bare),
  }
}

const isWord = (vocabulary: Words['roles'], word: string): boolean =>
  [...findWords(vocabulary, word)].some(({ meaning }) => meaning === 'issues')

function only<Meaning>(meanings: readonly Meaning[]): Meaning | 'several' | undefined {
  const [first, ...others] = new Set(meanings)
  return others.length > 0 ? 'several' : first
}

/** What may stand between the words of a label. */
const PUNCTUATION = /[\s.,;:/&()*_–—+=|·•✓✔-]+/gu

/** Whether a text has no word but those of counting: “of total”, “ — ”. */
export const isFiller = (text: string, words: Words): boolean =>
  withoutWords(words.counts, text.normalize('NFKC').replace(ALL_EMOJI, ' ')).replace(PUNCTUATION, '') === ''

/** Whether a label speaks of how far the work is: “Overall progress”. */
export const isProgress = (label: string, words: Words): boolean =>
  isFiller(label, words) && [...findWords(words.counts, label)].some(({ meaning }) => meaning === 'progress')

/** The section whose heading has all the words of the label, in order, besides words like “gaps”; undefined unless just one has. */
function sectionNamed(label: string, sections: readonly NamedSpan[]): Span | undefined {
  const wanted = tokens(label)
  if (wanted.length < 2) return undefined
  const named = sections.filter(section => isSubsequence(wanted, section.words))
  const [first, ...others] = named
  return first === undefined || others.some(other => !contains(first.span, other.span))
    ? undefined
    : first.span
}

/** The section that is called so, whatever number and symbols its heading bears. */
export function sectionCalled(label: string, sections: readonly NamedSpan[]): Query | undefined {
  const wanted = tokens(label).join(' ')
  const called = wanted === '' ? [] : sections.filter(({ name }) => name === wanted)
  const [first, ...others] = called
  return first === undefined || others.length > 0 ? undefined : { ...everything, within: first.span }
}

/** The sections whose headings have all words of a label, of several. */
export function sectionsWith(label: string, sections: readonly NamedSpan[]): readonly Span[] {
  const wanted = tokens(label)
  return wanted.length < 2
    ? []
    : sections.filter(({ words }) => wanted.every(word => words.includes(word))).map(({ span }) => span)
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function isSubsequence(wanted: readonly string[], given: readonly string[]): boolean {
  if (given[0] !== wanted[0]) return false
  let at = 0
  for (const token of given) if (token === wanted[at]) at += 1
  return at === wanted.length
}
