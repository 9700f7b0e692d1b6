import type { Progress } from '../../measure/completion.js'
import type { FileReport, Measures } from '../../measure/measure.js'
import { ranks } from '../../measure/rank.js'
import { stateInWords, states } from '../../issue/model.js'
import { formatCount, plural } from '../../text/number.js'
import { formatPercent, formatProgress } from '../number.js'
import type { Reporter } from '../reporter.js'
import type { ReportView } from '../views.js'
import { clip } from '../show.js'
import { escapeMarkdown } from './markdown-text.js'
import {
  assumedLine,
  bandsLine,
  countsLine,
  evidenceLine,
  nameOf,
  rankWord,
  riskLine,
  unjudgedLines,
} from './words.js'

/** For the summary of a CI step or a wiki page. GitHub takes a mebibyte per step: files beyond a number are counted only. */
export const markdown: Reporter<ReportView> = {
  id: 'markdown',
  summary: 'Markdown, for the summary of a CI step or a wiki',
  extension: 'md',
  render: view => {
    const { total, files } = view
    const isMany = files.length > 1
    const parts = [
      headPart(view),
      total.counts.total === 0 ? '' : completionPart(total),
      isMany ? filesPart(files) : '',
      total.counts.total === 0 ? '' : levelsPart(total),
      total.risk.open.issues === 0 ? '' : riskPart(total, isMany),
      unjudgedPart(total, isMany),
    ]
    return parts.filter(part => part !== '').join('\n')
  },
}

const FILES = 500

function headPart(view: ReportView): string {
  const [first] = view.files
  const isOne = view.files.length === 1 && first !== undefined
  const title = isOne
    ? clip(first.title ?? first.path, 160)
    : `Known issues in ${plural(view.files.length, 'file')}`
  const path = isOne
    ? `${escapeMarkdown(clip(first.path, 200))}, measured on ${view.date}`
    : `Measured on ${view.date}`
  return `## ${escapeMarkdown(title)}\n\n${path}\n\n**${countsLine(view.total)}**\n`
}

const completionPart = ({ completion }: Measures): string =>
  table(
    ['completion', 'done', ''],
    [
      ['issues', ...progressCells(completion.records)],
      ['weighted by level', ...progressCells(completion.weighted)],
      ['tasks', ...progressCells(completion.tasks)],
    ],
  )

const progressCells = (progress: Progress): string[] => [
  formatProgress(progress),
  progress.percent === null ? '' : drawBar(progress.percent),
]

/** Twenty blocks; full only when all is done. */
function drawBar(percent: number): string {
  const full = percent > 0 ? Math.max(1, Math.floor(percent / 5)) : 0
  return '█'.repeat(full) + '░'.repeat(20 - full)
}

function filesPart(files: readonly FileReport[]): string {
  const rows = files
    .slice(0, FILES)
    .map(({ path, tracker, counts, completion, risk }) => [
      escapeMarkdown(clip(path, 200)),
      tracker ? formatCount(counts.total) : 'no tracker',
      formatCount(counts.open),
      formatCount(counts.openByLevel.critical),
      completion.records.percent === null ? '' : formatPercent(completion.records.percent),
      formatCount(risk.open.score),
    ])
  const left = files.length - rows.length
  const more = left > 0 ? `\n${plural(left, 'more file')} in the sums, not listed here\n` : ''
  return `### Files\n\n${table(['file', 'issues', 'open', 'critical', 'done', 'risk'], rows)}${more}`
}

function levelsPart({ counts }: Measures): string {
  const used = states.filter(state => counts.byState[state] > 0)
  const rows = ranks
    .filter(rank => counts.byLevel[rank] > 0)
    .map(rank => [
      rankWord(rank),
      ...used.map(state => formatCount(counts.byLevelAndState[rank][state])),
      formatCount(counts.byLevel[rank]),
    ])
  const sums = ['all', ...used.map(state => formatCount(counts.byState[state])), formatCount(counts.total)]
  return `### Levels and states\n\n${table(['level', ...used.map(state => stateInWords(state)), 'all'], [...rows, sums])}`
}

function riskPart(total: Measures, hasManyFiles: boolean): string {
  const assumed = assumedLine(total)
  const rows = total.risk.top.map(entry => [
    String(entry.score),
    escapeMarkdown(nameOf(entry)),
    escapeMarkdown(hasManyFiles ? `${clip(entry.path, 200)}:${entry.line}` : `line ${entry.line}`),
    escapeMarkdown(evidenceLine(entry, '×')),
  ])
  const lines = [riskLine(total), bandsLine(total), ...(assumed === undefined ? [] : [assumed])]
  const top = rows.length === 0 ? '' : `\n${table(['risk', 'issue', 'place', 'rests on'], rows)}`
  return `### Risk\n\n${lines.map(line => `- ${line}\n`).join('')}${top}`
}

function unjudgedPart(total: Measures, hasManyFiles: boolean): string {
  const lines = unjudgedLines(total, hasManyFiles)
  return lines.length === 0
    ? ''
    : `### Could not be judged\n\n${lines.map(line => `- ${escapeMarkdown(line)}\n`).join('')}`
}

/** A table; the cells are Markdown already. The first column is of words, the others are as they come. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return line(heads) + line(heads.map(() => '---')) + rows.map(line).join('')
}
