/** Cuts a text into the stretches that are read by themselves: lines, and within them what is code and what is not. */
import type { Span } from '../../text/span.js'

/** A stretch without a line feed, wholly inside or wholly outside code. */
export interface Stretch extends Span {
  readonly isCode: boolean
}

/** The stretches that hold any character beyond ASCII, in order. */
export function* findStretches(text: string, code: readonly Span[]): Generator<Stretch> {
  let next = 0
  for (const line of findLines(text)) {
    let at = line.start
    while (at < line.end) {
      while ((code[next]?.end ?? Infinity) <= at) next += 1
      const span = code[next]
      const isCode = span !== undefined && span.start <= at
      const end = Math.min(line.end, isCode ? span.end : (span?.start ?? line.end))
      yield { start: at, end, isCode }
      at = end
    }
  }
}

/** The lines that hold any character beyond ASCII, without their line feeds. */
function* findLines(text: string): Generator<Span> {
  const beyond = new RegExp(BEYOND_ASCII, 'g')
  for (let match = beyond.exec(text); match !== null; match = beyond.exec(text)) {
    const start = text.lastIndexOf('\n', match.index) + 1
    const found = text.indexOf('\n', match.index)
    const end = found < 0 ? text.length : found
    yield { start, end }
    beyond.lastIndex = end
  }
}

/** A character beyond ASCII, or two character references side by side. */
export const BEYOND_ASCII = /[^\0-\x7f]|&#?[A-Za-z0-9]{2,8};&/
