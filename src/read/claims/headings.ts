/** The counts in headings, held against what stands below them. */
import type { Claim, Issue } from '../../issue/model.js'
import { findWord } from '../../issue/vocabulary.js'
import { contains, type Span } from '../../text/span.js'
import type { View } from '../view.js'
import type { Words } from '../words.js'
import { type Checker, claimOf } from './checker.js'
import { waysToMean } from './query.js'

/**
 * The count in a heading, of what stands below it.
 *
 *     High priority (7 issues)     Completed tasks (20.5/29)     Schema — 8 issues
 *
 * It holds if any way to count makes it: the issues that stand there, or also those that are named there, once or each
 * time; for a noun such as “pending”, which is a thing as well as a state, all of them or the open ones.
 */
export function headingClaims(check: Checker, view: View): Claim[] {
  const phrase = view.section.heading?.text
  const match = phrase === undefined ? null : HEADING_COUNT.exec(phrase.text)
  if (phrase === undefined || match?.[1] === undefined || check.isInIssue(view.section.span.start)) return []
  const says = Number(match[1])
  const counts = waysToCount(match[2], { words: check.ground.words, isBracketed: /[(（]/u.test(match[0]) })
    .flatMap(isCounted =>
      listedBelow(check, view.section.span).map(issues => issues.filter(isCounted).length),
    )
    .filter(count => count > 0)
  const found = counts.find(count => count === says) ?? counts[0]
  if (found === undefined) return []
  const start = match.index + match[0].indexOf(match[1])
  const number = { start, end: start + match[1].length }
  const verdict = says === found ? ('holds' as const) : ('refuted' as const)
  const receipt = `${found} ${found === 1 ? 'stands' : 'stand'} below it`
  const comparison = { verdict, truth: String(found), receipt }
  return [claimOf(check, phrase, { number, subject: view.heading, comparison })]
}

const HEADING_COUNT =
  /(?:[(（]|\s[–—-]{1,2}\s)\s*(\d{1,5}(?:\.\d{1,2})?)(?:\s?\/\s?\d{1,5})?\s*([\p{L}][\p{L}\s]{0,40})?[)）]?\s*$/u

/** What the noun behind the number may count; nothing if it counts something else. */
function waysToCount(
  noun: string | undefined,
  { words, isBracketed }: { readonly words: Words; readonly isBracketed: boolean },
): readonly ((issue: Issue) => boolean)[] {
  if (noun === undefined) return isBracketed ? waysToMean(undefined) : []
  const isThing =
    findWord(words.roles, noun)?.meaning === 'issues' || /^(?:total[ie]?|entries|件)/iu.test(noun)
  const state = findWord(words.states, noun)?.meaning
  return [...(state === undefined ? [] : waysToMean(state)), ...(isThing ? waysToMean(undefined) : [])]
}

/** The issues whose home is in a section; those and the ones that are only named there; those and each mention of one. */
function listedBelow({ content }: Checker, span: Span): (readonly Issue[])[] {
  const mentions = content.references.filter(reference => contains(span, reference.span)).map(({ to }) => to)
  const keys = new Set(mentions)
  const homes = content.issues.filter(issue => contains(span, issue.home.span))
  const named = content.issues.filter(issue => keys.has(issue.key))
  const byKey = new Map(named.map(issue => [issue.key, issue]))
  return [
    homes,
    [...new Set([...homes, ...named])],
    [...homes, ...mentions.flatMap(key => byKey.get(key) ?? [])],
  ]
}
