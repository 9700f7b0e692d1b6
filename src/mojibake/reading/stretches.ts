/** Cuts a text into the stretches that are read by themselves: lines, and within them what is code and what is not. */
import type { Span } from '../../text/span.js'
import type { Census } from '../census.js'

/** A stretch without a line feed, wholly inside or wholly outside code. */
export interface Stretch extends Span {
  readonly isCode: boolean
}

/** The stretches that hold any character beyond ASCII, in order. */
export function* findStretches(text: string, census: Census, code: readonly Span[]): Generator<Stretch> {
  let next = 0
  for (const line of text.includes(';&') ? findLines(text) : linesAt(text, census.places)) {
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

/** The lines in which some places stand, ascending, without their line feeds. */
function* linesAt(text: string, places: readonly number[]): Generator<Span> {
  for (let next = 0; next < places.length; ) {
    const line = lineAround(text, places[next] ?? 0)
    yield line
    while ((places[next] ?? Infinity) < line.end) next += 1
  }
}

/** The lines that hold any character beyond ASCII, or references side by side. */
function* findLines(text: string): Generator<Span> {
  const beyond = new RegExp(BEYOND_ASCII, 'g')
  for (let match = beyond.exec(text); match !== null; match = beyond.exec(text)) {
    const line = lineAround(text, match.index)
    yield line
    beyond.lastIndex = line.end
  }
}

function lineAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at)
  return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end }
}

/** A character beyond ASCII, or two character references side by side. */
export const BEYOND_ASCII = /[^\0-\x7f]|&#?[A-Za-z0-9]{2,8};&/
