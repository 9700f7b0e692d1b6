/** One blank line around the fields of an issue, where blocks of the page stand above and below them. */
import type { Block } from '../../markdown/block.js'
import { lineAround, lineEndNear, nextLine } from '../lines.js'
import { replace } from '../page.js'
import type { Change, NormalPage, NormalStep } from './normal-step.js'
import { textFields } from './text-fields.js'

export const blankLines: NormalStep = {
  name: 'blank lines',
  plan: page => {
    const lines = new Set(
      textFields(page).flatMap(({ issue, field, line }) =>
        issue.home.kind === 'heading' && field.name !== undefined ? [line.start] : [],
      ),
    )
    const { blocks } = page.document
    return blocks.flatMap((block, index) => {
      const next = blocks[index + 1]
      if (next === undefined) return []
      const touches = endsInField(page.text, block, lines) || beginsWithField(page.text, next, lines)
      return touches ? parted(page, block, next) : []
    })
  },
}

type Lines = ReadonlySet<number>

const isText = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list'

const beginsWithField = (text: string, block: Block, lines: Lines): boolean =>
  isText(block) && lines.has(lineAround(text, block.span.start).start)

function endsInField(text: string, block: Block, lines: Lines): boolean {
  const last = block.kind === 'list' ? block.items.at(-1)?.span.start : block.span.end
  return isText(block) && last !== undefined && lines.has(lineAround(text, last).start)
}

/** Superfluous blank lines between two blocks taken out; one put in beside a heading or a divider. */
function parted({ text }: NormalPage, above: Block, below: Block): readonly Change[] {
  const gap = { start: nextLine(text, above.span.end), end: lineAround(text, below.span.start).start }
  if (gap.start > gap.end || text.slice(above.span.end, below.span.start).trim() !== '') return []
  const count = text.slice(gap.start, gap.end).match(LINE_END)?.length ?? 0
  if (count === 1 || [above, below].some(({ kind }) => !PARTED.has(kind))) return []
  if (count === 0 && ![above, below].some(({ kind }) => BORDERS.has(kind))) return []
  return [[replace(gap, lineEndNear(text, above.span.end))]]
}

const LINE_END = /\r\n|\n|\r/g

/** A comment may speak of the line below it, and what was not parsed is not known. */
const PARTED: ReadonlySet<Block['kind']> = new Set([
  'code',
  'divider',
  'heading',
  'list',
  'paragraph',
  'quote',
  'table',
])

/** Blocks that belong to nothing beside them: a paragraph may introduce the list that follows it. */
const BORDERS: ReadonlySet<Block['kind']> = new Set(['divider', 'heading'])
