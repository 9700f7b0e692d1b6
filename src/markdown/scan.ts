/**
 * What a scan of the lines knows behind a line: enough to tell code and HTML from prose without parsing, on texts whose
 * encoding is still broken and before a text is cut into pieces. Exact for blocks that stand in no container and for
 * containers one deep; deeper ones are taken for the outermost.
 */
export interface Scan {
  /** The block still open behind the line, in which lines are not read as Markdown. */
  readonly open: OpenBlock | undefined
  /** The column at which the content of the open list item begins. */
  readonly list: number | undefined
  /** Whether the line is a marker without content: a blank line ends such an item. */
  readonly isEmptyItem: boolean
  readonly isBlank: boolean
  /** Whether the line may be one of a paragraph: what cannot interrupt a paragraph does not begin behind it. */
  readonly isProse: boolean
  /** Whether the line is a row of a table, from the delimiter row on. */
  readonly isRow: boolean
  /** Whether the line goes on with a block that an earlier line has opened. */
  readonly isInside: boolean
}

export type OpenBlock =
  | { readonly kind: 'fence'; readonly mark: string; readonly container: Container }
  | { readonly kind: 'html'; readonly end: RegExp; readonly container: Container }

/** What a block stands in: it ends with its container, whether or not it has been closed. */
export type Container =
  | { readonly kind: 'none' }
  | { readonly kind: 'quote'; readonly depth: number }
  | { readonly kind: 'item'; readonly column: number }

export const scanStart: Scan = {
  open: undefined,
  list: undefined,
  isEmptyItem: false,
  isBlank: true,
  isProse: false,
  isRow: false,
  isInside: false,
}

/** The scan behind a line, from the scan behind the line before it. The line comes without its line end. */
export function scanLine(before: Scan, line: string): Scan {
  const isBlank = BLANK.test(line)
  if (before.open !== undefined && belongsTo(before.open.container, line)) {
    const open = closes(before.open, line) ? undefined : before.open
    return {
      open,
      list: before.list,
      isEmptyItem: false,
      isBlank,
      isProse: false,
      isRow: false,
      isInside: true,
    }
  }
  const list = isBlank ? listBehindBlank(before) : listBehind(before, line)
  const open = isBlank ? undefined : openedBy(line, list, before)
  const isRow = open === undefined && isRowLine(before, line)
  const isProse = !isBlank && !isRow && open === undefined && !NO_PROSE.test(line)
  return { open, list, isEmptyItem: EMPTY_ITEM.test(line), isBlank, isProse, isRow, isInside: false }
}

const BLANK = /^\s*$/

/** A heading, a divider, the underline of a heading, HTML, an empty item; in quotes and items too. */
const NO_PROSE =
  /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*(?:#{1,6}(?:[ \t]|$)|([-*_])(?:[ \t]*\1)*[ \t]*$|=+[ \t]*$|<(?:[!?]|pre|script|style|textarea)|$)/

const isRowLine = (before: Scan, line: string): boolean =>
  DELIMITER_ROW.test(line) ||
  (before.isRow && !BLANK.test(line) && !INTERRUPTION.test(line) && !ITEM.test(line))

/** `|---|:-:|`, below the header of a table. */
const DELIMITER_ROW =
  /^[ \t>]*(?:(?:\|[ \t]*:?-+:?[ \t]*)+\|?|:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?)[ \t]*$/

function belongsTo(container: Container, line: string): boolean {
  if (container.kind === 'none') return true
  if (container.kind === 'item') return BLANK.test(line) || indentOf(line) >= container.column
  return quoteDepth(line) >= container.depth
}

function closes(open: OpenBlock, line: string): boolean {
  const content = open.container.kind === 'quote' ? line.replace(QUOTES, '') : line
  if (open.kind === 'html') return open.end.test(content)
  const close = FENCE_END.exec(content)?.[1]
  const column = open.container.kind === 'item' ? open.container.column : 0
  return (
    close !== undefined &&
    close.startsWith(open.mark.charAt(0)) &&
    close.length >= open.mark.length &&
    indentOf(content) < column + 4
  )
}

/** The marks of quotes at the start of a line: `> > `. */
const QUOTES = /^(?: {0,3}>)+ ?/

const quoteDepth = (line: string): number => QUOTES.exec(line)?.[0].match(/>/g)?.length ?? 0

/** A line that holds nothing but the marks that end a fence. */
const FENCE_END = /^[ \t]*(`{3,}|~{3,})[ \t]*$/

const listBehindBlank = (before: Scan): number | undefined => (before.isEmptyItem ? undefined : before.list)

/** `-`, `3.` */
const EMPTY_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/

/** The column of the content of the list item that is open behind a line which is not blank. */
function listBehind(before: Scan, line: string): number | undefined {
  if (before.list !== undefined && indentOf(line) >= before.list) return before.list
  const item = DIVIDER.test(line) ? null : ITEM.exec(line)
  if (item !== null && (before.list !== undefined || !before.isProse || !LATER_ORDINAL.test(line)))
    return contentColumn(item[0], line)
  const isLazy = before.isProse && !INTERRUPTION.test(line)
  return isLazy ? before.list : undefined
}

/** `- `, `3. ` and the blanks behind it. */
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/

/** `2. `: begins a list, but not in the middle of a paragraph. */
const LATER_ORDINAL = /^ {0,3}(?!0*1[.)])\d/

/** `- - -`, `***`. */
const DIVIDER = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/

/** A line that cannot go on with a paragraph: a heading, a quote, a fence, a divider, a block of HTML. */
const INTERRUPTION = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|`{3}|~{3}|<[/!?a-z]|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/i

function contentColumn(marked: string, line: string): number {
  const marker = marked.trimEnd()
  const padding = indentOf(line, marker.length) - marker.length
  return marked.length === line.length || padding > 4 ? marker.length + 1 : marker.length + padding
}

/** The column of the first character that is not blank, from an offset on; tabs reach to the next multiple of four. */
function indentOf(line: string, from = 0): number {
  let column = from
  for (let i = from; i < line.length; i += 1) {
    const character = line.charAt(i)
    if (character === '\t') column += 4 - (column % 4)
    else if (character === ' ') column += 1
    else break
  }
  return column
}

function openedBy(line: string, list: number | undefined, before: Scan): OpenBlock | undefined {
  const container = containerOf(line, list)
  if (container.kind === 'none' && indentOf(line) > 3) return undefined
  const content = line.replace(MARKERS, '')
  const mark = FENCE.exec(content)?.[1]
  if (mark !== undefined) return { kind: 'fence', mark, container }
  const html = htmlBlocks.find(block => block.start.test(content) && (block.interrupts || !before.isProse))
  if (html === undefined || (html.end !== BLANK && html.end.test(content.slice(2)))) return undefined
  return { kind: 'html', end: html.end, container }
}

function containerOf(line: string, list: number | undefined): Container {
  const depth = quoteDepth(line)
  if (depth > 0) return { kind: 'quote', depth }
  const isItem = list !== undefined && (indentOf(line) >= list || ITEM.test(line))
  return isItem ? { kind: 'item', column: list } : { kind: 'none' }
}

/** The marks of quotes and list items, and blanks: `> - `. */
const MARKERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/

/** ```` ```sh ````, `~~~`; a back-tick in the info string makes it inline code. */
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/

/** The blocks of HTML of CommonMark 0.31; the last two kinds end in front of a blank line. */
const htmlBlocks: readonly { readonly start: RegExp; readonly end: RegExp; readonly interrupts: boolean }[] =
  [
    {
      start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
      end: /<\/(?:script|pre|style|textarea)>/i,
      interrupts: true,
    },
    { start: /^<!--/, end: /-->/, interrupts: true },
    { start: /^<\?/, end: /\?>/, interrupts: true },
    { start: /^<![A-Za-z]/, end: />/, interrupts: true },
    { start: /^<!\[CDATA\[/, end: /\]\]>/, interrupts: true },
    {
      start:
        /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i,
      end: BLANK,
      interrupts: true,
    },
    { start: /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>\s*$/i, end: BLANK, interrupts: false },
  ]
