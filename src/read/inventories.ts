/** Lists that tell what there is, not what is wrong: the sections of a file, other files, the folders and routes of a program, counts, and rules. */
import { findWord, meaningOf } from '../issue/vocabulary.js'
import type { Item, List } from '../markdown/block.js'
import { isMarked, type Phrase, subPhrase } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { isDocument } from './path.js'
import type { Ground } from './labelled.js'
import { beginsWith } from './roles.js'
import type { View } from './view.js'

/**
 * Whether the items of a list are the headings below it.
 *
 *     - **A. Found in the pilot** — put off          ## A. Found in the pilot
 *     - **B. Wishes** — from the meeting in May      ## B. Wishes
 */
export function isContents({ children }: View, { items }: List): boolean {
  if (items.length < 2 || items.length > children.length) return false
  const headings = new Set(children.map(({ heading }) => folded(heading)))
  return items.every(item => item.checkbox === undefined && headings.has(folded(leadOf(item)?.text ?? '')))
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The emphasis or the link with which an item begins; all of it if there is none. */
function leadOf({ blocks: [first] }: Item): Phrase | undefined {
  if (first?.kind !== 'paragraph') return undefined
  const lead = first.text.marks.find(({ kind, span }) => kind !== 'code' && span.start === 0)
  return lead === undefined ? first.text : subPhrase(first.text, lead.span)
}

/**
 * Whether each item of a list says what a folder or a route is for.
 *
 *     - `src/pages/` — one file for each page        - `GET /api/boats` — all boats
 */
export const isInventory = ({ items }: List): boolean =>
  items.length > 1 &&
  items.every(
    ({ checkbox, blocks: [first] }) =>
      checkbox === undefined &&
      first?.kind === 'paragraph' &&
      first.text.marks.some(
        ({ kind, span }) =>
          kind === 'code' && span.start === 0 && PLACE.test(first.text.text.slice(0, span.end)),
      ),
  )

/** Whether the items of a list are names in code, most of them nothing else: what there is, not what is wrong with it. */
export const areNames = ({ items }: List): boolean =>
  items.length > 2 && items.every(beginsWithCode) && items.filter(isOnlyCode).length * 3 > items.length * 2

const beginsWithCode = ({ checkbox, blocks: [first] }: Item): boolean =>
  checkbox === undefined && first?.kind === 'paragraph' && isMarked(first.text, 0, 'code')

const isOnlyCode = ({ blocks: [first, ...rest] }: Item): boolean =>
  first?.kind === 'paragraph' &&
  rest.length === 0 &&
  first.text.marks.some(
    ({ kind, span }) => kind === 'code' && slice(first.text.text, span) === first.text.text.trim(),
  )

/** `src/pages/`, `POST /login` */
const PLACE = /^(?:[\w@.-]+\/)+$|^[A-Z]{3,7} \/\S*$/

/** Whether each item of a list is nothing but a link to another document or place: `[Issue #1: Home page](./issue-1.md)`. */
export const isIndex = ({ items }: List): boolean => items.every(leadsElsewhere)

function leadsElsewhere({ blocks: [first, ...rest], checkbox }: Item): boolean {
  if (first?.kind !== 'paragraph' || rest.length > 0 || checkbox !== undefined) return false
  if (isTicket(first.text.text)) return true
  const { text, marks } = first.text
  const link = marks.find(({ kind }) => kind === 'link')
  return link?.kind === 'link' && isElsewhere(link.target) && slice(text, link.span) === text.trim()
}

/** Whether each item of a list is the address of an issue that is kept elsewhere, and at most its name there. */
export const areTickets = ({ items }: List): boolean =>
  items.every(({ blocks: [first] }) => first?.kind === 'paragraph' && isTicket(first.text.text))

const isTicket = (text: string): boolean => TICKET_ALONE.test(text)

/** `B7: https://example.org/mill/issues/12` */
const TICKET_ALONE =
  /^\s*(?:[\p{L}\p{N}#_.-]{1,24}\s*[:：–—-]\s*)?<?https?:\/\/\S+\/(?:issues|pull|merge_requests|browse|work_items)\/[\w-]+>?\s*$/u

/** `./issue-1.md#home` or `#home`, not `https://…` */
const isElsewhere = (target: string): boolean =>
  target.startsWith('#') || (!/^[a-z]+:/iu.test(target) && isDocument(target.replace(/#.*$/u, '')))

/** Whether each item of a list says how issues are to be kept: `Every item needs a ticket`, `Keep the list short`. */
export const areRules = ({ words }: Ground, { items }: List): boolean =>
  items.length > 1 &&
  items.every(
    ({ checkbox, blocks: [first] }) =>
      checkbox === undefined &&
      first?.kind === 'paragraph' &&
      (beginsWith('rule', first.text.text, words) || beginsWith('advice', first.text.text, words)),
  )

/** A list of counts: `High priority: 5 issues (45 %)`, `Effort — 35 low, 52 medium`; nobody checks a count, and neither a date nor a version is one. */
export const isCountList = (ground: Ground, list: List): boolean =>
  list.items.every(
    ({ checkbox, blocks: [first] }) =>
      checkbox === undefined &&
      first?.kind === 'paragraph' &&
      (isCount(ground, first.text.text) || isTally(ground, first.text.text) || SHARE.test(first.text.text)),
  )

/** `mill_wheel ~30-37%`: a name, and its share of a whole. */
const SHARE = /^\S+\s[~≈<>]?\d{1,3}(?:[.–-]\d{1,3})?\s?%\s*$/u

/** Whether a line counts: a number alone, or things of a level or a state; `iOS 17: 2 crashes` tells what is wrong. */
function isCount({ words }: Ground, text: string): boolean {
  const match = COUNTED.exec(text)
  const [, label = '', things = ''] = match ?? []
  if (match === null) return false
  const isBare = !/\p{L}/u.test(things.replace(/[(（].{0,200}?[)）]/gu, ''))
  return (
    isBare ||
    [words.levels, words.codes, words.states, words.roles].some(terms => findWord(terms, label) !== undefined)
  )
}

const COUNTED = /^([^:：]{1,50})(?::\s+|：\s*)~?\d+(?!\d|\.\d+\.|[-/]\d+[-/]|[年년])(.*)/su

/** Whether a line says how many there are of several levels or states: `Effort — 35 low, 52 medium`. */
function isTally({ words }: Ground, text: string): boolean {
  const terms = TALLY.exec(text)?.[1]?.match(/\p{L}+/gu) ?? []
  const vocabularies = [words.levels, words.codes, words.states]
  return terms.length > 1 && terms.every(term => vocabularies.some(terms => meaningOf(terms, term)))
}

const TALLY = /^[^:：]{1,50}?(?::\s|：|\s[–—-]\s)\s*((?:\d{1,5}\s\p{L}+(?:,\s*|(?=[.;]|\s*$))){2,})/u
