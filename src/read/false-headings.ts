/** Headings that are fields of an issue: labelled lines over a line of hyphens, and labels that stand beside the name. */
import type { Block, Document, Heading } from '../markdown/block.js'
import { phraseLines } from '../markdown/phrase.js'
import { repeatedIn } from '../text/group.js'
import { slice } from '../text/span.js'
import { readDesignation } from './ids.js'
import { beginsWithField, fieldLabel, type Ground, isLabel, readLabelled } from './labelled.js'
import { readLines } from './labelled-lines.js'
import { foldTitle } from './titles.js'

/** A document in which headings that are fields are what their author meant. */
export const withoutFalseHeadings = (ground: Ground, document: Document): Document => ({
  ...document,
  blocks: nestFields(
    ground,
    nestDecimals(
      withoutRefrains(withoutTitlesAgain(document.blocks)).flatMap((block): Block[] =>
        block.kind === 'heading' && holdsFields(ground, block)
          ? [{ kind: 'paragraph', span: block.text.span, text: block.text }, dividerOf(ground, block)]
          : [block],
      ),
    ),
  ),
})

/**
 * Blocks in which a heading that repeats the title of the issue right above it, as deep as that and without its id, is a text.
 *
 *     # Issue #30: The bell rings twice
 *     **State:** open
 *     # The bell rings twice
 */
function withoutTitlesAgain(blocks: readonly Block[]): readonly Block[] {
  let above: Heading | undefined
  return blocks.map(block => {
    if (block.kind !== 'heading') return block
    const isAgain = above?.depth === block.depth && nameless(above) === foldTitle(block.text.text)
    if (isAgain) return { kind: 'paragraph', span: block.span, text: block.text }
    above = block
    return block
  })
}

/** What stands behind the id or the number of a heading, as it is compared; nothing where it has none. */
function nameless({ text: { text } }: Heading): string {
  const length = readDesignation(text.trim())?.length ?? 0
  return length === 0 ? '' : foldTitle(text.trim().slice(length))
}

/**
 * Blocks in which a heading that says the same below each of several names, as deep as these and with nothing between, is a
 * text: it names nothing, and what stands below it tells of the name.
 *
 *     ## 1. The bell rings twice
 *     ## Found by the mate
 *     - File: `bell.c`
 */
function withoutRefrains(blocks: readonly Block[]): readonly Block[] {
  const below = blocks.flatMap((block, at) => (isBelowName(blocks[at - 1], block) ? [block] : []))
  const refrains = repeatedIn(below.map(({ text }) => text.text))
  if (refrains.size === 0) return blocks
  const found = new Set<Block>(below.filter(({ text }) => refrains.has(text.text)))
  return blocks.map(block =>
    block.kind === 'heading' && found.has(block)
      ? { kind: 'paragraph', span: block.span, text: block.text }
      : block,
  )
}

const isBelowName = (above: Block | undefined, block: Block): block is Heading =>
  block.kind === 'heading' && above?.kind === 'heading' && above.depth === block.depth && isName(above)

/**
 * Blocks in which a heading that counts on within the one above it (`## 2.1. Cause` behind `## 2. The wheel stops`)
 * stands below it.
 */
function nestDecimals(blocks: readonly Block[]): Block[] {
  let above: { readonly depth: number; readonly number: string } | undefined
  return blocks.map(block => {
    if (block.kind !== 'heading') return block
    const [, number, isWithin] = DECIMAL.exec(block.text.text.trim()) ?? []
    if (isWithin !== undefined && above?.depth === block.depth && above.number === number)
      return { ...block, depth: block.depth + 1 }
    if (above === undefined || block.depth <= above.depth)
      above = number === undefined || isWithin !== undefined ? undefined : { depth: block.depth, number }
    return block
  })
}

const DECIMAL = /^(\d{1,3})(?:\.(\d{1,3}))?(?:[.):、]|\s)/u

/**
 * Whether a heading has several lines, of which the first is a known label with its value, and another one is, too: then
 * it is a paragraph of fields, and a divider.
 *
 *     **ID:** 101
 *     **Status:** Open
 *     ---
 */
function holdsFields(ground: Ground, { text }: Heading): boolean {
  const [first, ...others] = text.text.includes('\n') ? phraseLines(text) : []
  if (first === undefined) return false
  return beginsWithField(ground, first) && others.some(line => beginsWithField(ground, line))
}

function dividerOf({ text }: Ground, { span }: Heading): Block {
  const start =
    span.start +
    slice(text, span)
      .trimEnd()
      .search(/[=-]+$/)
  return { kind: 'divider', span: { start, end: span.end } }
}

/**
 * Blocks in which the fields of an issue stand below its name, where all are headings of one depth: those with a value
 * become paragraphs, those that are labels go one level down, and so does whatever stands between two names.
 *
 *     ## BUG-1: The wheel stops        ## ID: 001
 *     ## Severity: High                ## Title: The wheel stops
 *     ## Steps to reproduce            ## Severity: High
 */
function nestFields(ground: Ground, blocks: readonly Block[]): readonly Block[] {
  const flat = flatNames(ground, blocks)
  if (flat.size < 2) return blocks
  const depth = Math.min(...[...flat].map(name => name.depth))
  const repeated = repeatedAt(depth, blocks)
  const isField = (heading: Heading): boolean =>
    isFieldHeading(ground, heading) || repeated.has(fieldLabel(heading.text.text))
  const last = [...flat].at(-1)
  let isBelow = false
  return blocks.map((block): Block => {
    if (block.kind !== 'heading') return block
    const isAmong = block.depth === depth && block.span.start < (last?.span.start ?? 0)
    if (block.depth <= depth) isBelow = flat.has(block) || (isBelow && (isAmong || isField(block)))
    if (!isBelow || flat.has(block)) return block
    return block.depth === depth && readLabelled(ground, block.text)?.value.text
      ? { kind: 'paragraph', span: block.span, text: block.text }
      : { ...block, depth: block.depth + 1 }
  })
}

/** What the headings of one depth say that say the same as another one: labels, whether they are known or not. */
const repeatedAt = (depth: number, blocks: readonly Block[]): ReadonlySet<string> =>
  repeatedIn(
    blocks.flatMap(block =>
      block.kind === 'heading' && block.depth === depth ? [fieldLabel(block.text.text)] : [],
    ),
  )

/** The headings that name an issue, each before at least two headings of its depth that are fields. */
function flatNames(ground: Ground, blocks: readonly Block[]): ReadonlySet<Heading> {
  const headings = blocks.filter(block => block.kind === 'heading')
  const names = new Set<Heading>()
  let name: Heading | undefined
  let fields = 0
  for (const heading of headings) {
    if (name !== undefined && heading.depth > name.depth) continue
    if (isName(heading)) [name, fields] = [heading, 0]
    else if (name?.depth === heading.depth && isFieldHeading(ground, heading)) fields += 1
    else name = undefined
    if (name !== undefined && fields === 2) names.add(name)
  }
  return names
}

const isName = ({ text }: Heading): boolean => readDesignation(text.text.trim()) !== undefined

const isFieldHeading = (ground: Ground, { text }: Heading): boolean =>
  isLabel(ground, fieldLabel(text.text)) ||
  readLines(ground, text).some(({ labelled: [first] }) => first?.field.name !== undefined)
