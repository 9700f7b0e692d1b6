import { type Issue, isClosed, type Level } from '../../issue/model.js'
import { findWords, withoutWords } from '../../issue/vocabulary.js'
import { ALL_EMOJI } from '../../issue/words/symbols.js'
import { contains, type Span } from '../../text/span.js'
import type { Words } from '../words.js'

/** What a claim counts: issues of a state and a level, within a part of the file. */
export interface Query {
  readonly isClosed: boolean | undefined
  readonly level: Level | undefined
  readonly within: Span | undefined
}

export const everything: Query = { isClosed: undefined, level: undefined, within: undefined }

/** The outcome of a query. `unsure` issues may or may not count: they have no level that could be compared. */
export interface Outcome {
  readonly issues: readonly Issue[]
  readonly unsure: readonly Issue[]
}

export function runQuery(query: Query, issues: readonly Issue[]): Outcome {
  const matching = issues.filter(
    issue =>
      (query.within === undefined || contains(query.within, issue.home.span)) &&
      (query.isClosed === undefined || isClosed(issue.state) === query.isClosed),
  )
  if (query.level === undefined) return { issues: matching, unsure: [] }
  return {
    issues: matching.filter(issue => issue.level === query.level),
    unsure: matching.filter(issue => issue.level === undefined),
  }
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
  const isUnderstood = withoutWords(words.roles, rest).replace(/[\s\d.,;:/&()*_–—-]+/gu, '') === ''
  const [level, ...otherLevels] = new Set(levels.map(match => match.meaning))
  const [closed, ...otherStates] = new Set(states.map(match => isClosed(match.meaning)))
  if (!isUnderstood || otherLevels.length > 0 || otherStates.length > 0) return undefined
  if (states.some(match => match.meaning !== 'open' && match.meaning !== 'resolved')) return undefined
  return { isClosed: closed, level, within: undefined }
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
