import { countWhile } from './count-while.js'
import { sortEdits, type TextEdit } from './edit.js'
import { type LineStarts, lineStarts } from './lines.js'
import { failure, type Result, success } from './result.js'
import type { Span } from './span.js'

/**
 * A file's text in its two forms. `raw` is what stands on disk, without a byte order mark; `text` is the reading:
 * `raw` with `patches` (repaired mojibake) applied. Everything above this room reads `text` and speaks in its offsets;
 * `rawSpan` leads back to the bytes.
 */
export interface Source {
  readonly path: string
  readonly raw: string
  readonly hasBom: boolean
  readonly text: string
  readonly lines: LineStarts
  readonly patches: readonly Patch[]
}

/** A place where the reading differs from the raw text. */
export interface Patch {
  readonly rawSpan: Span
  readonly textSpan: Span
}

/** Why bytes cannot be read as a text, with the byte offset of the first fault where there is one. */
export interface Undecodable {
  readonly kind: 'utf-16' | 'binary' | 'invalid-utf-8'
  readonly offset: number
}

/** Bytes that are UTF-8 (with or without a byte order mark) become a Source; any others are refused, never guessed at. */
export function decodeSource(path: string, bytes: Uint8Array): Result<Source, Undecodable> {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16) return failure({ kind: 'utf-16', offset: 0 })
  const zero = bytes.indexOf(0)
  if (zero >= 0) return failure({ kind: 'binary', offset: zero })
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = hasBom ? bytes.subarray(3) : bytes
  try {
    const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
    return success(sourceOf(path, raw, hasBom))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return failure({ kind: 'invalid-utf-8', offset: firstInvalid(content) + (hasBom ? 3 : 0) })
  }
}

/** A source whose reading is its raw text. */
export const sourceOf = (path: string, raw: string, hasBom = false): Source => ({
  path,
  raw,
  hasBom,
  text: raw,
  lines: lineStarts(raw),
  patches: [],
})

/** The bytes to write for a new raw text of this source: its byte order mark is kept. */
export function encodeSource(source: Source, raw: string): Uint8Array {
  return new TextEncoder().encode(source.hasBom ? `\uFEFF${raw}` : raw)
}

/** The source read with these edits of its raw text applied. The edits must be disjoint. */
export function withReading(source: Source, edits: readonly TextEdit[]): Source {
  const parts: string[] = []
  const patches: Patch[] = []
  let rawDone = 0
  let length = 0
  for (const edit of sortEdits(edits)) {
    parts.push(source.raw.slice(rawDone, edit.span.start), edit.text)
    const start = length + edit.span.start - rawDone
    length = start + edit.text.length
    patches.push({ rawSpan: edit.span, textSpan: { start, end: length } })
    rawDone = edit.span.end
  }
  const text = parts.join('') + source.raw.slice(rawDone)
  return { ...source, text, lines: lineStarts(text), patches }
}

/**
 * The stretch of raw text behind a stretch of the reading. A border that falls inside a repaired place moves out to
 * the border of that place: half a repair cannot be named. What the reading leaves out beside the stretch stays out.
 */
export function rawSpan(source: Source, span: Span): Span {
  const start = rawStart(source.patches[patchesBefore(source.patches, span.start + 1) - 1], span.start)
  const end = rawEnd(source.patches[patchesBefore(source.patches, span.end) - 1], span.end)
  return { start, end: Math.max(start, end) }
}

/** `patch` is the last one that starts at or before the offset. */
function rawStart(patch: Patch | undefined, offset: number): number {
  if (patch === undefined) return offset
  return offset < patch.textSpan.end ? patch.rawSpan.start : offset - patch.textSpan.end + patch.rawSpan.end
}

/** `patch` is the last one that starts before the offset. */
function rawEnd(patch: Patch | undefined, offset: number): number {
  return patch === undefined ? offset : patch.rawSpan.end + Math.max(0, offset - patch.textSpan.end)
}

/** How many patches start before the offset. */
const patchesBefore = (patches: readonly Patch[], offset: number): number =>
  countWhile(patches.length, index => (patches[index]?.textSpan.start ?? Infinity) < offset)

/** The offset at which the first sequence begins that is not UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  const sound = countWhile(bytes.length, last => decodeBeginning(bytes.subarray(0, last + 1)) !== undefined)
  const valid = decodeBeginning(bytes.subarray(0, sound)) ?? ''
  return new TextEncoder().encode(valid).length
}

/** The whole characters of the beginning of a UTF-8 text, which may end within a sequence; undefined if it is none. */
function decodeBeginning(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
