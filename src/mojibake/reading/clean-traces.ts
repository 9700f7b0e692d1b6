/** Weighs what a page seems to have garbled against what it would have garbled, too, and has not. */
import type { Span } from '../../text/span.js'
import { easternLeads } from '../pages/multibyte-table.js'
import { decodeAt, decodedLength, NOTHING } from '../pages/decode.js'
import { allPages, pageIndex, pageNames } from '../pages/page-index.js'
import type { PassResult } from './pass.js'
import type { ChosenToken } from './search.js'

/** How far a page is to be trusted in a second reading, from 0 to 1: as a whole, and where a character begins a sequence. */
export interface Trust {
  /** Of the characters that stand for lead bytes of the page, the part that begins sequences. */
  readonly share: (page: number) => number
  readonly ofPage: (page: number) => number
  readonly ofLead: (page: number, code: number) => number
}

/** Nothing is known against any page. */
export const fullTrust: Trust = { share: () => 1, ofPage: () => 1, ofLead: () => 1 }

/**
 * The trust that a reading leaves: full if of the characters that stand for lead bytes of the page one in four begins a
 * sequence, and little if nearly all of them stay as they were written; likewise for each of these characters, of which
 * the page as a whole tells what too few of them do not. O(length × pages found).
 */
export function trustIn(text: string, chosen: readonly ChosenToken[]): Trust {
  const found = chosen.reduce((mask, { page }) => mask | (1 << page), 0)
  const begun = new Uint32Array(leadPlace(allPages.length, 0))
  const stays = new Uint32Array(begun.length)
  const count = (counts: Uint32Array, at: number, pages: number): void => {
    const code = text.charCodeAt(at)
    let mask = code < 0x80 ? 0 : (pageIndex().leads(code) | easternLeads(code)) & pages
    for (; mask !== 0; mask &= mask - 1) {
      const place = leadPlace(31 - Math.clz32(mask & -mask), code)
      counts[place] = (counts[place] ?? 0) + 1
    }
  }
  let at = 0
  for (const { page, start, end } of chosen) {
    for (; at < start; at += 1) count(stays, at, found)
    for (; at < end; at += 1) count(begun, at, 1 << page)
  }
  for (; at < text.length; at += 1) count(stays, at, found)
  const shares = allPages.map((_, page) => {
    const [count, left] = [begun, stays].map(counts =>
      sum(counts.subarray(leadPlace(page, 0), leadPlace(page + 1, 0))),
    )
    return (count ?? 0) / ((count ?? 0) + (left ?? 0) || 1)
  })
  return {
    share: page => shares[page] ?? 0,
    ofPage: page => Math.min(1, 4 * (shares[page] ?? 0)),
    ofLead: (page, code) => {
      const place = leadPlace(page, code)
      const [count, left] = [begun[place] ?? 0, stays[place] ?? 0]
      return Math.min(1, (2 * (count + FEW * (shares[page] ?? 0))) / (count + left + FEW))
    },
  }
}

/** Characters that tell no more by themselves than the page does. */
const FEW = 4

/** The place of a character among the lead bytes of all pages; those of an East Asian page share one. */
const leadPlace = (page: number, code: number): number =>
  page * 256 + (page < pageNames.length ? Math.max(0, pageIndex().byteOf(page, code)) : 0)

/** A reading without the pages for which no more speaks than chance makes of a clean text: `¬±` in a list of signs. */
export function beyondChance(text: string, found: PassResult): PassResult {
  if (found.chosen.length === 0) return found
  const chance = [...findsOf(text, found)].flatMap(([page, finds]) => {
    const clean = countClean(text, found.chosen, page)
    return sum(finds.gains.values()) < bitsOfChance(text, finds, clean) ? [page] : []
  })
  return chance.length === 0 ? found : withoutPages(found, new Set(chance))
}

function withoutPages({ chosen, gains, evidence }: PassResult, pages: ReadonlySet<number>): PassResult {
  return {
    chosen: chosen.filter(({ page }) => !pages.has(page)),
    gains: gains.filter((_, at) => !pages.has(chosen[at]?.page ?? 0)),
    evidence: evidence.map((gain, page) => (pages.has(page) ? 0 : gain)),
  }
}

/** What was read in one page. */
interface Finds {
  /** The bits that it gains, of each different place once: a name that is written often is no more evidence. */
  readonly gains: Map<string, number>
  /** The characters that it was. */
  readonly chars: Set<string>
}

function findsOf(text: string, { chosen, gains }: PassResult): ReadonlyMap<number, Finds> {
  const found = new Map<number, Finds>()
  for (const [at, { page, token, start, end }] of chosen.entries()) {
    const finds = found.get(page) ?? { gains: new Map(), chars: new Set() }
    found.set(page, finds)
    const written = text.slice(start, end)
    const known = finds.gains.get(written)
    if (known !== undefined && known >= (gains[at] ?? 0)) continue
    finds.gains.set(written, Math.max(known ?? 0, (gains[at] ?? 0) * novelty(token.text)))
    if (known === undefined) for (const char of token.text) finds.chars.add(char)
  }
  return found
}

/** The part of a text that its beginning does not tell: in an alphabet each letter follows from those before it. */
function novelty(text: string): number {
  const codes = Array.from(text, char => char.codePointAt(0) ?? 0)
  const isNext = (at: number): boolean => codes[at] === (codes[at - 1] ?? 0) + 1
  return 1 - codes.filter((_, at) => isNext(at) && isNext(at - 1)).length / codes.length
}

/** What stays as it is. */
interface Clean {
  /** How many different characters with their neighbours might have begun a sequence in a page, by chance. */
  readonly trials: number
  /** How many characters the page lacks, so that they are nothing that was misread in it. */
  readonly foreign: number
}

/**
 * The bits that chance makes: of a thousand clean pairs one is expected to be a sequence that surprises by ten bits less.
 * And where much is clean, nothing is garbled but what was pasted, of characters that the text has elsewhere, too.
 */
function bitsOfChance(text: string, { gains, chars }: Finds, { trials, foreign }: Clean): number {
  const isFamiliar = [...chars].every(char => text.includes(char))
  const doubt = isFamiliar ? 0 : Math.log2(1 + foreign) / CAUTION
  return CAUTION * gains.size * Math.log2(1 + trials / gains.size) + doubt
}

const CAUTION = 2

/** What is a sequence in the page, as in code that is not read, is no trace of anything clean. O(length). */
function countClean(text: string, chosen: readonly ChosenToken[], page: number): Clean {
  const trials = new Set<number>()
  let foreign = 0
  for (let number = 0; number <= chosen.length; number += 1) {
    const { start, end } = gapBefore(text, chosen, number)
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at)
      if (code < 0x80) continue
      const sequence = page < pageNames.length ? decodeAt(text, at, page) : NOTHING
      if (sequence !== NOTHING) {
        at += decodedLength(sequence) - 1
        continue
      }
      const next = text.charCodeAt(at + 1)
      if (!holds(page, code)) foreign += 1
      else if (page >= pageNames.length || holds(page, next)) trials.add(code * 0x10000 + next)
    }
  }
  return { trials: trials.size, foreign }
}

/** Whether a character may stand for bytes beyond ASCII in a page; in an East Asian one, for bytes that begin a sequence. */
const holds = (page: number, code: number): boolean =>
  page < pageNames.length ? pageIndex().byteOf(page, code) >= 0x80 : ((easternLeads(code) >> page) & 1) === 1

/** The stretch before a token, by its number; behind all of them for the number after the last. */
const gapBefore = (text: string, chosen: readonly Span[], number: number): Span => ({
  start: chosen[number - 1]?.end ?? 0,
  end: chosen[number]?.start ?? text.length,
})

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0)
