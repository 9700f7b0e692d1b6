/** The parts of running text: text, code, tags, links, and what the delimiters of emphasis enclose. */
import { type Span, slice } from '../text/span.js'

export type Inline =
  | Text
  | { readonly kind: 'code' | 'html'; readonly text: string; readonly span: Span }
  | { readonly kind: 'break'; readonly span: Span }
  | Link
  | Marked

interface Text {
  readonly kind: 'text'
  readonly text: string
  readonly span: Span
}

interface Link {
  readonly kind: 'link'
  readonly span: Span
  readonly inlines: readonly Inline[]
  readonly target: string
  readonly targetSource: Span
}

interface Marked {
  readonly kind: 'marked'
  readonly mark: 'strong' | 'emphasis' | 'strike'
  readonly span: Span
  readonly inlines: readonly Inline[]
}

/** `**`: a run of delimiters, which may begin or end something by what stands beside it. */
interface Delimiters {
  readonly kind: 'delimiters'
  readonly text: string
  readonly span: Span
  readonly opens: boolean
  readonly closes: boolean
}

export type Token = Inline | Delimiters

/** What may be markup. */
export const SPECIAL = /[\\`*_~<&[\]!@]|:\/\/|www\./gi

/** The tokens of the lines; undefined if one of them is not certain. */
export function readTokens(source: string, lines: readonly Span[]): Token[] | undefined {
  const tokens: Token[] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0) tokens.push(lineEnd(source, lines[index - 1]?.end ?? 0))
    for (const token of lineTokens(source, line)) {
      if (token === 'unclear') return undefined
      tokens.push(token)
    }
  }
  return tokens
}

/** Two blanks or more make the end of a line a break; tabs among them do not. */
function lineEnd(source: string, offset: number): Token {
  const feed = source.indexOf('\n', offset)
  const end = source.charAt(feed - 1) === '\r' ? feed - 1 : feed
  const isBreak = end - offset > 1 && !source.slice(offset, end).includes('\t')
  if (isBreak) return { kind: 'break', span: { start: offset, end: feed + 1 } }
  return { kind: 'text', text: '\n', span: { start: end, end: feed + 1 } }
}

function* lineTokens(source: string, line: Span): Generator<Token | 'unclear'> {
  const written = slice(source, line)
  let done = 0
  for (const { index: at } of written.matchAll(SPECIAL)) {
    const token = at < done ? undefined : readToken({ written, at, offset: line.start })
    if (token === undefined) continue
    if (token === 'unclear') return yield token
    if (line.start + done < token.span.start) yield textOf(written, { start: done, end: at }, line.start)
    yield token
    done = token.span.end - line.start
  }
  if (done < written.length) yield textOf(written, { start: done, end: written.length }, line.start)
}

const textOf = (written: string, { start, end }: Span, offset: number): Token => ({
  kind: 'text',
  text: written.slice(start, end),
  span: { start: start + offset, end: end + offset },
})

/** A special character in a line, which begins at the offset. */
interface Place {
  readonly written: string
  readonly at: number
  readonly offset: number
}

const spanFrom = ({ at, offset }: Place, length: number): Span => ({
  start: offset + at,
  end: offset + at + length,
})

/** The token that a special character begins; undefined if it means itself. */
function readToken(place: Place): Token | 'unclear' | undefined {
  switch (place.written.charAt(place.at)) {
    case '\\':
      return readEscape(place)
    case '`':
      return readCode(place)
    case '*':
    case '_':
    case '~':
      return readDelimiters(place)
    case '<':
      return readTag(place)
    case '[':
      return readLink(place)
    default:
      return mayBeLink(place) ? 'unclear' : undefined
  }
}

/** Whether the parser might see the end of a link, an image, an entity, an address or a URL. */
function mayBeLink({ written, at }: Place): boolean {
  const next = written.charAt(at + 1)
  switch (written.charAt(at)) {
    case ']':
      return next === '('
    case '!':
      return next === '['
    case '&':
      return ENTITY.test(written.slice(at, at + 34))
    case '@':
      return /[\w.+-]/.test(written.charAt(at - 1))
    case ':':
      return /https?$/i.test(written.slice(Math.max(0, at - 5), at))
    default:
      return true
  }
}

const ENTITY = /^&#?[a-z0-9]{1,32};/i

/** `\*`; a backslash at the end of a line may be a break. */
function readEscape(place: Place): Token | 'unclear' | undefined {
  const next = place.written.charAt(place.at + 1)
  if (next === '') return 'unclear'
  return /[!-/:-@[-`{-~]/.test(next) ? { kind: 'text', text: next, span: spanFrom(place, 2) } : undefined
}

/** Code that ends on its line. */
function readCode(place: Place): Token | 'unclear' {
  const { written, at } = place
  const rest = written.slice(at)
  const ticks = /^`+/.exec(rest)?.[0].length ?? 0
  let close = ticks
  for (const run of rest.slice(ticks).matchAll(/`+/g)) {
    close = ticks + run.index
    if (run[0].length === ticks) return codeAt(place, { start: ticks, end: close })
  }
  return 'unclear'
}

/** A blank on both sides belongs to the marks; an escaped pipe means one thing in a table and another elsewhere. */
function codeAt(place: Place, inner: Span): Token | 'unclear' {
  const raw = place.written.slice(place.at + inner.start, place.at + inner.end)
  if (raw.includes('\\|')) return 'unclear'
  const isPadded = raw.startsWith(' ') && raw.endsWith(' ') && /[^ ]/.test(raw)
  return {
    kind: 'code',
    text: isPadded ? raw.slice(1, -1) : raw,
    span: spanFrom(place, inner.end + inner.start),
  }
}

/** `<br>`, `</b>`; a tag with attributes is left to the parser. */
function readTag(place: Place): Token | 'unclear' | undefined {
  const rest = place.written.slice(place.at, place.at + 40)
  const text = TAG.exec(rest)?.[0]
  if (text !== undefined) return { kind: 'html', text, span: spanFrom(place, text.length) }
  return /^<[a-z/!?]/i.test(rest) ? 'unclear' : undefined
}

const TAG = /^<(?:[a-z][a-z0-9-]* *\/?|\/[a-z][a-z0-9-]* *)>/i

/**
 * `[text](target)`, both without markup, or with a text that is code. Where there are no definitions, all other brackets
 * mean themselves.
 */
function readLink(place: Place): Token | 'unclear' | undefined {
  const match = LINK.exec(place.written.slice(place.at))
  if (match === null) return undefined
  const [whole, label = '', code, target = ''] = match
  if (code === undefined && AUTOLINK.test(label)) return 'unclear'
  const start = place.offset + place.at + 1
  const end = start + label.length
  return {
    kind: 'link',
    span: spanFrom(place, whole.length),
    inlines: [{ kind: code === undefined ? 'text' : 'code', text: code ?? label, span: { start, end } }],
    target,
    targetSource: { start: end + 2, end: end + 2 + target.length },
  }
}

const LINK = /^\[(`([^`\\ ](?:[^`\\]*[^`\\ ])?)`|[^\][\\`<>*_~&!@]+)\]\(([^\s()<>\\&"']+)\)/

/** What the parser may take for a link without brackets. */
const AUTOLINK = /:\/\/|www\./i

/** What stands beside a run of delimiters tells what it may do (CommonMark 0.31, “left-flanking”). */
function readDelimiters(place: Place): Token | 'unclear' {
  const { written, at } = place
  const text = /^(?:\*+|_+|~+)/.exec(written.slice(at))?.[0] ?? ''
  const before = written.charAt(at - 1)
  const after = written.charAt(at + text.length)
  const isStrike = text.startsWith('~')
  if (isStrike && (text.length > 2 || before === '~')) return 'unclear'
  const isLeft = flanks(after, before, isStrike ? '' : MARKERS)
  const isRight = flanks(before, after, isStrike ? '' : MARKERS)
  const isUnderscore = text.startsWith('_')
  return {
    kind: 'delimiters',
    text,
    span: spanFrom(place, text.length),
    opens: isLeft && (!isUnderscore || !isRight || isEdge(before)),
    closes: isRight && (!isUnderscore || !isLeft || isEdge(after)),
  }
}

const MARKERS = '*_~'

/** Whether a run belongs to the character on its one side, given that on the other. */
const flanks = (inside: string, outside: string, markers: string): boolean =>
  !isEdge(inside) || (inside !== '' && markers.includes(inside)) || (!isBlank(inside) && isEdge(outside))

const isBlank = (character: string): boolean => character === '' || /\s/.test(character)

/** A blank, a punctuation mark, a symbol, or nothing; half of an emoji is none of these. */
const isEdge = (character: string): boolean => character === '' || /[\s\p{P}\p{S}]/u.test(character)

/** Gives each run of delimiters its counterpart, or makes it text; undefined if they nest or do not come in pairs. */
export function pairDelimiters(tokens: readonly Token[]): Inline[] | undefined {
  const counts = countActive(tokens)
  const inlines: Inline[] = []
  let open: { readonly by: Delimiters; readonly at: number } | undefined
  for (const token of tokens) {
    if (token.kind !== 'delimiters') {
      inlines.push(token)
    } else if (!isActive(token) || counts.get(token.text.charAt(0)) === 1) {
      inlines.push({ kind: 'text', text: token.text, span: token.span })
    } else if (token.opens && !token.closes && open === undefined) {
      open = { by: token, at: inlines.length }
    } else {
      const mark = MARKS.get(token.text)
      if (open?.by.text !== token.text || token.opens || mark === undefined) return undefined
      const span = { start: open.by.span.start, end: token.span.end }
      inlines.push({ kind: 'marked', mark, span, inlines: inlines.splice(open.at) })
      open = undefined
    }
  }
  return open === undefined ? inlines : undefined
}

const MARKS: ReadonlyMap<string, Marked['mark']> = new Map([
  ['*', 'emphasis'],
  ['_', 'emphasis'],
  ['**', 'strong'],
  ['__', 'strong'],
  ['~', 'strike'],
  ['~~', 'strike'],
])

const isActive = ({ opens, closes }: Delimiters): boolean => opens || closes

/** How many runs of each character may open or close something: a single one finds no counterpart. */
function countActive(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const token of tokens) {
    if (token.kind !== 'delimiters' || !isActive(token)) continue
    const character = token.text.charAt(0)
    counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return counts
}
