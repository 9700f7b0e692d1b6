/** The sentences of a report, which the screen and Markdown share. */
import type { Measures } from '../../measure/measure.js'
import type { Rank } from '../../measure/rank.js'
import type { RiskEntry } from '../../measure/risk-schema.js'
import { type UnjudgedKind, unjudgedKinds } from '../../measure/unjudged.js'
import { formatCount, plural } from '../../text/number.js'
import { clip, show } from '../show.js'

/** The level as a row is called. */
export const rankWord = (rank: Rank): string => (rank === 'none' ? 'no level' : rank)

/** “26 issues: 17 open, 9 closed”; what is overdue is said only where something is. */
export function countsLine({ counts }: Measures): string {
  if (counts.total === 0) return 'no issues'
  const overdue = counts.overdue === 0 ? '' : `, ${formatCount(counts.overdue)} overdue`
  return `${plural(counts.total, 'issue')}: ${formatCount(counts.open)} open, ${formatCount(counts.closed)} closed${overdue}`
}

/** “open 312 in 17 issues, retired 120 in 9 issues, accepted 6 in 1 issue” */
export function riskLine({ risk }: Measures): string {
  const parts = [
    { name: 'open', ...risk.open },
    { name: 'retired', ...risk.retired },
    { name: 'accepted', ...risk.accepted },
  ].filter(part => part.name === 'open' || part.issues > 0)
  return parts
    .map(part => `${part.name} ${formatCount(part.score)} in ${plural(part.issues, 'issue')}`)
    .join(', ')
}

/** “4 critical (20–25), 8 high (10–19), …” */
export function bandsLine({ risk: { bands, borders } }: Measures): string {
  const rows = [
    { name: 'critical', count: bands.critical, from: borders.critical, to: 25 },
    { name: 'high', count: bands.high, from: borders.high, to: borders.critical - 1 },
    { name: 'moderate', count: bands.moderate, from: borders.moderate, to: borders.high - 1 },
    { name: 'low', count: bands.low, from: 1, to: borders.moderate - 1 },
  ]
  return rows
    .map(
      ({ name, count, from, to }) =>
        `${formatCount(count)} ${name} (${from === to ? from : `${from}–${to}`})`,
    )
    .join(', ')
}

/** What is assumed where the files do not tell it; nothing where they tell all. */
export function assumedLine({ risk: { assumed, open } }: Measures): string | undefined {
  const parts = [
    ...(assumed.likelihood > 0 ? [`the likelihood of ${formatCount(assumed.likelihood)}`] : []),
    ...(assumed.impact > 0 ? [`the impact of ${formatCount(assumed.impact)}`] : []),
  ]
  if (parts.length === 0) return undefined
  return `assumed, as no field tells it: ${parts.join(' and ')} of ${plural(open.issues, 'open issue')}`
}

/** “likelihood 4 (“High”) × impact 5 (severity “CRITICAL”)”, “likelihood 3 (assumed) …”. */
export function evidenceLine(entry: RiskEntry, times: string): string {
  const gauge = (name: 'likelihood' | 'impact'): string => {
    const { value, from, text } = entry[name]
    if (text === null) return `${name} ${value} (assumed)`
    return `${name} ${value} (${from === name ? '' : `${from} `}“${clip(text, 32)}”)`
  }
  return `${gauge('likelihood')} ${times} ${gauge('impact')}`
}

/** The id and the title of an issue. */
export const nameOf = (entry: RiskEntry): string =>
  clip([entry.id, entry.title].filter(part => part !== null).join(' '), 160)

/** What could not be judged, one line per kind with the first places. */
export function unjudgedLines({ unjudged }: Measures, hasManyFiles: boolean): string[] {
  return unjudgedKinds.flatMap(kind => {
    const found = unjudged.filter(entry => entry.kind === kind)
    if (found.length === 0) return []
    const { said, quotes } = unjudgedWords[kind]
    const examples = found.slice(0, EXAMPLES).map(({ path, line, text }) => {
      const place = hasManyFiles ? `${show(path)}:${line}` : `line ${line}`
      return quotes ? `“${clip(text, 32)}” (${place})` : place
    })
    const left = found.length - examples.length
    const more = left > 0 ? ` and ${formatCount(left)} more` : ''
    return [`${said(found.length)}: ${examples.join(', ')}${more}`]
  })
}

const EXAMPLES = 3

const unjudgedWords = {
  'level-unknown': { said: n => `${plural(n, 'issue')} without a level`, quotes: false },
  'state-untold': {
    said: n => `${plural(n, 'issue')} taken for open, as nothing tells the state`,
    quotes: false,
  },
  'status-unclear': { said: n => `${plural(n, 'status', 'statuses')} not understood`, quotes: true },
  'likelihood-unclear': { said: n => `${plural(n, 'likelihood')} not on the scale`, quotes: true },
  'impact-unclear': { said: n => `${plural(n, 'impact')} told in words that are no level`, quotes: true },
  'date-unclear': { said: n => `${plural(n, 'date')} that can be read in more than one way`, quotes: true },
  'claim-unclear': { said: n => `${plural(n, 'claim')} that cannot be checked`, quotes: true },
  'text-unread': {
    said: n => `${plural(n, 'part')} of a file that ${n === 1 ? 'is' : 'are'} not read`,
    quotes: true,
  },
} as const satisfies Record<UnjudgedKind, { said: (count: number) => string; quotes: boolean }>
