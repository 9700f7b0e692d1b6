/** Finds bytes of windows-1252 that were read as Latin-1, and so stand as C1 controls: `parlé\x85` for `parlé…`. */
import type { Span } from '../text/span.js'
import type { Change } from './account/layers.js'
import { decodeAt, decodedCode } from './pages/decode.js'
import { pageIndex, pageNames } from './pages/page-index.js'

/**
 * The controls that stand where their character of windows-1252 would be right, outside the spans. Nobody writes C1
 * controls; but what is left of a sequence of UTF-8 holds them, too, so those beside each other or beside symbols stay.
 */
export function findControls(text: string, code: readonly Span[]): Change[] {
  let next = 0
  return Array.from(text.matchAll(STRAY)).flatMap(({ index, 0: control }): Change[] => {
    while ((code[next]?.end ?? Infinity) <= index) next += 1
    if ((code[next]?.start ?? Infinity) <= index) return []
    const char = String.fromCharCode(pageIndex().charOf(WINDOWS, control.charCodeAt(0)))
    if (endsSequence(text, index, char)) return sequenceAt(text, index - 1)
    if (!fits(text, index, char)) return []
    return [
      {
        span: { start: index, end: index + 1 },
        text: char,
        pages: ['windows-1252'],
        loss: 'control',
        confidence: 'inferred',
      },
    ]
  })
}

/** Whether a control within a word, or one that would be a letter, stands behind a lead of two bytes: it is the other one. */
const endsSequence = (text: string, at: number, char: string): boolean =>
  /[Â-ß]/.test(text.charAt(at - 1)) && (LETTER.test(char) || LETTER.test(text.charAt(at + 1)))

/** The letter that two characters of Latin-1 are, as in `MAÃ\x8eTRE`, if it is one of Latin-1. */
function sequenceAt(text: string, start: number): Change[] {
  const read = String.fromCodePoint(decodedCode(decodeAt(text, start, LATIN_1)))
  if (!/[À-ÿ]/.test(read)) return []
  const span = { start, end: start + 2 }
  return [{ span, text: read, pages: ['iso-8859-1'], loss: undefined, confidence: 'inferred' }]
}

const LATIN_1 = pageNames.indexOf('iso-8859-1')
const WINDOWS = pageNames.indexOf('windows-1252')

/** Whether a UTF-16 code unit is a C1 control. */
export const isControl = (unit: number): boolean => unit >= 0x80 && unit < 0xa0

/**
 * A control of which windows-1252 has a character, between ASCII, or at the end of a word; not 9B, with which terminals
 * are told what to do.
 */
const STRAY =
  /(?<=^|[\n\0-\x7f]|[A-Za-z][À-ÿ])[\x80\x82-\x8c\x8e\x91-\x9a\x9c\x9e\x9f](?=$|[\n\0-\x7f]|[À-ÿ][A-Za-z])/g

/** Whether a letter stands beside a letter, an opening mark before a word, and a closing one or a dash behind one. */
function fits(text: string, at: number, char: string): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (/\p{L}/u.test(char)) return LETTER.test(before) || LETTER.test(after)
  if (OPENING.test(char) && /^$|[\s([{"]/.test(before) && /[\p{L}\d]/u.test(after)) return true
  if (CLOSING.test(char) && /[\p{L}\d\p{P}]/u.test(before)) return true
  return /[–—•€]/.test(char) && /^$|[\s\d]/.test(before)
}

const LETTER = /\p{L}/u
const OPENING = /[‘“„‚€]/
const CLOSING = /[’”“…™–—†‡‰]/
