import { type Issue, isClosed, type Level, type State } from '../../issue/model.js'
import { findWords, withoutWords } from '../../issue/vocabulary.js'
import { ALL_EMOJI } from '../../issue/words/symbols.js'
import { contains, type Span } from '../../text/span.js'
import type { Words } from '../words.js'

/** What a claim counts: issues of a state and a level, within a part of the file. */
export interface Query {
  readonly state: State | undefined
  readonly level: Level | undefined
  readonly within: Span | undefined
}

export const everything: Query = { state: undefined, level: undefined, within: undefined }

/** The outcome of a query. `unsure` issues may or may not count: they have no level that could be compared. */
export interface Outcome {
  readonly issues: readonly Issue[]
  readonly unsure: readonly Issue[]
}

/**
 * What a query may mean, the likeliest first: “open” may be all that is not closed, or just what nobody has begun. A
 * file that marks no issue as planned counts its planned ones by something that is not understood.
 */
export function runQuery({ state, level, within }: Query, issues: readonly Issue[]): readonly Outcome[] {
  const inside = issues.filter(({ home }) => within === undefined || contains(within, home.span))
  const isMarked = state === 'open' || state === 'resolved' || issues.some(issue => issue.state === state)
  if (state !== undefined && !isMarked) return []
  return waysToMean(state).map(isMeant => {
    const matching = inside.filter(isMeant)
    if (level === undefined) return { issues: matching, unsure: [] }
    return {
      issues: matching.filter(issue => issue.level === level),
      unsure: matching.filter(issue => issue.level === undefined),
    }
  })
}

type IsMeant = (issue: Issue) => boolean

/** What a word for a state may take in, in a count. */
export function waysToMean(state: State | undefined): readonly IsMeant[] {
  if (state === undefined) return [() => true]
  const isJust: IsMeant = issue => issue.state === state
  const isOpen: IsMeant = issue => !isClosed(issue.state)
  if (state === 'open') return [isOpen, issue => isOpen(issue) && issue.state !== 'in_progress', isJust]
  return state === 'resolved' ? [issue => isClosed(issue.state), isJust] : [isJust]
}

/**
 * The query that a label makes, such as “Critical issues remaining”; undefined if a word of it is not understood: such a
 * label counts something else. `sections` are the headings that a label may name (“Week 1 gaps”).
 */
export function readQuery(label: string, words: Words, sections: readonly NamedSpan[]): Query | undefined {
  const query = wordQuery(label, words)
  if (query !== undefined) return query
  const within = sectionNamed(label, sections)
  return within === undefined ? undefined : { ...everything, within }
}

/** A section and the words of its heading. */
export interface NamedSpan {
  readonly words: readonly string[]
  readonly span: Span
}

export const nameSpan = (heading: string, span: Span): NamedSpan => ({ words: tokens(heading), span })

function wordQuery(label: string, words: Words): Query | undefined {
  let rest = label.normalize('NFKC').replace(ALL_EMOJI, ' ').replace(GENERIC, ' ')
  const levels = [...findWords(words.levels, rest), ...findWords(words.codes, rest)]
  rest = withoutWords(words.codes, withoutWords(words.levels, rest))
  const states = [...findWords(words.states, rest)]
  rest = withoutWords(words.states, rest)
  const isUnderstood =
    withoutWords(words.roles, rest).replace(/[\s\d.,;:/&()*_–—-]+/gu, '') === '' &&
    [...findWords(words.roles, rest)].every(({ meaning }) => meaning === 'issues')
  const [level, ...otherLevels] = new Set(levels.map(match => match.meaning))
  const [state, ...otherStates] = new Set(states.map(match => match.meaning))
  if (!isUnderstood || otherLevels.length > 0 || otherStates.length > 0) return undefined
  return { state, level, within: undefined }
}

/** Words that a count may bear without meaning anything of their own. */
const GENERIC =
  /(?<![\p{L}])(?:total|totals|number|count|of|all|the|priority|severity|level|issues?|bugs?|items?|tasks?|overall|gesamt|summe|totale|totali|nombre|número|total de|всего|итого)(?![\p{L}])|总数|總數|总计|合计|合計|件数|총/giu

/** The section whose heading has all the words of the label, in order, besides words like “gaps”; undefined unless just one has. */
function sectionNamed(label: string, sections: readonly NamedSpan[]): Span | undefined {
  const wanted = tokens(label)
  if (wanted.length < 2) return undefined
  const named = sections.filter(section => isSubsequence(wanted, section.words))
  const [only, ...others] = named
  return only === undefined || others.some(other => !contains(only.span, other.span)) ? undefined : only.span
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function isSubsequence(wanted: readonly string[], given: readonly string[]): boolean {
  if (given[0] !== wanted[0]) return false
  let at = 0
  for (const token of given) if (token === wanted[at]) at += 1
  return at === wanted.length
}
