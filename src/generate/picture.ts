import { widthOf } from '../text/width.js'
import { type Look, parseAnsi, type Run } from './ansi.js'

/** Draws what a terminal would show as an SVG image: a window with one text line for each line. */
export function drawTerminal(title: string, output: string): string {
  const lines = output.replace(/\n+$/, '').split('\n').map(parseAnsi)
  const columns = Math.max(...lines.map(lineWidth))
  const width = Math.ceil(columns * cell.width + 2 * margin)
  const height = lines.length * cell.height + head + margin
  const drawn = lines.map((runs, row) => drawLine(runs, head + row * cell.height + cell.base))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">
<title>${escapeXml(title)}</title>
<style>
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: ${colors.text}; white-space: pre }
${classRules.join('\n')}
</style>
<rect width="${width}" height="${height}" rx="8" fill="${colors.ground}"/>
<circle cx="20" cy="18" r="6" fill="${colors.red}"/><circle cx="40" cy="18" r="6" fill="${colors.yellow}"/><circle cx="60" cy="18" r="6" fill="${colors.green}"/>
${drawn.filter(line => line !== '').join('\n')}
</svg>
`
}

const cell = { width: 8.43, height: 19, base: 14 } as const
const margin = 18
const head = 40

const colors = {
  text: '#d8dee9',
  ground: '#1f2430',
  red: '#f2777a',
  green: '#99cc99',
  yellow: '#ffcc66',
  blue: '#6699cc',
  cyan: '#66cccc',
} as const

const classRules = [
  ...(['red', 'green', 'yellow', 'blue', 'cyan'] as const).map(name => `.${name} { fill: ${colors[name]} }`),
  '.bold { font-weight: bold }',
  '.dim { opacity: 0.6 }',
  '.underlined { text-decoration: underline }',
]

const lineWidth = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + widthOf(text), 0)

/** Each piece starts at its own column, so that a glyph of odd width shifts nothing that follows it. */
function drawLine(runs: readonly Run[], y: number): string {
  let column = 0
  const drawn: string[] = []
  for (const { text, look } of runs) {
    for (const piece of text.split(GAP)) {
      if (piece.trim() !== '') drawn.push(drawRun(piece, look, { x: margin + column * cell.width, y }))
      column += widthOf(piece)
    }
  }
  return drawn.join('')
}

/** Blanks that are not drawn: two or more, or one at the edge of a run, which a renderer of SVG may drop. */
const GAP = /( {2,}|^ | $)/

function drawRun(text: string, look: Look, { x, y }: { readonly x: number; readonly y: number }): string {
  const names = classesOf(look)
  const attribute = names.length === 0 ? '' : ` class="${names.join(' ')}"`
  const length = (widthOf(text) * cell.width).toFixed(1)
  return `<text x="${x.toFixed(1)}" y="${y}" textLength="${length}"${attribute}>${escapeXml(text)}</text>`
}

const classesOf = ({ color, isBold, isDim, isUnderlined }: Look): readonly string[] => [
  ...(color === undefined ? [] : [color]),
  ...(isBold ? ['bold'] : []),
  ...(isDim ? ['dim'] : []),
  ...(isUnderlined ? ['underlined'] : []),
]

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
