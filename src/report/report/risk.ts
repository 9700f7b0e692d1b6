import type { Measures } from '../../measure/measure.js'
import type { RiskBand } from '../../measure/risk-schema.js'
import { hang, inked } from '../layout.js'
import { formatCount } from '../../text/number.js'
import { show } from '../show.js'
import type { Role, Style } from '../style.js'
import { pad } from '../../text/width.js'
import { assumedLine, bandsLine, evidenceLine, nameOf, riskLine } from './words.js'

/** The sums, the matrix of the open issues, and what was assumed. */
export function riskLines(total: Measures, style: Style): string[] {
  const assumed = assumedLine(total)
  return [
    ...hang('  ', riskLine(total), style),
    ...hang('  ', bandsLine(total), style),
    '',
    ...matrixLines(total, style),
    ...(assumed === undefined ? [] : ['', ...hang('  ', assumed, inked(style, 'dim'))]),
  ]
}

/** The gravest open issues: score, name, and below it what the score rests on and where the issue stands. */
export function topLines({ risk }: Measures, style: Style, hasManyFiles: boolean): string[] {
  return risk.top.flatMap(entry => {
    const place = hasManyFiles ? `${show(entry.path)}:${entry.line}` : `line ${entry.line}`
    const evidence = `${place} ${style.symbols.bullet} ${evidenceLine(entry, style.symbols.times)}`
    const score = style.paint(roleOfBand[entry.band], pad(String(entry.score), 4, 'left'))
    return [...hang(`${score}  `, nameOf(entry), style), ...hang('      ', evidence, inked(style, 'dim'))]
  })
}

/**
 *     likelihood
 *       5 │   ·   ·   ·   ·   2
 *       1 │   ·   ·   ·   ·   ·
 *         └────────────────────
 *             1   2   3   4   5   impact
 */
function matrixLines({ risk }: Measures, style: Style): string[] {
  const { paint, symbols } = style
  const size = Math.max(4, ...risk.matrix.flat().map(count => formatCount(count).length + 1))
  const rows = risk.matrix.map((counts, row) => {
    const cells = counts.map((count, column) => {
      const role = roleOfScore((row + 1) * (column + 1), risk.borders)
      return paint(
        count === 0 ? 'dim' : role,
        pad(count === 0 ? symbols.bullet : formatCount(count), size, 'left'),
      )
    })
    return `    ${row + 1} ${symbols.upright}${cells.join('')}`
  })
  const axis = [1, 2, 3, 4, 5].map(impact => pad(String(impact), size, 'left')).join('')
  return [
    paint('dim', '  likelihood'),
    ...rows.toReversed(),
    `      ${symbols.corner}${symbols.rule.repeat(5 * size)}`,
    `       ${axis}  ${paint('dim', 'impact')}`,
  ]
}

const roleOfBand = {
  critical: 'critical',
  high: 'high',
  moderate: 'medium',
  low: 'low',
} as const satisfies Record<RiskBand, Role>

function roleOfScore(score: number, borders: Measures['risk']['borders']): Role {
  if (score >= borders.critical) return 'critical'
  if (score >= borders.high) return 'high'
  return score >= borders.moderate ? 'medium' : 'low'
}
