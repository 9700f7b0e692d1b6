import { type Span, slice } from '../text/span.js'
import type { Run } from './phrase.js'

/** A parsed value: where it was found in the source, and its place in the text of a phrase. */
export interface Piece {
  readonly text: string
  readonly span: Span
  readonly at: number
  /** Whether escapes and entities mean themselves, as in code. */
  readonly isVerbatim: boolean
}

/**
 * Where the characters of a parsed value stand in the source. Escapes (`\|`), entities (`&amp;`), the markers of a quote
 * at the start of a continued line and trimmed blanks stand in the source but not in the value.
 * Linear in the source; what cannot be found has no run.
 */
export function alignValue(source: string, piece: Piece): Run[] {
  const { span, text, at } = piece
  if (text === '') return []
  if (slice(source, span) === text)
    return [{ at, source: span.start, length: text.length, width: text.length }]
  const runs: Run[] = []
  let read = span.start
  let done = 0
  while (done < text.length && read < span.end) {
    const step = piece.isVerbatim
      ? codeStep(source, read, text.charAt(done))
      : proseStep(source, { read, from: span.start }, text.slice(done, done + 2))
    if (step.length > 0)
      addRun(runs, { at: at + done, source: read + step.lead, length: step.length, width: step.width })
    done += step.length
    read += step.lead + step.width
  }
  return runs
}

/** Of the next characters of the source `lead` stand for nothing, the `width` behind them for `length` of the value. */
interface Step {
  readonly lead: number
  readonly length: number
  readonly width: number
}

const skip: Step = { lead: 1, length: 0, width: 0 }
const same: Step = { lead: 0, length: 1, width: 1 }
const escaped: Step = { lead: 1, length: 1, width: 1 }

/** In code a line end reads as a blank. */
function codeStep(source: string, read: number, wanted: string): Step {
  const here = source.charAt(read)
  if (here === '\r' && source.charAt(read + 1) === '\n') return skip
  return here === wanted || (wanted === ' ' && (here === '\n' || here === '\r')) ? same : skip
}

/** `next` are the next two characters of the value; of the source nothing before `from` is asked. */
function proseStep(source: string, place: { read: number; from: number }, next: string): Step {
  const { read, from } = place
  const here = source.charAt(read)
  const wanted = next.charAt(0)
  if (here === '\\' && source.charAt(read + 1) === wanted && ESCAPABLE.test(wanted)) return escaped
  if (here === '\r') return source.charAt(read + 1) === '\n' || wanted !== '\n' ? skip : same
  if (here === '>' && isAtLineStart(source, read, from)) return skip
  if (here === '&') return entityStep(source, read, next)
  return here === wanted ? same : skip
}

const ESCAPABLE = /[!-/:-@[-`{-~]/

/** Whether only the marks of quotes stand between the start of the line and the offset. */
function isAtLineStart(source: string, offset: number, from: number): boolean {
  let before = offset - 1
  while (before >= from && /[ \t>]/.test(source.charAt(before))) before -= 1
  return before >= from && /[\n\r]/.test(source.charAt(before))
}

/** `&amp;`, `&#38;`, `&#x26;` where they stand for the wanted characters; an `&` that means itself otherwise. */
function entityStep(source: string, read: number, wanted: string): Step {
  const entity = ENTITY.exec(source.slice(read, read + 34))?.[0]
  if (entity === undefined || (wanted.startsWith('&') && !AMPERSAND.test(entity)))
    return wanted.startsWith('&') ? same : skip
  const isPair =
    /^[\ud800-\udbff]/.test(wanted) || (SECOND_OF_ENTITY.test(wanted) && !entity.startsWith('&#'))
  const isTwo = isPair && source.charAt(read + entity.length) !== wanted.charAt(1)
  return { lead: 0, length: isTwo ? 2 : 1, width: entity.length }
}

const ENTITY = /^&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,30});/i
const AMPERSAND = /^&(?:amp|#0*38|#x0*26);$/i

/** The entities that stand for two characters, such as `&NotEqualTilde;`, end in one of these. */
const SECOND_OF_ENTITY = /^.[\u0331\u0333\u0338\u200a\u20d2\u20e5\ufe00]$|^fj$/s

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  const isAdjacent =
    last !== undefined &&
    last.length === last.width &&
    run.length === run.width &&
    last.source + last.width === run.source &&
    last.at + last.length === run.at
  if (isAdjacent) {
    runs[runs.length - 1] = { ...last, length: last.length + run.length, width: last.width + run.width }
  } else runs.push(run)
}
