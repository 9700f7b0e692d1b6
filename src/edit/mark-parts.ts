/** The parts of a mark beside a title: its brackets and emphasis, what it says, and what is remarked in it. */
import type { Evidence } from '../issue/model.js'
import { EMOJI } from '../issue/words/symbols.js'
import { firstMatch } from '../text/match.js'
import type { Span } from '../text/span.js'
import { balanced } from './write-value.js'

/**
 * A mark taken apart.
 *
 *     Kettle leaks — **[✅ FIXED: in 2.1]**
 *                      ^                 lead, and what closes it
 *                       ^^^^^^^          said
 *                              ^^^^^^^^  remark
 */
export interface Mark {
  readonly whole: Span
  readonly said: Span
  readonly lead: string
  readonly remark: string
  /** What closes the lead, and what parts the mark from the title behind it. */
  readonly closing: string
}

export type Place = Pick<Evidence<unknown>, 'span' | 'within'>

export function takeApart(text: string, { span, within = span }: Place): Mark {
  const all = balanced(text, within)
  const tag = firstMatch(TAG, text.slice(all.start, span.start))
  const whole = { start: all.start + tag.length, end: all.end }
  const ahead = firstMatch(SYMBOLS_AHEAD, text.slice(whole.start, span.start))
  const behind = firstMatch(SYMBOL_BEHIND, text.slice(span.end, whole.end))
  const said = balanced(text, { start: span.start - ahead.length, end: span.end + behind.length })
  const lead = text.slice(whole.start, said.start)
  const closers = Array.from(lead, one => CLOSERS[one] ?? '')
    .toReversed()
    .join('')
  const rest = text.slice(said.end, whole.end)
  const parting = firstMatch(PARTING, rest)
  const body = rest.slice(0, rest.length - parting.length)
  const remark = body.endsWith(closers) ? body.slice(0, body.length - closers.length) : body
  return { whole, said, lead, remark, closing: closers + parting }
}

/** `[BUG]` of `[BUG][FIXED]`: a mark of its own. */
const TAG = /^[^\])】］]*[\])】］]\s?(?=[[(【（［])/u

const SYMBOLS_AHEAD = new RegExp(`(?:(?:${EMOJI.source})[\\s*_\`]*)+$`, 'u')

const SYMBOL_BEHIND = new RegExp(`^\\s?(?:${EMOJI.source})`, 'u')

/** The colon or dash between a mark and the title behind it. */
const PARTING = /\s*[:：|–—-]?\s*$/u

const CLOSERS: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '【': '】',
  '（': '）',
  '［': '］',
  '*': '*',
  _: '_',
  '`': '`',
}

const OPENING = /[*_`[(]/

const CLOSING = /[*_`\])]/

/** A stretch with the brackets and the emphasis around it. */
export function dressed(text: string, mark: Span): Span {
  let { start, end } = mark
  while (OPENING.test(text.charAt(start - 1)) && CLOSING.test(text.charAt(end))) {
    start -= 1
    end += 1
  }
  return { start, end }
}

/** All of a mark, with what sets it apart. */
export const wholeMark = (text: string, evidence: Place): Span =>
  dressed(text, takeApart(text, evidence).whole)
