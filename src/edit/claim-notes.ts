/** Tells of counts that a change may have made false. */
import type { Claim, Tracker } from '../issue/model.js'
import { lineAt, lineStarts } from '../text/lines.js'
import { doubtfulClaims } from './claims.js'
import type { Page } from './page.js'

/** A note for each line with a count that was true before a change, and may not be now. */
export function claimNotes(before: Tracker, page: Page): readonly string[] {
  const starts = lineStarts(page.text)
  const notes = doubtfulClaims(before, page).map(claim => {
    const line = lineAt(starts, claim.says.span.start)
    return `line ${line}: “${clipped(claim)}” was true before this change; look whether it still is`
  })
  return [...new Set(notes)]
}

/** The words of a claim, those around its number where there are many. */
function clipped({ text, says }: Claim): string {
  if (text.length <= mostLetters) return text
  const at = text.indexOf(says.raw)
  const start = Math.max(0, at - mostLetters / 2)
  const end = start + mostLetters
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`
}

const mostLetters = 100
