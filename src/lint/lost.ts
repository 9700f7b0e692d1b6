/** Tells text that is gone from text that is garbled, and says why it cannot be had back. */
import type { Unrepairable } from '../mojibake/result.js'
import { quote } from './naming.js'

/** U+FFFD, the same read as Windows-1252, and two of them read as GBK: all that is left where bytes could not be read. */
export const LOST = /(?:\uFFFD|ï¿½|锟斤拷)+/g

/** Whether a text is nothing but replacement characters: there is nothing garbled about it, it is gone. */
export const isOnlyLost = (text: string): boolean => text.replace(LOST, '').trim() === ''

/** Why a text cannot be restored and what it may have been. */
export function lossMessage({ why, candidates }: Unrepairable): string {
  const could = candidates.slice(0, 3).map(quote)
  const hint = could.length > 0 ? `; it may have been ${could.join(' or ')}` : ''
  return `cannot be restored: ${why}${hint}`
}
