/** Writes new ids wherever a file names issues by their old ones, as far as it is sure that the issue is meant. */
import type { Tracker } from '../issue/model.js'
import type { TextEdit } from '../text/edit.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { lineAt, lineStarts } from '../text/lines.js'
import { overlaps } from '../text/span.js'
import { type Mention, mentionsOf, ownMention, partsOf, recordAround } from './mentions.js'
import type { Page, Replacement } from './page.js'
import type { Renamed, Renaming } from './renaming.js'
import { swapInCells } from './write-value.js'

/** What is to be written, and what was left alone that somebody should look at. */
export interface Rewriting {
  readonly replacements: readonly Replacement[]
  readonly notes: readonly string[]
}

/** A renaming with the tracker whose issues are renamed, which need not be the one that is rewritten. */
export interface RenamingOf {
  readonly renaming: Renaming
  readonly home: Tracker
  readonly isForced?: true
}

export function rewriteIds(page: Page, of: RenamingOf): Result<Rewriting, Objection> {
  const lines = lineStarts(page.text)
  const told = ({ span }: Mention, why: string): string => `line ${lineAt(lines, span.start)}: ${why}`
  const swaps: TextEdit[] = []
  const notes: string[] = []
  for (const chain of chainsIn(mentionsIn(page, of.renaming.family))) {
    const fates = chain.map(mention => fateOf(page, mention, of))
    const [first] = chain
    if (first === undefined) continue
    const doubt = chain.find(mention => mention.doubt !== undefined)?.doubt
    if (doubt !== undefined) {
      if (fates.some(({ now }) => now !== undefined))
        notes.push(told(first, `${first.id} ${doubt}, and was left as it is`))
      continue
    }
    const fault = faultOf(chain, fates, of)
    if (fault !== undefined && of.isForced === undefined) return failure({ message: told(first, fault) })
    const left = fates.find(({ isLeft }) => isLeft)
    if (left !== undefined)
      notes.push(told(first, `${first.id} may mean several issues, and was left as it is`))
    swaps.push(...swapsFor(chain, fates))
  }
  return success({ replacements: swapInCells(page.text, swaps), notes })
}

/** The mentions in prose, and those that the reader knows for names although they are mere numbers. */
function mentionsIn(page: Page, family: string): readonly Mention[] {
  const { issues, references } = page.tracker
  const written = [...issues.flatMap(({ id }) => id ?? []), ...references.map(({ name }) => name)]
  const known = written.flatMap(one =>
    (partsOf(one.value)?.family ?? one.value) === family ? (ownMention(page.text, one) ?? []) : [],
  )
  const isKnown = ({ span }: Mention): boolean => known.some(one => overlaps(one.span, span))
  const found = mentionsOf(page, family).filter(
    one => one.doubt !== 'is a mere number there' || !isKnown(one),
  )
  const more = known.filter(
    (one, at) =>
      !found.some(({ span }) => overlaps(span, one.span)) &&
      known.findIndex(other => other.span.start === one.span.start) === at,
  )
  return [...found, ...more].toSorted((a, b) => a.span.start - b.span.start)
}

/** Ids with the bare numbers that follow them. */
function chainsIn(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const chains: Mention[][] = []
  for (const mention of mentions)
    if (mention.form === 'whole' || chains.length === 0) chains.push([mention])
    else chains.at(-1)?.push(mention)
  return chains
}

/** What becomes of a mention: a new id, or none. */
interface Fate {
  readonly now: string | undefined
  /** Whether it may mean one of several issues with one id, the first of which keeps it. */
  readonly isLeft: boolean
  readonly fault: string | undefined
}

const stays: Fate = { now: undefined, isLeft: false, fault: undefined }

function fateOf(page: Page, { id, span }: Mention, { renaming, home }: RenamingOf): Fate {
  const base = id.replace(/(?<=\d)[a-z]$/, '')
  const isKnown = (name: string): boolean =>
    home.issues.some(issue => issue.id?.value === name || issue.aliases.includes(name))
  const name = isKnown(id) ? id : base
  if (!isKnown(name))
    return renaming.ids.some(({ now }) => now === id)
      ? { ...stays, fault: `${id} is named here, and no issue has that id: it would then mean another one` }
      : stays
  const owners = [...home.issues.entries()].flatMap(([index, issue]) =>
    issue.id?.value === name ? [index] : [],
  )
  const record = page.tracker === home ? recordAround(home, span) : -1
  const owner = owners.includes(record) || owners.length === 0 ? record : owners[0]
  const renamed = renaming.ids.find(
    ({ old, index }) => old === name && (owners.length === 0 || index === owner),
  )
  const now = renamed === undefined ? undefined : renamed.now + id.slice(name.length)
  if (owners.length < 2 || owners.includes(record)) return { ...stays, now }
  return renaming.ids.every(({ old }) => old !== name) ? stays : doubtful(renamed, { id, now })
}

const doubtful = (
  renamed: Renamed | undefined,
  { id, now }: { readonly id: string; readonly now: string | undefined },
): Fate =>
  renamed === undefined
    ? { ...stays, isLeft: true }
    : { ...stays, now, fault: `${id} may mean any of several issues with that id` }

/** Why a mention with its bare numbers cannot follow; a range must be one afterwards. */
function faultOf(chain: readonly Mention[], fates: readonly Fate[], of: RenamingOf): string | undefined {
  const fault = fates.find(fate => fate.fault !== undefined)?.fault
  const end = chain.at(-1)
  if (fault !== undefined || end?.form !== 'range end') return fault
  const from = chain.at(-2)
  const numbers = [from, end].map(one => Number(partsOf(one?.id ?? '')?.digits ?? Number.NaN))
  const [low = 0, high = 0] = numbers
  const isIn = (id: string): boolean => {
    const parts = partsOf(id)
    return parts?.family === of.renaming.family && Number(parts.digits) >= low && Number(parts.digits) <= high
  }
  const within = of.home.issues.flatMap(({ id }) => (id !== undefined && isIn(id.value) ? [id.value] : []))
  if (!of.renaming.ids.some(({ old, now }) => isIn(old) || isIn(now))) return undefined
  const now = within
    .map(id => of.renaming.ids.find(({ old }) => old === id)?.now ?? id)
    .map(id => Number(partsOf(id)?.digits))
  const [first, last] = [fates.at(-2)?.now ?? from?.id, fates.at(-1)?.now ?? end.id].map(id =>
    Number(partsOf(id ?? '')?.digits),
  )
  const isRange =
    now.length > 0 &&
    Math.min(...now) === first &&
    Math.max(...now) === last &&
    last - first + 1 === now.length
  return isRange ? undefined : `${from?.id} to ${end.id} would be no range any more`
}

/** The new ids, short where the ids before them have the same family. */
function swapsFor(chain: readonly Mention[], fates: readonly Fate[]): readonly TextEdit[] {
  const ids = chain.map(({ id }, at) => fates[at]?.now ?? id)
  const families = new Set(ids.map(id => partsOf(id)?.family ?? id))
  return chain.flatMap(({ id, span, form }, at) => {
    const now = ids[at] ?? id
    const text = form === 'whole' || families.size > 1 ? now : now.slice(partsOf(now)?.family.length ?? 0)
    return now === id && (form === 'whole' || families.size === 1) ? [] : [{ span, text }]
  })
}
