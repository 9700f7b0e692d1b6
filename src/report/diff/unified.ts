import { visible } from '../../text/visible.js'
import type { Reporter } from '../reporter.js'
import { show } from '../show.js'
import type { Role, Style } from '../style.js'
import type { ChangedFile, DiffView } from '../views.js'
import { type Block, diffBlocks } from './blocks.js'

/**
 * A unified diff, as `git diff` writes it, of the files that changed. Control characters are shown, not printed; only
 * the carriage return before a line end is kept, and in colour it is shown as `^M` where the line changed, so that a
 * person sees it.
 */
export const unified: Reporter<DiffView> = {
  id: 'unified',
  summary: 'a unified diff',
  extension: 'diff',
  render: (view, style) =>
    view.files
      .filter(file => file.before !== file.after)
      .map(file => diffFile(file, style))
      .join(''),
}

const CONTEXT = 3

function diffFile(file: ChangedFile, style: Style): string {
  const name = show(file.path).replace(/^(\.?\/)+/, '')
  const head = [`--- a/${name}`, `+++ b/${name}`].map(line => `${style.paint('strong', line)}\n`)
  return head.join('') + renderHunks(file, style)
}

/** The hunks of a unified diff, without the lines that name the file. */
export function renderHunks({ before, after }: Omit<ChangedFile, 'path'>, style: Style): string {
  const [old, changed] = [linesOf(before), linesOf(after)]
  const hunks = groupBlocks(diffBlocks(old, changed))
  return hunks.map(blocks => renderHunk(blocks, { old, changed, style })).join('')
}

/** Lines with their line feeds; only the last may be without. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/))

type Hunk = readonly [Block, ...Block[]]

/** Blocks whose contexts touch stand in one hunk. */
function groupBlocks(blocks: readonly Block[]): Hunk[] {
  const hunks: [Block, ...Block[]][] = []
  for (const block of blocks) {
    const last = hunks.at(-1)
    const end = last?.at(-1)?.oldEnd
    if (last !== undefined && end !== undefined && block.oldStart - end <= 2 * CONTEXT) last.push(block)
    else hunks.push([block])
  }
  return hunks
}

interface Sides {
  readonly old: readonly string[]
  readonly changed: readonly string[]
  readonly style: Style
}

function renderHunk(hunk: Hunk, { old, changed, style }: Sides): string {
  const [first] = hunk
  const last = hunk.at(-1) ?? first
  const lead = Math.min(CONTEXT, first.oldStart)
  const tail = Math.min(CONTEXT, old.length - last.oldEnd)
  const oldRange = range(first.oldStart - lead, last.oldEnd + tail)
  const newRange = range(first.newStart - lead, last.newEnd + tail)
  const render = (mark: Mark, lines: readonly string[]) =>
    lines.map(line => renderLine(mark, line, style)).join('')
  const parts = [`${style.paint('info', `@@ -${oldRange} +${newRange} @@`)}\n`]
  let done = first.oldStart - lead
  for (const { oldStart, oldEnd, newStart, newEnd } of hunk) {
    parts.push(render(' ', old.slice(done, oldStart)))
    parts.push(render('-', old.slice(oldStart, oldEnd)), render('+', changed.slice(newStart, newEnd)))
    done = oldEnd
  }
  return parts.join('') + render(' ', old.slice(done, done + tail))
}

/** Lines from `start` to `end` (exclusive, from 0) as a hunk names them; of no lines, the line before is named. */
const range = (start: number, end: number): string => {
  const count = end - start
  if (count === 1) return String(start + 1)
  return `${count === 0 ? start : start + 1},${count}`
}

type Mark = ' ' | '-' | '+'

const roles = { ' ': 'dim', '-': 'error', '+': 'good' } as const satisfies Record<Mark, Role>

function renderLine(mark: Mark, line: string, style: Style): string {
  const [, text = '', carriage = '', feed = ''] = /^(.*?)(\r?)(\n?)$/s.exec(line) ?? []
  const shownReturn = style.color && mark !== ' ' && carriage !== '' ? '^M' : ''
  const painted = style.paint(roles[mark], mark + visible(text) + shownReturn)
  const end = style.color ? '\n' : `${feed === '' ? visible(carriage) : carriage}\n`
  return painted + end + (feed === '' ? '\\ No newline at end of file\n' : '')
}
