import type { Span } from '../text/span.js'
import { alignValue } from './align.js'
import type { Mark, Phrase, Run } from './phrase.js'

/** A phrase that grows; it is frozen in a Phrase when it is whole. */
export interface Draft {
  text: string
  readonly runs: Run[]
  readonly marks: Mark[]
}

/** The phrase that `fill` makes of the source, at a span. */
export function draftPhrase(span: Span, fill: (draft: Draft) => void): Phrase {
  const draft: Draft = { text: '', runs: [], marks: [] }
  fill(draft)
  return { span, text: draft.text, runs: draft.runs, marks: draft.marks }
}

/** A value, and where it stands in the source. */
export interface Value {
  readonly text: string
  readonly span: Span
  /** Whether escapes and entities mean themselves. */
  readonly isVerbatim?: true
}

export function appendText(source: string, draft: Draft, value: Value): void {
  const text = value.text.replace(LINE_END, '\n')
  const piece = { text, span: value.span, at: draft.text.length, isVerbatim: value.isVerbatim ?? false }
  for (const run of alignValue(source, piece)) draft.runs.push(run)
  draft.text += text
}

const LINE_END = /\r\n|\r/g

/** Code is one line to a reader: its line ends read as blanks. */
export function appendCode(source: string, draft: Draft, { text, span }: Value): void {
  const ticks = /^`+/.exec(source.slice(span.start, span.end))?.[0].length ?? 0
  const inner = { start: span.start + ticks, end: span.end - ticks }
  appendMarked(draft, markOf('code', span), () =>
    appendText(source, draft, { text: text.replace(/\r\n|\r|\n/g, ' '), span: inner, isVerbatim: true }),
  )
}

/** `<br>` ends a line; tags that only dress text are not part of it; a tag nobody knows (`<InputFile>`) is text. */
export function appendHtml(source: string, draft: Draft, { text, span }: Value): void {
  if (/^<br\s*\/?>$/i.test(text)) appendText(source, draft, { text: '\n', span })
  else if (!text.startsWith('<!') && !DRESSING.test(text))
    appendText(source, draft, { text, span, isVerbatim: true })
}

const DRESSING =
  /^<\/?(?:a|abbr|b|big|code|del|details|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|q|s|samp|small|span|strike|strong|sub|summary|sup|td|th|tr|tt|u|ul|var)(?:\s[^>]*)?\/?>$/i

/** Appends what `fill` appends, and lays the mark over it. */
export function appendMarked(draft: Draft, mark: (span: Span) => Mark, fill: () => void): void {
  const start = draft.text.length
  const place = draft.marks.length
  fill()
  draft.marks.splice(place, 0, mark({ start, end: draft.text.length }))
}

export const markOf =
  (kind: 'strong' | 'emphasis' | 'strike' | 'code', source: Span) =>
  (span: Span): Mark => ({ kind, span, source })
