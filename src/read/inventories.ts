/** Lists that tell what there is, not what is wrong: the sections of a file, the folders and routes of a program. */
import type { Item, List } from '../markdown/block.js'
import { type Phrase, subPhrase } from '../markdown/phrase.js'
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

/** `src/pages/`, `POST /login` */
const PLACE = /^(?:[\w@.-]+\/)+$|^[A-Z]{3,7} \/\S*$/
