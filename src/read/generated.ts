/** The stretches of a file that are generated, by the comments that open and close them. */
import type { Comment, GeneratedBlock, Issue, StrayMark, Tracker } from '../issue/model.js'
import type { Block, Document } from '../markdown/block.js'
import { contains, overlaps, type Span, slice } from '../text/span.js'
import { foldTitle } from './titles.js'

/** What the marks of a file make. */
export interface Generated {
  readonly blocks: readonly GeneratedBlock[]
  readonly strays: readonly StrayMark[]
}

/**
 * The marks of a text in pairs.
 *
 *     <!-- issues:index is=open -->
 *     … replaced …
 *     <!-- /issues:index -->
 *
 * A mark that closes belongs to the nearest open one of its kind. Of blocks within each other neither is one: the outer
 * would overwrite the inner.
 */
export function pairMarks(text: string, comments: readonly Comment[]): Generated {
  const marks = comments.flatMap(comment => markOf(text, comment) ?? [])
  const pairs: GeneratedBlock[] = []
  const strays: StrayMark[] = []
  const open: Mark[] = []
  for (const mark of marks) {
    if (!mark.isAlone) strays.push(strayOf(mark, 'crowded'))
    else if (mark.opens) open.push(mark)
    else {
      const at = open.findLastIndex(({ kind }) => kind === mark.kind)
      const opening = open[at]
      if (opening === undefined) strays.push(strayOf(mark, 'unopened'))
      else {
        pairs.push(blockOf(opening, mark))
        strays.push(
          ...open
            .splice(at)
            .slice(1)
            .map(unclosed => strayOf(unclosed, 'unclosed')),
        )
      }
    }
  }
  strays.push(...open.map(mark => strayOf(mark, 'unclosed')))
  const nested = pairs.filter(inner =>
    pairs.some(outer => outer !== inner && contains(outer.inside, inner.span)),
  )
  return settled({
    blocks: pairs.filter(pair => pairs.every(other => other === pair || !overlaps(other.span, pair.span))),
    strays: [
      ...strays,
      ...nested.map(({ kind, opening }) => ({ kind, span: opening, fault: 'nested' as const })),
    ],
  })
}

/** A comment that opens or closes a block. */
interface Mark {
  readonly kind: string
  readonly options: string
  readonly opens: boolean
  readonly span: Span
  /** Whether it has a line to itself, from its first column. */
  readonly isAlone: boolean
}

function markOf(text: string, { text: said, span }: Comment): Mark | undefined {
  const { close, kind, options = '' } = MARK.exec(said)?.groups ?? {}
  if (kind === undefined) return undefined
  const isFirst = span.start === 0 || /[\r\n]/.test(text.charAt(span.start - 1))
  REST_OF_LINE.lastIndex = span.end
  const isAlone = isFirst && REST_OF_LINE.test(text)
  return { kind, options: options.trim(), opens: close === undefined, span, isAlone }
}

/** `issues:index is=open`, `/issues:index` */
const MARK = /^(?<close>\/)?issues:(?<kind>[a-z][a-z-]*)(?:\s+(?<options>\S.*))?$/

const REST_OF_LINE = /[ \t]*(?:[\r\n]|$)/y

const strayOf = ({ kind, span }: Mark, fault: StrayMark['fault']): StrayMark => ({ kind, span, fault })

const blockOf = (opening: Mark, closing: Mark): GeneratedBlock => ({
  kind: opening.kind,
  options: opening.options,
  opening: opening.span,
  inside: { start: opening.span.end, end: closing.span.start },
  span: { start: opening.span.start, end: closing.span.end },
})

const settled = ({ blocks, strays }: Generated): Generated => ({
  blocks: blocks.toSorted((a, b) => a.span.start - b.span.start),
  strays: strays.toSorted((a, b) => a.span.start - b.span.start),
})

/** The document without what stands in the blocks. */
export const withoutBlocks = (document: Document, blocks: readonly GeneratedBlock[]): Document =>
  blocks.length === 0
    ? document
    : { ...document, blocks: document.blocks.filter(({ span }) => !isInside(blocks, span)) }

const isInside = (blocks: readonly GeneratedBlock[], span: Span): boolean =>
  blocks.some(({ inside }) => contains(inside, span))

/** `<!-- … -->`: what no reader of the page sees, such as the marks around what is generated. */
export const isComment = (block: Block): boolean => block.kind === 'html' && block.value.startsWith('<!--')

/**
 * Parts blocks from marks around text that nobody has generated: a section, or issues most of which stand nowhere else.
 * `whole` is the file read with all that stands in the blocks, `rest` without it.
 */
export function partForeign(
  { blocks, strays }: Generated,
  document: Document,
  { whole, rest }: { readonly whole: Tracker; readonly rest: Tracker },
): Generated {
  const isKnown = knownIn(rest.issues)
  const byKey = new Map(whole.issues.map(issue => [issue.key, issue]))
  const isForeign = ({ inside }: GeneratedBlock): boolean => {
    const own = document.blocks.filter(({ span }) => contains(inside, span))
    if (own.some(({ kind }) => !GENERATED.has(kind))) return true
    const named = [
      ...whole.issues.filter(({ home }) => contains(inside, home.span)),
      ...whole.references
        .filter(({ span }) => contains(inside, span))
        .flatMap(({ to }) => byKey.get(to) ?? []),
    ]
    return named.filter(issue => !isKnown(issue)).length * 2 > named.length
  }
  const foreign = blocks.filter(isForeign)
  return settled({
    blocks: blocks.filter(block => !foreign.includes(block)),
    strays: [
      ...strays,
      ...foreign.map(({ kind, opening }) => ({ kind, span: opening, fault: 'foreign' as const })),
    ],
  })
}

/** What blocks are made of. */
const GENERATED: ReadonlySet<Block['kind']> = new Set(['list', 'table'])

/** Whether an issue of that id or title is there; a long title may have been cut short. */
function knownIn(issues: readonly Issue[]): (issue: Issue) => boolean {
  const ids = new Set(issues.flatMap(({ id }) => (id === undefined ? [] : [foldTitle(id.value)])))
  const titles = new Set(issues.map(({ title }) => foldTitle(title.value)))
  const isTitle = (title: string): boolean =>
    title.endsWith('…')
      ? [...titles].some(whole => whole.startsWith(foldTitle(title)))
      : titles.has(foldTitle(title))
  return ({ id, title }) => (id !== undefined && ids.has(foldTitle(id.value))) || isTitle(title.value)
}

/** Whether there is any text in the blocks. */
export const holdText = (text: string, { blocks }: Generated): boolean =>
  blocks.some(({ inside }) => slice(text, inside).trim() !== '')
