import { countWhile } from '../text/count-while.js'
import { type Span, shift, slice } from '../text/span.js'

/**
 * A stretch of running text as a reader sees it, and where each part of it stands in the source.
 *
 *     source  **Fix** the `a\|b` case
 *     text    Fix the a|b case
 *     marks   ^^^ strong  ^^^ code
 *
 * `text` has no marks, escapes are resolved, and a line break is `\n`. `runs` are its stretches that stand in the
 * source letter by letter. `marks` name stretches of `text`, outer before inner.
 */
export interface Phrase {
  readonly span: Span
  readonly text: string
  readonly runs: readonly Run[]
  readonly marks: readonly Mark[]
}

/** `length` characters of `Phrase.text` from `at` on stand at `source`; `width` is what they take there. */
export interface Run {
  readonly at: number
  readonly source: number
  readonly length: number
  readonly width: number
}

export type Mark =
  | { readonly kind: 'strong' | 'emphasis' | 'strike' | 'code'; readonly span: Span; readonly source: Span }
  | {
      readonly kind: 'link' | 'image'
      readonly span: Span
      readonly source: Span
      readonly target: string
      readonly targetSource: Span
    }

/** A stretch of the source as a phrase without marks, letter by letter. */
export function phraseAt(source: string, span: Span): Phrase {
  const length = span.end - span.start
  const run = { at: 0, source: span.start, length, width: length }
  return { span, text: slice(source, span), runs: length === 0 ? [] : [run], marks: [] }
}

/** Where a stretch of the phrase's text stands in the source, without the marks around it. */
export function sourceSpan(phrase: Phrase, span: Span): Span {
  if (span.start >= span.end) {
    const at = sourceOffset(phrase, span.start)
    return { start: at, end: at }
  }
  return { start: sourceOffset(phrase, span.start), end: sourceOffset(phrase, span.end - 1, 'after') }
}

function sourceOffset(phrase: Phrase, offset: number, side: 'before' | 'after' = 'before'): number {
  const run = phrase.runs[lastRunAt(phrase.runs, offset)]
  if (run === undefined) return phrase.span.start
  const within = offset - run.at
  if (within >= run.length) return run.source + run.width
  if (run.length === run.width) return run.source + within + (side === 'after' ? 1 : 0)
  return side === 'after' ? run.source + run.width : run.source
}

/** The index of the last run that starts at or before the offset; -1 if there is none. */
const lastRunAt = (runs: readonly Run[], offset: number): number =>
  countWhile(runs.length, index => (runs[index]?.at ?? Infinity) <= offset) - 1

/** The part of a phrase between two offsets of its text, as a phrase of its own. */
export function subPhrase(phrase: Phrase, part: Span): Phrase {
  const runs: Run[] = []
  for (let i = Math.max(0, lastRunAt(phrase.runs, part.start)); i < phrase.runs.length; i += 1) {
    const run = phrase.runs[i]
    if (run === undefined || run.at >= part.end) break
    const cut = cutRun(run, part)
    if (cut !== undefined) runs.push(cut)
  }
  const marks = phrase.marks.flatMap(mark => cutMark(mark, part))
  return { span: sourceSpan(phrase, part), text: slice(phrase.text, part), runs, marks }
}

function cutRun(run: Run, part: Span): Run | undefined {
  const start = Math.max(run.at, part.start)
  const end = Math.min(run.at + run.length, part.end)
  if (start >= end) return undefined
  const at = start - part.start
  if (run.length !== run.width) return { ...run, at, length: end - start }
  return { at, source: run.source + start - run.at, length: end - start, width: end - start }
}

function cutMark(mark: Mark, part: Span): Mark[] {
  const start = Math.max(mark.span.start, part.start)
  const end = Math.min(mark.span.end, part.end)
  if (start >= end) return []
  return [{ ...mark, span: { start: start - part.start, end: end - part.start } }]
}

/** Phrases that follow each other as one: what stands between them in the source is read letter by letter. */
export function joinPhrases(source: string, first: Phrase, second: Phrase): Phrase {
  const between = phraseAt(source, { start: first.span.end, end: second.span.start })
  return [between, second].reduce(appended, first)
}

function appended(first: Phrase, { span, text, runs, marks }: Phrase): Phrase {
  const by = first.text.length
  return {
    span: { start: first.span.start, end: span.end },
    text: first.text + text,
    runs: [...first.runs, ...runs.map(run => ({ ...run, at: run.at + by }))],
    marks: [...first.marks, ...marks.map(mark => ({ ...mark, span: shift(mark.span, by) }))],
  }
}

/** The lines of a phrase, without their line ends. Linear, however many marks there are. */
export function phraseLines(phrase: Phrase): Phrase[] {
  const parts: { span: Span; marks: Mark[] }[] = []
  let start = 0
  for (let end = phrase.text.indexOf('\n'); end >= 0; end = phrase.text.indexOf('\n', start)) {
    parts.push({ span: { start, end }, marks: [] })
    start = end + 1
  }
  if (start === 0) return [phrase]
  parts.push({ span: { start, end: phrase.text.length }, marks: [] })
  let first = 0
  for (const mark of phrase.marks) {
    while ((parts[first]?.span.end ?? Infinity) < mark.span.start) first += 1
    for (let i = first; (parts[i]?.span.start ?? Infinity) < mark.span.end; i += 1) parts[i]?.marks.push(mark)
  }
  return parts.map(part => subPhrase({ ...phrase, marks: part.marks }, part.span))
}

/** Whether a mark of this kind dresses the offset. */
export const isMarked = (phrase: Phrase, offset: number, kind: Mark['kind']): boolean =>
  phrase.marks.some(mark => mark.kind === kind && mark.span.start <= offset && offset < mark.span.end)

/** The stretch that is bold at the beginning of a phrase. */
export const boldLead = ({ marks }: Phrase): Span | undefined =>
  marks.find(({ kind, span }) => kind === 'strong' && span.start === 0)?.span

/** Whether all of a phrase is bold. */
export const isBold = (phrase: Phrase): boolean =>
  (boldLead(phrase)?.end ?? -1) >= phrase.text.trimEnd().length

/** The text of a phrase with the filler in place of each character in code. */
export function maskCode({ text, marks }: Phrase, filler: string): string {
  let masked = ''
  for (const { kind, span } of marks)
    if (kind === 'code')
      masked += text.slice(masked.length, span.start) + filler.repeat(span.end - span.start)
  return masked + text.slice(masked.length)
}
