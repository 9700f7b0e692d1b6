import type { Progress } from '../../measure/completion.js'
import type { Measures } from '../../measure/measure.js'
import { hang, inked, joinLines } from '../layout.js'
import { formatCount, plural } from '../../text/number.js'
import { formatPercent } from '../number.js'
import type { Reporter } from '../reporter.js'
import { clip, show } from '../show.js'
import type { Style } from '../style.js'
import type { ReportView } from '../views.js'
import { maxWidth, pad } from '../../text/width.js'
import { filesTable, levelsTable } from './tables.js'
import { riskLines, topLines } from './risk.js'
import { countsLine, unjudgedLines } from './words.js'

/** The screen: what stands in the files together, and a line for each where there are several. */
export const terminal: Reporter<ReportView> = {
  id: 'terminal',
  summary: 'a screen with bars and tables, for people',
  extension: 'txt',
  render(view, style) {
    const { total, files } = view
    const isMany = files.length > 1
    const sections = [
      headLines(view, style),
      total.counts.total === 0 ? [] : sectionLines('Completion', completionLines(total, style), style),
      isMany ? sectionLines('Files', filesTable(files, style), style) : [],
      total.counts.total === 0 ? [] : sectionLines('Levels and states', levelsTable(total, style), style),
      total.risk.open.issues === 0 ? [] : sectionLines('Risk', riskLines(total, style), style),
      sectionLines('Gravest open issues', topLines(total, style, isMany), style),
      sectionLines('Could not be judged', judgedLines(total, style, isMany), style),
    ]
    return sections
      .filter(lines => lines.length > 0)
      .map(joinLines)
      .join('\n')
  },
}

function headLines(view: ReportView, style: Style): string[] {
  const [first] = view.files
  const only = view.files.length === 1 ? first : undefined
  const title = only === undefined ? `Known issues in ${plural(view.files.length, 'file')}` : only.title
  const measured = `measured on ${view.date}`
  return [
    ...(title === null ? [] : hang('', clip(title, 300), inked(style, 'strong'))),
    ...hang('', only === undefined ? measured : `${show(only.path)}, ${measured}`, inked(style, 'dim')),
    ...hang('', countsLine(view.total), style),
    ...(only?.tracker === false
      ? hang('', 'the file does not look like a tracker', inked(style, 'warning'))
      : []),
  ]
}

/** Lines below a heading; nothing where there is nothing to say. */
const sectionLines = (heading: string, lines: readonly string[], style: Style): string[] =>
  lines.length === 0 ? [] : [style.paint('strong', heading), ...lines]

function completionLines({ completion }: Measures, style: Style): string[] {
  const rows = [
    { name: 'issues', progress: completion.records, unit: 'closed' },
    { name: 'weighted', progress: completion.weighted, unit: 'by weight of level' },
    { name: 'tasks', progress: completion.tasks, unit: 'done' },
  ].map(({ name, progress, unit }) => ({
    name,
    progress,
    text: `${formatCount(progress.done)} of ${formatCount(progress.total)} ${unit}`,
  }))
  const size = Math.min(40, style.width - maxWidth(rows.map(row => row.text)) - BESIDE_BAR)
  return rows.flatMap(row => progressLine(row, size, style))
}

/** Columns of a line of completion but for the bar and the text behind it. */
const BESIDE_BAR = 22

/** `  issues    ███████░░░░░░░░░░░░░  34.6 %  9 of 26 closed`; of nothing no bar is drawn. */
function progressLine(
  { name, progress, text }: { name: string; progress: Progress; text: string },
  size: number,
  style: Style,
): string[] {
  const lead = `  ${pad(name, 'weighted'.length)}  `
  if (progress.percent === null) return hang(lead, 'nothing to complete', inked(style, 'dim'))
  const percent = pad(formatPercent(progress.percent), 7, 'left')
  const bar = size < 8 ? '' : `${drawBar(progress.percent, size, style)} `
  return hang(`${lead}${bar}${percent}  `, text, inked(style, 'dim'))
}

/** Full only when all is done, and not empty once something is. */
function drawBar(percent: number, size: number, { paint, symbols }: Style): string {
  const share = Math.floor((percent * size) / 100)
  const full = percent > 0 ? Math.max(1, share) : 0
  return paint('good', symbols.full.repeat(full)) + paint('dim', symbols.empty.repeat(size - full))
}

const judgedLines = (total: Measures, style: Style, isMany: boolean): string[] =>
  unjudgedLines(total, isMany).flatMap(line => hang(`  ${style.symbols.bullet} `, line, style))
