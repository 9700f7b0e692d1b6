/** The pages in which it is worth asking whether a byte was lost. */
import { pageIndex, pageNames } from './page-index.js'

const USUAL = 1 << pageNames.indexOf('windows-1252')

/** The bit of Mac Roman. */
export const MAC = 1 << pageNames.indexOf('macintosh')

/**
 * The pages worth trying where a lead lacks what should follow it: those with evidence, windows-1252, of which bytes
 * are lost most often, if anything of the sequence is left, and Mac Roman for its lone surrogates.
 */
export function lossyPages(text: string, at: number, evident: number): number {
  const index = pageIndex()
  const second = index.trails(text.charCodeAt(at + 1))
  const code = text.charCodeAt(at)
  const isLong = code >= 0xe0 && code <= 0xf4
  const usual = isLong ? (second | index.trails(text.charCodeAt(at + 2))) & USUAL : 0
  const final = code === 0xc3 && FINAL_GRAVE.test(text.slice(Math.max(0, at - 2), at + 3)) ? USUAL : 0
  return evident | usual | final | (code === MAC_SURROGATE_LEAD ? second & MAC : 0)
}

/** `ilÃ l`: à at the end of a word of small letters; only its second byte may have become the blank. */
const FINAL_GRAVE = /^[a-zç]{2}Ã [a-z]/

/** Ì, the byte ED of Mac Roman. */
const MAC_SURROGATE_LEAD = 0xcc
