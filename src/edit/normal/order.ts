/** Fields one below the other in the order that most of their fellows keep. */
import type { Block, Item, Paragraph } from '../../markdown/block.js'
import { groupBy } from '../../text/group.js'
import { firstMatch } from '../../text/match.js'
import type { Span } from '../../text/span.js'
import { isOneLine } from '../field-lines.js'
import { lineAround, nextLine } from '../lines.js'
import { replace } from '../page.js'
import { letters } from '../spelling.js'
import type { Change, NormalPage, NormalStep } from './normal-step.js'
import { type TextField, textFields } from './text-fields.js'

export const order: NormalStep = {
  name: 'order',
  plan: page => {
    const fieldsOn = groupBy(textFields(page), ({ line }) => line.start)
    const runs = [...stacksIn(page.text, page.document.blocks)].flatMap(stack =>
      runsOf(stack.map(place => fieldLine(page, fieldsOn, place))),
    )
    return [...groupBy(runs, siblings).values()].flatMap(own => {
      const votes = votesOf(own)
      return own.flatMap(run => reordered(run, votes))
    })
  },
}

/** Runs of issues in one section, and of one kind, keep one order: another section may have its own. */
const siblings = ([first]: Run): string => JSON.stringify([first?.issue.home.kind, first?.issue.section])

/** Where the text of a line begins, behind its bullet, and whether more belongs to it than the line. */
interface Place {
  readonly at: number
  readonly isLong: boolean
}

/**
 * Lines one right below the other, in paragraphs and lists; what stands in an item stays in it. A comment right above
 * may speak of the line below it, which then stays there.
 */
function* stacksIn(text: string, blocks: readonly Block[]): Generator<readonly Place[]> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'quote') yield* stacksIn(text, block.blocks)
    if (block.kind !== 'paragraph' && block.kind !== 'list') continue
    if (blocks[index - 1]?.kind === 'html') continue
    const places = block.kind === 'list' ? block.items.map(itemPlace) : linePlaces(text, block)
    const isLong = HOLDS_MORE.has(blocks[index + 1]?.kind)
    yield places.map((place, at) => (isLong && at === places.length - 1 ? { ...place, isLong } : place))
    const inner = block.kind === 'list' ? block.items.flatMap(item => item.blocks) : []
    for (const list of inner) if (list.kind === 'list') yield* stacksIn(text, [list])
  }
}

/** Blocks that are read as a part of the field above them. */
const HOLDS_MORE: ReadonlySet<Block['kind'] | undefined> = new Set([
  'code',
  'html',
  'list',
  'quote',
  'table',
  'unparsed',
])

function itemPlace({ marker, blocks, checkbox }: Item): Place {
  const [first, ...more] = blocks
  const isLine = first?.kind === 'paragraph' && more.length === 0 && !first.text.text.includes('\n')
  return { at: first?.span.start ?? marker.end, isLong: !isLine || checkbox !== undefined }
}

function linePlaces(text: string, { span }: Paragraph): readonly Place[] {
  const places: Place[] = []
  for (let at = span.start; at < span.end; at = nextLine(text, at)) {
    const lead = firstMatch(/^[ \t>]*/, text.slice(at, lineAround(text, at).end)).length
    places.push({ at: at + lead, isLong: false })
  }
  return places
}

/** A field that takes up a line and nothing else: its label, and the line without bullet and line break. */
interface FieldLine {
  readonly label: string
  readonly issue: TextField['issue']
  readonly content: Span
}

/** The field of a line; `long` for one that takes up more, undefined for a line without a field. */
function fieldLine(
  { text }: NormalPage,
  fieldsOn: ReadonlyMap<number, readonly TextField[]>,
  { at, isLong }: Place,
): FieldLine | 'long' | undefined {
  const line = lineAround(text, at)
  const [only, ...others] = fieldsOn.get(line.start) ?? []
  if (only === undefined) return undefined
  const { label } = only.field
  const isWhole = others.length === 0 && LEAD.test(text.slice(at, label.span.start))
  if (isLong || !isWhole || !isOneLine(text, only.field)) return 'long'
  const content = text.slice(at, line.end).replace(LINE_BREAK, '')
  return { label: letters(label.value), issue: only.issue, content: { start: at, end: at + content.length } }
}

/** What may stand ahead of a label: emphasis and symbols. */
const LEAD = /^[^\p{L}\p{N}]*$/u

/** What ends a line, and stays where it is: blanks, a backslash, `<br>`. */
const LINE_BREAK = /(?:[ \t]*<br[ \t]*\/?>)?(?:\\|[ \t]+)?$/i

/** Fields of one issue, one right below the other, none of them twice. */
type Run = readonly FieldLine[]

/** The runs of a stack of lines. A line without a field goes on with the one above it, which so is no single line. */
function runsOf(lines: readonly (FieldLine | 'long' | undefined)[]): readonly Run[] {
  const runs: FieldLine[][] = [[]]
  for (const [index, line] of lines.entries()) {
    const isField = typeof line === 'object' && (index + 1 === lines.length || lines[index + 1] !== undefined)
    const run = runs.at(-1)
    if (!isField) runs.push([])
    else if (run === undefined || (run[0] !== undefined && run[0].issue !== line.issue)) runs.push([line])
    else run.push(line)
  }
  return runs.filter(run => run.length > 1 && new Set(run.map(({ label }) => label)).size === run.length)
}

/** How often a field stands above another: `above.get('status severity')`. */
type Votes = ReadonlyMap<string, number>

function votesOf(runs: readonly Run[]): Votes {
  const votes = new Map<string, number>()
  for (const run of runs)
    for (const [at, first] of run.entries())
      for (const second of run.slice(at + 1)) {
        const pair = pairOf(first, second)
        votes.set(pair, (votes.get(pair) ?? 0) + 1)
      }
  return votes
}

const pairOf = (first: FieldLine, second: FieldLine): string => `${first.label} ${second.label}`

/** The run in the order of the majority, if there is one for every two of its fields, and they agree. */
function reordered(run: Run, votes: Votes): readonly Change[] {
  const isAbove = (first: FieldLine, second: FieldLine): boolean =>
    (votes.get(pairOf(first, second)) ?? 0) > (votes.get(pairOf(second, first)) ?? 0)
  const below = (line: FieldLine): number => run.filter(other => isAbove(line, other)).length
  const sorted = run.toSorted((a, b) => below(b) - below(a))
  const isClear = sorted.every((line, at) => below(line) === run.length - 1 - at)
  if (!isClear || sorted.every((line, at) => line === run[at])) return []
  return [
    run.flatMap(({ content }, at) => {
      const line = sorted[at]
      return line === undefined || line.content === content ? [] : [replace(content, line.content)]
    }),
  ]
}
