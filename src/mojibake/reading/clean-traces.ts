/** Weighs what a page seems to have garbled against what it would have garbled, too, and has not. */
import { slice } from '../../text/span.js'
import type { Census } from '../census.js'
import { easternLeads } from '../pages/multibyte-table.js'
import { decodeAt, decodedLength, NOTHING } from '../pages/decode.js'
import { allPages, firstPage, pageIndex, pageNames } from '../pages/page-index.js'
import { isUnheard } from '../plausibility/plausibility.js'
import { countStays, type PassResult } from './pass.js'
import type { ChosenToken } from './search.js'
import type { Tallied } from './tally.js'

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
 * the page as a whole tells what too few of them do not. O(different characters and tokens × pages found).
 */
export function trustIn(text: string, census: Census, tally: readonly Tallied[]): Trust {
  const found = tally.reduce((mask, { page }) => mask | (1 << page), 0)
  const begun = new Uint32Array(leadPlace(allPages.length, 0))
  const stays = new Uint32Array(begun.length)
  for (const code of census.units) addLead(stays, { code, pages: found, times: census.count(code) })
  for (const { page, first, count: times } of tally) {
    for (let at = first.start; at < first.end; at += 1) {
      const code = text.charCodeAt(at)
      addLead(begun, { code, pages: 1 << page, times })
      addLead(stays, { code, pages: found, times: -times })
    }
  }
  const shares = allPages.map((_, page) => {
    if (((found >> page) & 1) === 0) return 0
    const [count, left] = [leadsOf(begun, page), leadsOf(stays, page)]
    return count / (count + left || 1)
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

interface Lead {
  readonly code: number
  readonly pages: number
  readonly times: number
}

/** Counts a character for those of the pages in which it stands for a lead byte. */
function addLead(counts: Uint32Array, { code, pages, times }: Lead): void {
  let mask = code < 0x80 ? 0 : (pageIndex().leads(code) | easternLeads(code)) & pages
  for (; mask !== 0; mask &= mask - 1) {
    const place = leadPlace(firstPage(mask), code)
    counts[place] = (counts[place] ?? 0) + times
  }
}

/** Characters that tell no more by themselves than the page does. */
const FEW = 4

/** The place of a character among the lead bytes of all pages; those of an East Asian page share one. */
const leadPlace = (page: number, code: number): number =>
  page * 256 + (page < pageNames.length ? Math.max(0, pageIndex().byteOf(page, code)) : 0)

/** All lead bytes of a page that were counted. */
function leadsOf(counts: Uint32Array, page: number): number {
  let all = 0
  for (let place = leadPlace(page, 0); place < leadPlace(page + 1, 0); place += 1) all += counts[place] ?? 0
  return all
}

/** A reading without the pages for which no more speaks than chance makes of a clean text: `¬±` in a list of signs. */
export function beyondChance(text: string, census: Census, found: PassResult): PassResult {
  if (found.chosen.length === 0) return found
  const stays = countStays(text, census, found)
  const chance = [...findsOf(text, found.tally)].flatMap(([page, finds]) => {
    const gain = sum(finds.gains.values())
    if (gain >= bitsOfChance(text, finds, { trials: stays, foreign: stays })) return []
    const clean = countClean(text, { places: census.places, chosen: found.chosen, page })
    return gain < bitsOfChance(text, finds, clean) ? [page] : []
  })
  return chance.length === 0 ? found : withoutPages(found, new Set(chance))
}

function withoutPages(
  { chosen, gains, evidence, tally }: PassResult,
  pages: ReadonlySet<number>,
): PassResult {
  return {
    chosen: chosen.filter(({ page }) => !pages.has(page)),
    gains: gains.filter((_, at) => !pages.has(chosen[at]?.page ?? 0)),
    evidence: evidence.map((gain, page) => (pages.has(page) ? 0 : gain)),
    tally: tally.filter(({ page }) => !pages.has(page)),
  }
}

/** What was read in one page. */
interface Finds {
  /** The bits that it gains, of each different place once: a name that is written often is no more evidence. */
  readonly gains: Map<string, number>
  /** The characters that it was. */
  readonly chars: Set<string>
}

function findsOf(text: string, tally: readonly Tallied[]): ReadonlyMap<number, Finds> {
  const found = new Map<number, Finds>()
  for (const { page, token, first, gain } of tally) {
    const finds = found.get(page) ?? { gains: new Map(), chars: new Set() }
    found.set(page, finds)
    const written = slice(text, first)
    const known = finds.gains.get(written)
    finds.gains.set(written, Math.max(known ?? 0, gain * novelty(token.text)))
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
  const isFamiliar = foreign === 0 || [...chars].every(char => text.includes(char))
  const doubt = isFamiliar ? 0 : Math.log2(1 + foreign) / CAUTION
  return CAUTION * gains.size * Math.log2(1 + trials / gains.size) + doubt
}

const CAUTION = 2

/** Where what is beyond ASCII stands in a text, and what was read in it. */
interface Places {
  readonly places: readonly number[]
  readonly chosen: readonly ChosenToken[]
  readonly page: number
}

/** What is a sequence in the page, as in code that is not read, is no trace of anything clean. O(length). */
function countClean(text: string, { places, chosen, page }: Places): Clean {
  const trials = new Set<number>()
  let foreign = 0
  let next = 0
  let done = 0
  for (const at of places) {
    for (; (chosen[next]?.end ?? Infinity) <= at; next += 1) done = 0
    if (at < done || (chosen[next]?.start ?? Infinity) <= at) continue
    const code = text.charCodeAt(at)
    const sequence = page < pageNames.length ? decodeAt(text, at, page) : NOTHING
    const after = text.charCodeAt(at + 1)
    if (sequence !== NOTHING) done = at + decodedLength(sequence)
    else if (!holds(page, code)) foreign += 1
    else if (page >= pageNames.length || (holds(page, after) && !isTorn(page, code, after)))
      trials.add(code * 0x10000 + after)
  }
  return { trials: trials.size, foreign }
}

/** Whether two characters are the beginning of a sequence of the page, and stand side by side in nothing that people write. */
const isTorn = (page: number, code: number, after: number): boolean =>
  (((pageIndex().leads(code) & pageIndex().trails(after)) >> page) & 1) === 1 && isUnheard(code, after)

/** Whether a character may stand for bytes beyond ASCII in a page; in an East Asian one, for bytes that begin a sequence. */
const holds = (page: number, code: number): boolean =>
  page < pageNames.length ? pageIndex().byteOf(page, code) >= 0x80 : ((easternLeads(code) >> page) & 1) === 1

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0)
