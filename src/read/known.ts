/** The issues of a file by the ways in which a place may name them: by id, number or title, or in a table that lists them once more. */
import { groupBy } from '../text/group.js'
import { once } from '../text/once.js'
import { slice } from '../text/span.js'
import { type Candidate, type Draft, headingsOf } from './draft.js'
import { mentionedIds } from './ids.js'
import { type Alike, foldTitle, likeness, titleFinder } from './titles.js'

/** The issues that a file has so far, by the ways in which a place may name them. */
export interface Known {
  readonly byId: ReadonlyMap<string, string>
  /** By an ordinal that only one issue has. */
  readonly byOrdinal: ReadonlyMap<number, string>
  /** By an ordinal that only one heading has, without a word in front of it: `## 4. The wheel stops`. */
  readonly byHeading: ReadonlyMap<number, string>
  readonly byTitle: ReadonlyMap<string, string>
  /** By what they are called with their number: `risk 7`. */
  readonly byCall: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, string>
  /** Below which headings the rows of a table name the issues by their numbers or ids. */
  readonly indexes: ReadonlySet<string>
  /** The key of the only issue whose title clearly means the same. */
  readonly closest: (title: string) => Alike | undefined
}

/**
 * The key of the issue with an id; `A2-P1-003b` is part of `A2-P1-003` where it has no home of its own, and `#5` may be the
 * fifth issue.
 */
export const keyOfId = (known: Known, id: string): string | undefined =>
  known.byId.get(foldId(id)) ??
  (/^#\d+$/.test(id) ? known.byOrdinal.get(Number(id.slice(1))) : undefined) ??
  known.byId.get(foldId(id.replace(/(?<=\d)[a-z]$/, ''))) ??
  known.byId.get(foldId(id.replace(RANGE, '')))

/** What makes a range of an id: `BUG-208–213`, `M-8〜12`, `ENG-m1-m4` */
const RANGE = /(?<=\d)\s?[-–—~〜～]\s?\p{L}{0,4}-?\d+$/u

/** The issues that drafts make, ready to be looked up; keys and drafts go side by side. */
export function knownIssues(drafts: readonly Draft[], keys: readonly string[]): Known {
  const byId = new Map<string, string>()
  const byTitle = new Map<string, string>()
  const byCall = new Map<string, string>()
  const titles = new Map<string, string>()
  drafts.forEach((draft, index) => {
    const key = keys[index] ?? ''
    const id = draft.name.id?.value
    if (id !== undefined && !byId.has(foldId(id))) byId.set(foldId(id), key)
    const title = foldTitle(slice(draft.phrase.text, draft.name.title))
    if (title.length > 3 && !byTitle.has(title)) byTitle.set(title, key)
    titles.set(key, title)
    const called = calledBy(draft)
    if (called !== undefined && !byCall.has(called)) byCall.set(called, key)
  })
  drafts.forEach((draft, index) => {
    for (const alias of aliasesOf(draft)) if (!byId.has(alias)) byId.set(alias, keys[index] ?? '')
  })
  const finder = once(() => titleFinder(titles))
  const entries = drafts.map((draft, index) => ({ draft, key: keys[index] ?? '' }))
  const bare = entries.filter(({ draft }) => draft.home.kind === 'heading' && calledBy(draft) === undefined)
  return {
    byId,
    byOrdinal: numbered(entries),
    byHeading: numbered(bare),
    byTitle,
    byCall,
    titles,
    indexes: new Set(),
    closest: title => finder()(title),
  }
}

/** The further ids before the title of a heading, by which its issue is called as well: `### BUG-3 / BUG-7 — The gate creaks`. */
const aliasesOf = ({ home, phrase, name: { id, title } }: Draft): string[] =>
  home.kind === 'heading' && id !== undefined
    ? mentionedIds(phrase.text.slice(0, title.start)).map(mention => foldId(mention.id))
    : []

/**
 * What is known with the tables that list the issues once more: those in which most rows have the number of an issue and a
 * word of its title, or most of those with the id of one a word of that.
 *
 *     ### 2. The gate creaks in winter        | 2     | Gate  | fixed                |
 *     ### BUG-3: The wheel stops at noon      | BUG-3 | Mill  | At noon it is still  |
 */
export function withIndexes(known: Known, drafts: readonly Draft[]): Known {
  const rows = drafts.filter(({ home }) => home.kind === 'row')
  const indexes = [...groupBy(rows, headingsOf)].flatMap(([place, group]) => {
    const named = group.filter(draft => isLikeNumbered(draft, known)).length
    const others = group.filter(({ name: { id } }) => id === undefined || known.byId.has(foldId(id.value)))
    return named > 1 && named * 2 > others.length ? [place] : []
  })
  return { ...known, indexes: new Set(indexes) }
}

/**
 * The rows of summaries that number the issues of a file, of which only some have a heading: the others stand nowhere else.
 *
 *     | # | Problem          | Status |
 *     | 1 | The bell is mute | fixed  |
 *     | 2 | The gate creaks  | open   |      ### #2 – The gate creaks
 */
export function rowsUntold(candidates: readonly Candidate[], known: Known): ReadonlySet<Draft> {
  const rows = candidates.filter(isSummed).map(({ draft }) => draft)
  return new Set(
    [...groupBy(rows, headingsOf).values()]
      .filter(group => group.some(draft => isLikeNumbered(draft, known)))
      .flatMap(group => group.filter(({ name: { number } }) => !known.byOrdinal.has(number ?? -1))),
  )
}

/** Whether a row has a number and a state, and is refused only since it stands in a summary. */
const isSummed = ({ refusal, draft: { home, name, grounds } }: Candidate): boolean =>
  refusal?.why === 'about' &&
  refusal.role === 'summary' &&
  home.kind === 'row' &&
  name.id === undefined &&
  name.number !== undefined &&
  grounds.kind === 'table' &&
  grounds.told === 'state'

/** Whether a row says a word of the title of the issue whose number it has; of one whose id it has, in any of its cells. */
function isLikeNumbered(draft: Draft, known: Known): boolean {
  const { id, number = -1 } = draft.name
  const key = id === undefined ? known.byOrdinal.get(number) : known.byId.get(foldId(id.value))
  const said = id === undefined ? [] : draft.cells.map(({ value }) => value.text)
  return key !== undefined && likeness([titleOf(draft), ...said].join(' '), known.titles.get(key) ?? '') > 0
}

/** The keys of the issues with an ordinal that no other one has. */
function numbered(
  entries: readonly { readonly draft: Draft; readonly key: string }[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [number, [only, ...others]] of groupBy(
    entries,
    ({ draft: { name } }) => name.number ?? countOf(name.id),
  ))
    if (number !== undefined && others.length === 0) found.set(number, only.key)
  return found
}

/** The number in `#3`: other places of a file may leave its sign out. */
const countOf = (id: { readonly value: string } | undefined): number | undefined =>
  id !== undefined && /^#\d+$/.test(id.value) ? Number(id.value.slice(1)) : undefined

/** The word and the number by which a draft is called before its title: `Risk 7: The river falls dry` → `risk 7`. */
export function calledBy({ phrase, name: { number, title } }: Draft): string | undefined {
  const called = number === undefined ? '' : foldTitle(phrase.text.slice(0, title.start))
  return /\p{L}/u.test(called) ? called : undefined
}

export const foldId = (id: string): string => {
  const bare = id.replace(/^[#[(]+|[\])]+$/g, '')
  return SMALL_LETTER.test(bare) ? bare : bare.toLowerCase()
}

/** `API-m1` stands beside `API-M1`: a minor and a major one. */
const SMALL_LETTER = /^[A-Z]+[-_][a-z]\d+$/

export const titleOf = (draft: Draft): string => slice(draft.phrase.text, draft.name.title)
