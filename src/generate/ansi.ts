/** How a stretch of terminal text looks: what the escape sequences before it have set. */
export interface Look {
  readonly color: 'red' | 'green' | 'yellow' | 'blue' | 'cyan' | undefined
  readonly isBold: boolean
  readonly isDim: boolean
  readonly isUnderlined: boolean
}

export interface Run {
  readonly text: string
  readonly look: Look
}

/** The runs of equal look in a line that a terminal would be sent. Throws on a sequence that it does not know. */
export function parseAnsi(line: string): readonly Run[] {
  const runs: Run[] = []
  let look = plain
  let done = 0
  for (const match of line.matchAll(SELECT)) {
    if (match.index > done) runs.push({ text: line.slice(done, match.index), look })
    look = after(look, match[1] ?? '')
    done = match.index + match[0].length
  }
  if (done < line.length) runs.push({ text: line.slice(done), look })
  return runs
}

const plain: Look = { color: undefined, isBold: false, isDim: false, isUnderlined: false }

/** `ESC [ 31 m` */
const SELECT = /\u001b\[([\d;]*)m/g

function after(look: Look, code: string): Look {
  const change = changes.get(code)
  if (change === undefined) throw new Error(`an escape sequence that is not known: ${code}`)
  return { ...look, ...change }
}

const changes: ReadonlyMap<string, Partial<Look>> = new Map<string, Partial<Look>>([
  ['0', plain],
  ['1', { isBold: true }],
  ['2', { isDim: true }],
  ['4', { isUnderlined: true }],
  ['22', { isBold: false, isDim: false }],
  ['24', { isUnderlined: false }],
  ['31', { color: 'red' }],
  ['32', { color: 'green' }],
  ['33', { color: 'yellow' }],
  ['34', { color: 'blue' }],
  ['36', { color: 'cyan' }],
  ['39', { color: undefined }],
])
