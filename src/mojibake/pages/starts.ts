/** Tells where a misread sequence may begin, by look-ups so cheap that clean text is passed over. */
import type { Span } from '../../text/span.js'
import { easternLeads } from './multibyte-table.js'
import { firstPage, MAC, type PageIndex, pageIndex, USUAL } from './page-index.js'

/** The pages that are looked in: a bit for each. */
export interface StartScope {
  readonly pages: number
  /** Pages that the document has shown itself to be misread in: a bit for each. */
  readonly evident: number
}

/** The first offset of a span at which a sequence may begin; its end if there is none. O(length). */
export function findStart(text: string, { start, end }: Span, scope: StartScope): number {
  const index = pageIndex()
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      if (isQuote(code) && beginsStraightened(index, text, at)) return at
      continue
    }
    const leads = index.leads(code) & scope.pages
    if (leads !== 0) {
      if ((leads & index.trails(text.charCodeAt(at + 1))) !== 0) return at
      if ((leads & lossyPages(text, at, scope.evident)) !== 0) return at
    }
    if ((easternLeads(code) & scope.pages) !== 0) return at
  }
  return end
}

/** A straight quote, which may stand for a curly one. */
export const isQuote = (code: number): boolean => code === 0x22 || code === 0x27

/** Whether a straight quote may stand for Mac Roman’s „ or ‚, the leads E3 and E2. */
export const beginsStraightened = (index: PageIndex, text: string, at: number): boolean =>
  (index.trails(text.charCodeAt(at + 1)) & index.trails(text.charCodeAt(at + 2)) & MAC) !== 0

/**
 * The pages worth trying where a lead lacks what should follow it: those with evidence, windows-1252, of which bytes
 * are lost most often, if anything of the sequence is left, those that show F0 9F, and Mac Roman for its lone surrogates.
 */
export function lossyPages(text: string, at: number, evident: number): number {
  const index = pageIndex()
  const second = index.trails(text.charCodeAt(at + 1))
  const code = text.charCodeAt(at)
  const isLong = code >= 0xe0 && code <= 0xf4
  const usual = isLong ? (second | index.trails(text.charCodeAt(at + 2))) & USUAL : 0
  const final = code === 0xc3 && FINAL_GRAVE.test(text.slice(Math.max(0, at - 2), at + 3)) ? USUAL : 0
  const pictures = picturePages(index, text, at)
  return evident | usual | final | pictures | (code === MAC_SURROGATE_LEAD ? second & MAC : 0)
}

/** The pages in which F0 9F stands at an offset, with which pictures begin and next to nothing else. */
function picturePages({ leads, trails, byteOf }: PageIndex, text: string, at: number): number {
  const [code, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  let found = 0
  for (let mask = leads(code) & trails(next); mask !== 0; mask &= mask - 1) {
    const page = firstPage(mask)
    if (byteOf(page, code) === 0xf0 && byteOf(page, next) === 0x9f) found |= mask & -mask
  }
  return found
}

/** `ilÃ l` `lÃ ,`: à at the end of a word of small letters; only its second byte may have become the blank. */
const FINAL_GRAVE = /^[a-zç]{2}Ã [a-z]|^.?[a-zç]Ã [,.]/

/** Ì, the byte ED of Mac Roman. */
const MAC_SURROGATE_LEAD = 0xcc
