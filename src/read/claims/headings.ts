import { type Claim, isClosed } from '../../issue/model.js'
import { findWord } from '../../issue/vocabulary.js'
import { contains, type Span } from '../../text/span.js'
import type { View } from '../view.js'
import { type Checker, claimOf } from './claims.js'

/**
 * The count in a heading, of what stands below it.
 *
 *     High priority (7 issues)     Completed tasks (20.5/29)     Schema — 8 issues
 */
export function headingClaims(check: Checker, view: View): Claim[] {
  const phrase = view.section.heading?.text
  const match = phrase === undefined ? null : HEADING_COUNT.exec(phrase.text)
  if (phrase === undefined || match?.[1] === undefined || check.isInIssue(view.section.span.start)) return []
  const isBracketed = /[(（]/u.test(match[0])
  const closed = countedState(check, match[2], isBracketed)
  if (closed === 'unknown') return []
  const listed = listedBelow(check, view.section.span).filter(
    state => closed === undefined || state === closed,
  )
  if (listed.length === 0) return []
  const start = match.index + match[0].indexOf(match[1])
  const number = { start, end: start + match[1].length }
  const says = Number(match[1])
  const found = listed.length
  const verdict = says === found ? ('holds' as const) : ('refuted' as const)
  const receipt = `${found} ${found === 1 ? 'stands' : 'stand'} below it`
  const comparison = { verdict, truth: String(found), receipt }
  return [claimOf(check, phrase, { number, subject: view.heading, comparison })]
}

const HEADING_COUNT =
  /(?:[(（]|\s[–—-]{1,2}\s)\s*(\d{1,5}(?:\.\d{1,2})?)(?:\s?\/\s?\d{1,5})?\s*([\p{L}][\p{L}\s]{0,40})?[)）]?\s*$/u

/** Whether the noun behind the number restricts what is counted: to the closed, to the open; or counts something else. */
function countedState(
  check: Checker,
  noun: string | undefined,
  isBracketed: boolean,
): boolean | undefined | 'unknown' {
  if (noun === undefined) return isBracketed ? undefined : 'unknown'
  const state = findWord(check.ground.words.states, noun)
  if (state?.meaning === 'resolved') return true
  if (state?.meaning === 'open') return false
  const isNoun =
    findWord(check.ground.words.roles, noun)?.meaning === 'issues' ||
    /^(?:total[ie]?|entries|件)/iu.test(noun)
  return isNoun ? undefined : 'unknown'
}

/** Whether each issue that stands or is named in a section is closed; what is only named counts where nothing stands. */
function listedBelow(check: Checker, span: Span): boolean[] {
  const homes = check.content.issues.filter(issue => contains(span, issue.home.span))
  if (homes.length > 0) return homes.map(issue => isClosed(issue.state))
  const named = new Set(
    check.content.references
      .filter(reference => contains(span, reference.span))
      .map(reference => reference.to),
  )
  return check.content.issues.filter(issue => named.has(issue.key)).map(issue => isClosed(issue.state))
}
