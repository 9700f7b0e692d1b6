/** Finds character references that are UTF-8 in some page, where too little speaks for it to restore them: `Probl&#195;&#353;mes`. */
import { firstPage } from '../pages/page-index.js'
import { isAtHome, scriptAt } from '../reading/at-home.js'
import { findHtmlRuns, type HtmlRun } from '../tokens/html.js'
import { WHOLE } from './lone-runs.js'
import type { Remains } from './remains.js'

/**
 * The runs of references of which the characters are nothing that people write there: what the pages at work read behind no
 * letter, and letters within Latin words that any page reads. O(length × pages).
 */
export function findLoneReferences(text: string, pages: number): readonly Remains[] {
  return findHtmlRuns(text, 0, text.length).flatMap(run => {
    const isBehindWord = scriptAt(text, run.start - 1) !== undefined
    const readings = run.readings.filter(one =>
      isBehindWord ? LETTER.test(one.text) && isInWord(text, run) : (one.pages & pages) !== 0,
    )
    const [best] = readings
    if (best === undefined || isWritten(text, run)) return []
    const { start, end } = run
    const known = readings.map(one => one.text)
    const mask = best.pages & pages || 1 << firstPage(best.pages)
    return [{ span: { start, end }, text: text.slice(start, end), why: WHOLE, pages: mask, known }]
  })
}

/** A Latin letter as most languages have it: what a page makes of others is seldom meant. */
const LETTER = /^[À-ÖØ-öø-ſ]$/

const isInWord = (text: string, { start, end }: HtmlRun): boolean =>
  /[A-Za-z]/.test(text.charAt(start - 1)) && /[A-Za-z]/.test(text.charAt(end))

/** Whether the characters are at home as they stand. */
function isWritten(text: string, { start, end, misread }: HtmlRun): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start)
  const written = before + misread + text.slice(end, end + BESIDE)
  return isAtHome(written, { start: before.length, end: before.length + misread.length })
}

/** Characters on either side that tell. */
const BESIDE = 2
