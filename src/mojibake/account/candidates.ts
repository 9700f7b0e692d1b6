/** Tells what parts of sequences may have been, of which too much is lost to repair them. */
import type { Census } from '../census.js'
import { resolveLosses } from '../losses/resolve.js'
import { firstPage, pageIndex } from '../pages/page-index.js'
import { popularityRank, popularWith } from '../plausibility/popularity.js'
import { codesIn, surpriseOf } from '../reading/read-in.js'
import type { ChosenToken } from '../reading/search.js'
import { withoutForeign } from '../reading/strangers.js'
import { ANY_GONE } from '../tokens/fills.js'
import type { LossScope } from '../tokens/loss-doubts.js'
import { lossyTokensAt } from '../tokens/lost-bytes.js'
import type { Token } from '../tokens/token.js'
import type { Remains } from './remains.js'

/** The candidates of each part (disjoint, ascending), likeliest first; none where nothing fits. O(number of parts). */
export function candidatesOf(
  text: string,
  census: Census,
  parts: readonly Remains[],
): readonly (readonly string[])[] {
  const explain = createExplainer(text)
  const tokens = parts.map(explain)
  const chosen = parts.flatMap(({ span }, at): ChosenToken[] => {
    const token = tokens[at]
    return token === undefined ? [] : [{ token, page: firstPage(token.pages), ...span }]
  })
  const resolved = resolveLosses(text, chosen)
  const isFit = new Set(withoutForeign(text, census, resolved))
  let next = 0
  return parts.map((part, at) => {
    if (tokens[at] === undefined)
      return part.known.length > 0 ? part.known : popularAs(text, part).slice(0, MOST)
    next += 1
    const one = resolved[next - 1]
    return one !== undefined && isFit.has(one) ? one.token.candidates.slice(0, MOST) : []
  })
}

/** Finds what parts stand for; equal ones between equal characters share a token, as texts have few different ones. */
function createExplainer(text: string): (part: Remains) => Token | undefined {
  const known = new Map<string, Token | undefined>()
  return part => {
    const { start, end } = part.span
    const key = `${part.pages} ${text.slice(Math.max(0, start - 1), end + 1)}`
    if (known.has(key)) return known.get(key)
    const token = tokenOf(text, part)
    known.set(key, token)
    return token
  }
}

/** More candidates help nobody. */
const MOST = 12

/** What a part is if bytes of it were lost: those that the page leaves undefined, or else any one. */
function tokenOf(
  text: string,
  { span: { start, end }, text: part, pages, known }: Remains,
): Token | undefined {
  if (known.length > 0 || isBareMark(part) || isTornPicture(part, pages)) return undefined
  for (const surviving of part.endsWith('?') ? [ANY_GONE] : [0, ANY_GONE]) {
    const scope: LossScope = { ...UNKNOWN, evident: pages, surviving }
    for (const token of lossyTokensAt(text, { at: start, end, leads: pages }, scope))
      if (token.end === end) return token
  }
  return undefined
}

/** Whether nothing is left but the lead of most marks: those that are common are likelier than those of undefined bytes. */
const isBareMark = (part: string): boolean => part.replace(STAND_INS, '') === 'â'

/** Whether of a sequence of four bytes the second is gone: with it hardly anything but a picture begins. */
function isTornPicture(part: string, pages: number): boolean {
  const [lead, second] = bytesOf(part, pages)
  return lead === 0xf0 && second !== PICTURE
}

/** The second byte of nearly all pictures. */
const PICTURE = 0x9f

const UNKNOWN = { lossDoubts: {}, share: () => 1, isVietnamese: false, native: new Set<string>() } as const

/** What begins as a part does, or has all of it if the second byte is gone, by how common it is and how well it fits. */
function popularAs(text: string, { span, text: part, pages }: Remains): readonly string[] {
  if (pages === 0) return []
  return popularWith(bytesOf(part, pages))
    .map(char => ({
      char,
      bits: surpriseOf(text, span, codesIn(char)) + popularityRank(codesIn(char)[0] ?? 0),
    }))
    .sort((a, b) => a.bits - b.bits)
    .map(({ char }) => char)
}

const bytesOf = (part: string, pages: number): readonly number[] =>
  Array.from(part.replace(STAND_INS, ''), char => pageIndex().byteOf(firstPage(pages), char.charCodeAt(0)))

const STAND_INS = /["'?\ufffd]+$/
