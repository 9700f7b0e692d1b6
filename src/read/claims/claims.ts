import type { Claim, Issue } from '../../issue/model.js'
import { contains } from '../../text/span.js'
import type { Ground } from '../labelled.js'
import { allViews, type View } from '../view.js'
import { type Checker, checkerOf, claimOf, type Content } from './checker.js'
import { type Comparison, compareCount, nameOf } from './count.js'
import { headingClaims } from './headings.js'
import { readBreakdown, readClosedOf, readLabelCount } from './labels.js'
import { type ClaimLine, claimLines, listedIssues } from './lines.js'
import { type Query, readQuery, runQuery } from './query.js'
import { compareProgress, readProgress } from './progress.js'
import { compareRatio, findRatios } from './ratio.js'
import { tableClaims } from './tables.js'

/**
 * The statements of a file about its own content, each with its verdict: percentages beside their fraction, counts
 * behind a label with their breakdown and their list of ids, counts in headings and in tables of totals. What is not
 * understood whole is no claim.
 */
export function readClaims(ground: Ground, root: View, content: Content): Claim[] {
  const check = checkerOf(ground, root, content)
  const lines = [...claimLines(root, check.isInIssue)].flatMap(line => lineClaims(check, line))
  const headings = [...allViews(root)].flatMap(view => headingClaims(check, view))
  const tables = [...allViews(root)].flatMap(view =>
    check.isInIssue(view.section.span.start) ? [] : tableClaims(check, view),
  )
  return [...lines, ...headings, ...tables].sort((a, b) => a.span.start - b.span.start)
}

function lineClaims(check: Checker, line: ClaimLine): Claim[] {
  const ratios = findRatios(line.phrase.text).map(ratio =>
    claimOf(check, line.phrase, {
      number: ratio.percent,
      subject: `${ratio.part} of ${ratio.whole}`,
      comparison: compareRatio(ratio),
    }),
  )
  if (line.isInIssue) return ratios
  return ratios.length > 0
    ? [...ratios, ...countClaims(check, line)]
    : [...progressClaims(check, line), ...countClaims(check, line)]
}

/** `Progress: 33 %`, of the issues of its section, or of the file where none stand in it. */
function progressClaims(check: Checker, { phrase, section }: ClaimLine): Claim[] {
  const progress = readProgress(phrase.text)
  if (progress === undefined) return []
  const { issues } = check.content
  const own = issues.filter(({ home }) => contains(section, home.span))
  const comparison = compareProgress(progress.says, own.length > 0 ? own : issues)
  const { number } = progress
  return comparison === undefined ? [] : [claimOf(check, phrase, { number, subject: 'closed', comparison })]
}

/** The count behind a label, the counts per level in brackets behind it, and `(4/4 complete)`. */
function countClaims(check: Checker, line: ClaimLine): Claim[] {
  const { text } = line.phrase
  const { words } = check.ground
  const count = readLabelCount(text)
  const query = count === undefined ? undefined : readQuery(count.label, words, check.sections)
  if (count === undefined || query === undefined) return []
  const subject = count.label.trim()
  const compare = (says: number, part: Partial<Query>): Comparison =>
    compareCount(says, runQuery({ ...query, ...part }, check.content.issues))
  const closed = readClosedOf(text, count.rest, words)
  return [
    { number: count.number, subject, comparison: compareTotal(check, line, { query, says: count.says }) },
    ...readBreakdown(text, count.rest, words).map(({ number, says, level }) => ({
      number,
      subject: `${subject}, ${level}`,
      comparison: compare(says, { level }),
    })),
    ...(closed === undefined
      ? []
      : [
          {
            number: closed.number,
            subject: `${subject}, closed`,
            comparison: compare(closed.done, { state: 'resolved' }),
          },
        ]),
  ].map(statement => claimOf(check, line.phrase, statement))
}

function compareTotal(
  check: Checker,
  line: ClaimLine,
  { query, says }: { readonly query: Query; readonly says: number },
): Comparison {
  const { issues } = check.content
  const comparison = compareCount(says, runQuery(query, issues), listedIssues(line, check.keyOf))
  const levelless = issues.filter(issue => issue.level === undefined)
  const isTotal = query.state === undefined && query.level === undefined && query.within === undefined
  const leavesThemOut = isTotal && levelless.length > 0 && says + levelless.length === issues.length
  return leavesThemOut && levelless.length <= 3 ? explainTotal(comparison, levelless) : comparison
}

/** A total that leaves out just the issues without a level says so. */
function explainTotal(comparison: Comparison, levelless: readonly Issue[]): Comparison {
  const names = `${levelless.map(nameOf).join(' and ')} ${levelless.length === 1 ? 'has' : 'have'} no level`
  return { ...comparison, receipt: `${comparison.receipt}; ${names}` }
}
