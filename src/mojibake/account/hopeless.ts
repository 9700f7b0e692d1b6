/** Finds what can be read, and had better not be, because it is only a part of what was there. */
import { once } from '../../text/once.js'
import type { Span } from '../../text/span.js'
import { pageIndex, pageNames } from '../pages/page-index.js'
import { singleBytePages, UNDEFINED_BYTE } from '../pages/pages.js'
import { isUnheard } from '../plausibility/plausibility.js'
import type { ChosenToken } from '../reading/search.js'
import { mayHoldRemains, STRIPPED } from './remains.js'

/**
 * The tokens beside which so much is lost that to repair them alone would hide it: in lines of lone “â” whose bytes were
 * stripped, in a page of East Asian characters where U+FFFD has swallowed bytes of its neighbours, and in a page that lacks
 * the lead bytes of the other half of an alphabet. O(length).
 */
export function findHopeless(text: string, chosen: readonly ChosenToken[]): ReadonlySet<ChosenToken> {
  if (chosen.length === 0) return NONE
  const hopeless = findLeadless(text, chosen)
  if (!mayHoldRemains(text)) return new Set(hopeless)
  const eastern = chosen.filter(({ page }) => page >= pageNames.length)
  const swallowed = eastern.length === 0 ? 0 : [...text.matchAll(SWALLOWED)].length
  if (isTooMuch(swallowed, eastern.length)) hopeless.push(...eastern)
  let next = 0
  for (const { start, end, count } of strippedLines(text)) {
    while ((chosen[next]?.end ?? Infinity) <= start) next += 1
    const first = next
    while ((chosen[next]?.start ?? Infinity) < end) next += 1
    if (isTooMuch(count, next - first)) hopeless.push(...chosen.slice(first, next))
  }
  return hopeless.length === 0 ? NONE : new Set(hopeless)
}

const NONE: ReadonlySet<never> = new Set<never>()

const isTooMuch = (lost: number, kept: number): boolean => lost > 0 && lost * 4 >= kept

/**
 * The tokens of the pages of which lead bytes seem to be gone, as those of half the Arabic letters are in windows-1255: what
 * stood behind them touches as many tokens as not, though nobody writes it there, `״¹†״¯`.
 */
function findLeadless(text: string, chosen: readonly ChosenToken[]): ChosenToken[] {
  const pages = chosen.reduce((mask, { page }) => mask | (1 << page), 0)
  return leadlessPages().flatMap(page => {
    if (((pages >> page) & 1) === 0) return []
    const read = chosen.filter(one => one.page === page)
    const orphans = read.filter(one => isBesideOrphan(text, one)).length
    return isTooMuch(orphans, read.length) ? read : []
  })
}

/** The pages that leave lead bytes of two-byte sequences undefined. */
const leadlessPages = once((): readonly number[] =>
  pageNames.flatMap((name, page) =>
    singleBytePages[name].slice(0xc2 - 0x80, 0xe0 - 0x80).includes(UNDEFINED_BYTE) ? [page] : [],
  ),
)

/** Whether a byte that goes on a sequence stands behind a token, where nobody writes it, or behind what stands for a lead. */
function isBesideOrphan(text: string, { token, page, end }: ChosenToken): boolean {
  const at = /[?\ufffd]/.test(text.charAt(end)) ? end + 1 : end
  const code = text.charCodeAt(at)
  const isTrail = ((pageIndex().trails(code) >> page) & 1) === 1
  return isTrail && isUnheard(token.last, code) && !CLOSING.test(text.slice(at, at + 2))
}

/** A quotation mark at the end of a word. */
const CLOSING = /^[\p{Pi}\p{Pf}](?:$|[\0-\x7f])/u

/** `鉁�` */
const SWALLOWED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\ue000-\uf8ff\uff61-\uff9f]\ufffd/g

interface StrippedLine extends Span {
  readonly count: number
}

/** The lines that hold ` â `, and how many. */
function strippedLines(text: string): readonly StrippedLine[] {
  const lines: StrippedLine[] = []
  for (const { index } of text.matchAll(STRIPPED)) {
    const last = lines.at(-1)
    if (last !== undefined && index < last.end) lines[lines.length - 1] = { ...last, count: last.count + 1 }
    else lines.push({ start: text.lastIndexOf('\n', index) + 1, end: lineEnd(text, index), count: 1 })
  }
  return lines
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
