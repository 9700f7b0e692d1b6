/** The counts in headings, held against what stands below them. */
import type { Claim, Issue } from '../../issue/model.js'
import { contains, type Span } from '../../text/span.js'
import { subPhrase } from '../../markdown/phrase.js'
import type { View } from '../view.js'
import { type Checker, claimOf } from './checker.js'
import { type Bench, judge, type Scope } from './judge.js'
import { everything, type Query, readQuery } from './query.js'
import { type Measure, readStatements } from './statements.js'

/**
 * The counts of a heading, of what stands below it.
 *
 *     High priority (7 issues)     Completed tasks (2/3)     Schema — 8 issues     Open: 2     Bells (3 open, 1 fixed)
 *
 * They hold if any way to count makes them: the issues that stand there, or also those that are named there, once or each
 * time.
 */
export function headingClaims(check: Checker, view: View): Claim[] {
  const phrase = view.section.heading?.text
  if (phrase === undefined || check.isInIssue(view.section.span.start)) return []
  const match = COUNTS.exec(phrase.text)
  const inner = match?.groups?.['bracket'] ?? match?.groups?.['colon'] ?? match?.groups?.['dash']
  if (match === null || inner === undefined) return []
  const start = match.index + match[0].indexOf(inner)
  const own = readQuery(phrase.text.slice(0, match.index), check.ground.words)
  const isBare = match.groups?.['dash'] === undefined
  const ground = {
    words: check.ground.words,
    sections: [],
    keyOf: check.keyOf,
    base: isBare ? everything : undefined,
  }
  const whole = readStatements(inner, ground)
  const statements = whole.length > 0 ? whole : readStatements(FIRST_NOUN.exec(inner)?.[0] ?? '', ground)
  const part = subPhrase(phrase, { start, end: start + inner.length })
  return statements.map(statement => {
    const { measure, subject } = statement
    const isNamed = !BARE.test(subject)
    const bench = benchBelow(check, view.section.span, { isUnsure: !isNamed && own === undefined })
    const claim = claimOf(check, part, {
      ...statement,
      subject: `${view.heading}${isNamed ? ', ' : ''}${subject}`,
      compare: raw => judge(raw, withState(measure, own), wider(bench, { measure, own })),
    })
    return { ...claim, span: phrase.span, text: phrase.text.trim() }
  })
}

/** The subject of a number without words. */
const BARE = /^(?:, (?:whole|share))?$/

/** `(7 issues)`, `: 7`, ` — 7 issues`, at the end of a heading. */
const COUNTS =
  /(?:[(（[](?<bracket>[^()（）[\]]*\d[^()（）[\]]*)[)）\]]|[:：]\s*(?<colon>\d[^:：]*)|\s[–—-]{1,2}\s(?<dash>[^–—:：]*\d[^–—:：]*))[\s\p{Extended_Pictographic}\ufe0f]*$/u

/** `48 issues` of “48 issues across all modules” */
const FIRST_NOUN = /^\d{1,5}\s+\p{L}+(?=\s+\p{L})/u

/** A bare count below “Open” may be of all that stands there, or of what is open of it. */
function withState(measure: Measure, own: Query | undefined): Measure {
  if (measure.kind !== 'count' || own?.state === undefined) return measure
  const { queries } = measure
  const [first] = queries
  return first?.state === undefined && first?.level === undefined
    ? { ...measure, queries: [...queries, { ...everything, state: own.state }] }
    : measure
}

/** The whole of `Completed (2/3)` is not what stands below, but of all of the file. */
function wider(
  bench: Bench,
  { measure, own }: { readonly measure: Measure; readonly own: Query | undefined },
): Bench {
  const isWhole =
    measure.kind === 'count' && measure.queries[0]?.state === undefined && own?.state !== undefined
  return isWhole
    ? { ...bench, scopes: [...bench.scopes, { name: 'file', issues: bench.issues }], isUnsure: true }
    : bench
}

function benchBelow(check: Checker, span: Span, { isUnsure }: { readonly isUnsure: boolean }): Bench {
  const { issues } = check.content
  const scopes = listedBelow(check, span)
  const full = scopes.filter(scope => scope.issues.length > 0)
  return {
    scopes: [...full, ...scopes.filter(scope => scope.issues.length === 0)],
    issues,
    keyOf: check.keyOf,
    isUnsure: isUnsure || full.length === 0,
    place: 'below',
  }
}

/** The issues whose home is in a section; those and the ones that are only named there; those and each mention of one. */
function listedBelow({ content, issuesIn }: Checker, span: Span): readonly Scope[] {
  const mentions = content.references.filter(reference => contains(span, reference.span)).map(({ to }) => to)
  const keys = new Set(mentions)
  const homes = issuesIn(span)
  const named = content.issues.filter(issue => keys.has(issue.key))
  const byKey = new Map<string, Issue>(named.map(issue => [issue.key, issue]))
  return [
    { name: 'homes', issues: homes },
    { name: 'named', issues: [...new Set([...homes, ...named])] },
    { name: 'mentions', issues: [...homes, ...mentions.flatMap(key => byKey.get(key) ?? [])] },
  ]
}
