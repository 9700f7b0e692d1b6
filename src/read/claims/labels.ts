import type { Level } from '../../issue/model.js'
import { findWord } from '../../issue/vocabulary.js'
import type { Span } from '../../text/span.js'
import type { Words } from '../words.js'

/** `Total issues: 24 (13 Critical, 6 Important, 5 Minor)`: a label, the number it states, and what follows. */
export interface LabelCount {
  readonly label: string
  readonly number: Span
  readonly says: number
  readonly rest: Span
}

const LABEL_COUNT =
  /^[\s\p{Extended_Pictographic}\ufe0f]*([\p{L}][^:：\n]{1,60}?)\s*[:：]\s*(\d{1,6})(?![\d.,]*[\d%+/~]|[\p{L}-])(?=\s*(?:$|[(（,;|\p{Extended_Pictographic}]|\s[–—-]|(?:open |closed |total )?(?:issues?|bugs?|items?|tasks?|todos?)\b))/iu

/** A count behind a label; rough numbers (`41+`, `~5`) and dates are none. */
export function readLabelCount(text: string): LabelCount | undefined {
  const match = LABEL_COUNT.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  const end = match.index + match[0].length
  return {
    label: match[1],
    number: { start: end - match[2].length, end },
    says: Number(match[2]),
    rest: { start: end, end: text.length },
  }
}

/** A part of a count: `13 Critical`. */
export interface LevelCount {
  readonly level: Level
  readonly says: number
  readonly number: Span
}

/** The counts per level in brackets behind a count. */
export function readBreakdown(text: string, within: Span, words: Words): LevelCount[] {
  const group = /[(（]([^)）]{3,120})[)）]/u.exec(text.slice(within.start, within.end))
  if (group?.[1] === undefined) return []
  const offset = within.start + group.index + 1
  return Array.from(group[1].matchAll(/(\d{1,6})\s+([\p{L}][\p{L}\s_-]{1,30})/gu)).flatMap(match => {
    const level = findWord(words.levels, match[2] ?? '') ?? findWord(words.codes, match[2] ?? '')
    if (level === undefined || match[1] === undefined) return []
    const start = offset + match.index
    return [{ level: level.meaning, says: Number(match[1]), number: { start, end: start + match[1].length } }]
  })
}

/** `(4/4 complete)`: how many of how many are closed. */
export function readClosedOf(
  text: string,
  within: Span,
  words: Words,
): { done: number; total: number; number: Span } | undefined {
  const match = /(?<![\d/.])(\d{1,6})\s?\/\s?(\d{1,6})(?![\d/.%])\s*([\p{L}]+)/u.exec(
    text.slice(within.start, within.end),
  )
  const state = match?.[3] === undefined ? undefined : findWord(words.states, match[3])
  if (match?.[1] === undefined || state?.meaning !== 'resolved') return undefined
  const start = within.start + match.index
  return { done: Number(match[1]), total: Number(match[2]), number: { start, end: start + match[1].length } }
}
