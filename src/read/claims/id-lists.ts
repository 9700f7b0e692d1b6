/** Lists of ids beside a count: `Open: 2 (BUG-1, BUG-3)`. */
import { joinWords } from '../../issue/words/joints.js'
import type { Span } from '../../text/span.js'
import { mentionedIds } from '../ids.js'
import { wordPattern } from '../word-pattern.js'

/** A stretch that is nothing but ids of the file, and the keys of the issues that it names. */
export interface IdList {
  readonly span: Span
  /** With the brackets around it and the blank before them. */
  readonly slot: Span
  readonly keys: readonly string[]
}

type KeyOf = (id: string) => string | undefined

/** The lists that fill brackets, or that end a line behind a colon or a dash. */
export function findIdLists(text: string, keyOf: KeyOf): readonly IdList[] {
  return idRuns(text, keyOf).flatMap(({ start, end, keys }) => {
    const slot = slotOf(text, { start, end })
    return slot === undefined || keys === undefined ? [] : [{ span: { start, end }, slot, keys }]
  })
}

/** The keys of the issues of which a text names the ids, and nothing else. */
export function wholeIdList(text: string, keyOf: KeyOf): readonly string[] | undefined {
  const [run] = idRuns(text, keyOf)
  return run?.start === 0 && run.end === text.length ? run.keys : undefined
}

/** Stretches of ids that follow one another; without keys where one of them is none of the file. */
function idRuns(
  text: string,
  keyOf: KeyOf,
): readonly (Span & { readonly keys: readonly string[] | undefined })[] {
  const runs: { start: number; end: number; keys: (string | undefined)[] }[] = []
  for (const { id, start, end } of mentionedIds(text)) {
    const last = runs.at(-1)
    if (last !== undefined && (start < last.end || JOINT.test(text.slice(last.end, start)))) {
      last.end = end
      last.keys.push(keyOf(id))
    } else runs.push({ start, end, keys: [keyOf(id)] })
  }
  return runs.map(({ start, end, keys }) => {
    const known = keys.filter(key => key !== undefined)
    return { start, end, keys: known.length < keys.length ? undefined : [...new Set(known)] }
  })
}

/** What stands between two ids of a list. */
const JOINT = new RegExp(
  String.raw`^\s*(?:[,、;，&+/]|,?\s*(?:${wordPattern(joinWords, 'and')})(?=\s))\s*$`,
  'u',
)

function slotOf(text: string, { start, end }: Span): Span | undefined {
  const before = /(?:\s*[(（[]|\s*[:：–—]|\s-)\s*$/u.exec(text.slice(0, start))
  const opening = before?.[0].trim()
  if (before === null || opening === undefined) return undefined
  if (/[:：–—-]/u.test(opening)) return /^\s*\.?\s*$/.test(text.slice(end)) ? { start, end } : undefined
  return /^[)）\]]/u.test(text.slice(end)) ? { start: before.index, end: end + 1 } : undefined
}

/**
 * A list as it is to be written so that it names just the wanted issues: what stays keeps its form, what is new is written
 * as the first entry is, and stands where the order of the file has it; undefined if the list is written in another way.
 */
export function rewriteIds(raw: string, wanted: readonly WantedId[], keyOf: KeyOf): string | undefined {
  const parts = raw.split(SEPARATOR)
  const joints = Array.from(raw.matchAll(SEPARATOR), match => match[0])
  const entries = parts.map(part => ({ part, ids: mentionedIds(part) }))
  const keys = entries.map(({ ids }) => (ids.length === 1 ? keyOf(ids[0]?.id ?? '') : undefined))
  const model = entries[0]
  const id = model?.ids[0]
  if (model === undefined || id === undefined || keys.includes(undefined)) return undefined
  const places = new Map(wanted.map(({ key }, at) => [key, at]))
  const kept = keys.flatMap((key, at) => {
    const place = places.get(key ?? '')
    return place === undefined ? [] : [{ place, text: parts[at] ?? '' }]
  })
  const isLinked = /[\][<>]/.test(raw)
  const added = wanted.filter(({ key }) => !keys.includes(key))
  if (isLinked && added.length > 0) return undefined
  const list = added.reduce<readonly { readonly place: number; readonly text: string }[]>(
    (all, { key, id: name }) => {
      const place = places.get(key) ?? 0
      const text = model.part.slice(0, id.start) + name + model.part.slice(id.end)
      const before = all.findLastIndex(other => other.place < place)
      return all.toSpliced(before + 1, 0, { place, text })
    },
    kept,
  )
  return list.map(({ text }, at) => (at === 0 ? text : `${joints[0] ?? ', '}${text}`)).join('')
}

/** An issue that a list should name. */
export interface WantedId {
  readonly key: string
  readonly id: string
}

/** `, `, and the marks that close behind one entry and open before the next. */
const SEPARATOR = /[`*_]*\s*[,、;，]\s*[`*_]*/gu
