import type { Claim, Issue } from '../../issue/model.js'
import type { SectionRole } from '../../issue/words/section-role.js'
import type { Ground } from '../labelled.js'
import { allViews, type View } from '../view.js'
import { allDoneClaims } from './all-done.js'
import { type Checker, checkerOf, claimOf, type Content } from './checker.js'
import { nameOf } from './difference.js'
import { groupClaims } from './groups.js'
import { headingClaims } from './headings.js'
import { type Bench, type Comparison, judge } from './judge.js'
import { type ClaimLine, claimLines, listedIssues } from './lines.js'
import { findRatios, judgeRatio } from './ratio.js'
import { readStatements, type Statement } from './statements.js'
import { tableClaims } from './tables.js'
import { vagueClaims } from './vague.js'

/**
 * The statements of a file about its own content, each with its verdict: counts, percentages, lists of ids and bars, in
 * lines, headings and tables. What is not understood whole is no claim; if it may be one, it is a vague one.
 */
export function readClaims(
  ground: Ground,
  root: View,
  content: Content,
): { readonly claims: readonly Claim[]; readonly vagueClaims: readonly Claim[] } {
  const check = checkerOf(ground, root, content)
  const claims = [...allViews(root)].flatMap(view => {
    const bench = benchOf(check, view)
    return [
      ...[...claimLines(view)].flatMap(line => lineClaims(check, line, bench)),
      ...groupClaims(check, view, bench),
      ...headingClaims(check, view),
      ...tableClaims(check, view, bench),
    ]
  })
  const known = new Set(claims.map(({ says }) => says.span.start))
  const vague = [...allViews(root)].flatMap(view => [
    ...vagueClaims(check, view),
    ...allDoneClaims(check, view),
  ])
  return {
    claims: claims.sort((a, b) => a.says.span.start - b.says.span.start),
    vagueClaims: vague.filter(({ says }) => !known.has(says.span.start)),
  }
}

/** What lines and tables of a section speak of: the issues of the section, if it has some, or those of the file. */
function benchOf(check: Checker, { section, role }: View): Bench {
  const { issues } = check.content
  const own = check.issuesIn(section.span)
  const file = { name: 'file', issues }
  const isPart = own.length > 0 && own.length < issues.length
  return {
    scopes: isPart ? [{ name: 'section', issues: own }, file] : [file],
    issues,
    keyOf: check.keyOf,
    isUnsure: role !== undefined && PAST_OR_OTHER.has(role),
    place: 'file',
  }
}

/** Sections whose numbers are those of another day, or of another thing. */
const PAST_OR_OTHER: ReadonlySet<SectionRole> = new Set([
  'history',
  'plan',
  'process',
  'template',
  'links',
  'product',
])

function lineClaims(check: Checker, line: ClaimLine, bench: Bench): Claim[] {
  const { phrase } = line
  const ratios = findRatios(phrase.text).map(ratio =>
    claimOf(check, phrase, {
      span: ratio.percent,
      subject: `${ratio.part} of ${ratio.whole}`,
      compare: raw => judgeRatio(raw, ratio),
    }),
  )
  if (line.isCell || check.isInIssue(phrase.span.start)) return ratios
  const statements = readStatements(phrase.text, {
    words: check.ground.words,
    sections: check.sections,
    keyOf: check.keyOf,
  })
  const ownBench = { ...bench, listed: listedIssues(line, check.keyOf) }
  return [
    ...ratios,
    ...statements.map(statement =>
      claimOf(check, phrase, {
        ...statement,
        compare: raw =>
          withLevelless(judge(raw, statement.measure, ownBench), raw, { statement, issues: bench.issues }),
      }),
    ),
  ]
}

/** A total that leaves out just the issues without a level says so. */
function withLevelless(
  comparison: Comparison,
  raw: string,
  { statement: { measure }, issues }: { readonly statement: Statement; readonly issues: readonly Issue[] },
): Comparison {
  const [query] = measure.kind === 'count' ? measure.queries : []
  const isTotal = query !== undefined && (query.state ?? query.level ?? query.within) === undefined
  const levelless = issues.filter(issue => issue.level === undefined)
  const leavesThemOut = levelless.length > 0 && Number(raw) + levelless.length === issues.length
  if (!isTotal || !leavesThemOut || levelless.length > 3) return comparison
  const names = `${levelless.map(nameOf).join(' and ')} ${levelless.length === 1 ? 'has' : 'have'} no level`
  return { ...comparison, receipt: `${comparison.receipt}; ${names}` }
}
