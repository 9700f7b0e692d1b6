/** The marks that other issues bear beside their titles, as models for one that is to bear such. */
import type { Issue, State } from '../issue/model.js'
import { meaningOf } from '../issue/vocabulary.js'
import { firstMatch } from '../text/match.js'
import { slice } from '../text/span.js'
import { lineAround } from './lines.js'
import { dressed, type Mark, takeApart } from './mark-parts.js'
import { type Goal, idOnLine, peers, wholly } from './marks.js'
import { insert, type Page, type Replacement } from './page.js'
import { isSpecific } from './specific.js'

/** The marks of issues that are what an issue is to become, and whether most of them bear one. */
export function customOf(
  page: Page,
  issue: Issue,
  { goal, meaning }: { readonly goal: Goal; readonly meaning: State },
): { readonly models: readonly Model[]; readonly isCustom: boolean } {
  const there = peers(page, issue, goal)
  // An item with a box needs no mark of one without.
  const isAlike = (peer: Issue): boolean => hasBox(peer) || !hasBox(issue)
  const models = there.flatMap(peer => (isAlike(peer) ? (modelIn(page, peer, meaning) ?? []) : []))
  return { models, isCustom: models.length * 2 >= there.length }
}

/** Whether an issue is going to bear words that tell a state beside its title, as others do that are in it. */
export function getsWords(
  page: Page,
  issue: Issue,
  turn: { readonly goal: Goal; readonly meaning: State },
): boolean {
  const { models, isCustom } = customOf(page, issue, turn)
  const isBare = issue.stateEvidence.every(({ from }) => from !== 'title')
  return (
    isBare && isCustom && models[0] !== undefined && HAS_LETTER.test(slice(page.text, models[0].mark.said))
  )
}

export const hasBox = ({ home }: Issue): boolean => home.kind === 'item' && home.checkbox !== undefined

export interface Model {
  readonly issue: Issue
  readonly mark: Mark
}

/** A peer with a mark that says what is wanted, and next to which no other words stand. */
function modelIn({ text, words }: Page, issue: Issue, meaning: State): Model | undefined {
  // “CLOSED: by design” does not say why without its remark.
  const evidence = issue.stateEvidence.find(
    ({ from, value, raw }) =>
      from === 'title' &&
      value === meaning &&
      (meaningOf(words.states, raw) ?? meaning) === meaning &&
      !isSpecific(raw),
  )
  if (evidence === undefined) return undefined
  const mark = takeApart(text, evidence)
  const between = text.slice(issue.title.span.end, mark.whole.start).replace(/[[(][^\])]*[\])]/g, '')
  return HAS_LETTER.test(mark.lead + between) ? undefined : { issue, mark }
}

/**
 * The mark of a peer at the same place, ahead of id and title or behind the title, without what is remarked on the peer;
 * undefined where more stands on the line than on that of the peer.
 */
export function copyMark(
  { text }: Page,
  issue: Issue,
  { issue: peer, mark }: Model,
): Replacement | undefined {
  const { whole, said, lead, closing } = mark
  const bare = lead + slice(text, said) + closing
  const dress = dressed(text, whole)
  const put = text.slice(dress.start, whole.start) + bare + text.slice(whole.end, dress.end)
  const own = wholly(text, issue.title.span)
  if (whole.start < peer.title.span.start) {
    const gap = firstMatch(/^\s*/, text.slice(dress.end))
    return insert(dress.start <= headOf(text, peer) ? headOf(text, issue) : own.start, put, gap)
  }
  const closed = firstMatch(/^~*/, text.slice(own.end)).length
  // Emphasis that closes behind the title stays around it.
  const at = own.end + closed
  if (endsNaming(text, dress.end) !== endsNaming(text, at)) return undefined
  const parting = firstMatch(/[^\p{L}\p{N}*_`~)\]]*$/u, text.slice(peer.title.span.end, dress.start))
  return insert(at, parting, put)
}

/** Whether nothing but other marks in brackets stands on the line behind a place. */
const endsNaming = (text: string, at: number): boolean =>
  text
    .slice(at, lineAround(text, at).end)
    .replace(/[[(][^\])]*[\])]/g, '')
    .trim() === ''

/** Where the naming text of an issue begins: at its title, or behind what makes the line a heading or an item. */
function headOf(text: string, issue: Issue): number {
  const line = lineAround(text, issue.title.span.start)
  const id = idOnLine(issue, line)
  if (id === undefined) return issue.title.span.start
  const lead = firstMatch(LEAD, text.slice(line.start, id.span.start)).length
  return line.start + lead
}

/** `### `, `- [ ] **`, `> 2. ` */
const LEAD = /^[\s>]*(?:#{1,6}\s+|(?:[-*+]|\d+[.)])\s+)?(?:\[[^\]]?\]\s+)?[*_~`[(]*/u

const HAS_LETTER = /\p{L}/u
