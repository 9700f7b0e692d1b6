/** Tells text that is gone from text that is garbled, and says why it cannot be had back. */
import { REPLACED } from '../mojibake/account/replaced.js'
import type { Unrepairable } from '../mojibake/result.js'
import { quote } from './naming.js'

/** Whether a text is nothing but replacement characters: there is nothing garbled about it, it is gone. */
export const isOnlyLost = (text: string): boolean => text.replace(REPLACED, '').trim() === ''

/** Why a text cannot be restored and what it may have been. */
export function lossMessage({ why, candidates }: Unrepairable): string {
  const could = candidates.slice(0, 3).map(quote)
  const hint = could.length > 0 ? `; it may have been ${could.join(' or ')}` : ''
  return `cannot be restored: ${why}${hint}`
}
