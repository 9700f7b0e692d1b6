import type { Reference } from '../issue/model.js'
import type { Written } from '../issue/written.js'
import { sourceSpan } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { fieldsOf } from './body.js'
import type { Draft } from './draft.js'
import { levelEvidence, stateEvidence } from './evidence.js'
import { mentionedIds } from './ids.js'
import type { Ground } from './labelled.js'

/** The issues that a file has so far, by the ways in which a place may name them. */
export interface Known {
  readonly byId: ReadonlyMap<string, string>
  readonly byTitle: ReadonlyMap<string, string>
}

/** The key of the issue with an id; `A2-P1-003b` is part of `A2-P1-003` where it has no home of its own. */
const keyOfId = (known: Known, id: string): string | undefined =>
  known.byId.get(foldId(id)) ?? (/\d[a-z]$/.test(id) ? known.byId.get(foldId(id.slice(0, -1))) : undefined)

/** The issues that drafts make, ready to be looked up; keys and drafts go side by side. */
export function knownIssues(drafts: readonly Draft[], keys: readonly string[]): Known {
  const byId = new Map<string, string>()
  const byTitle = new Map<string, string>()
  drafts.forEach((draft, index) => {
    const key = keys[index] ?? ''
    const id = draft.name.id?.value
    if (id !== undefined && !byId.has(foldId(id))) byId.set(foldId(id), key)
    const title = foldTitle(slice(draft.phrase.text, draft.name.title))
    if (title.length > 3 && !byTitle.has(title)) byTitle.set(title, key)
  })
  return { byId, byTitle }
}

export const foldId = (id: string): string => id.replace(/^[#[(]+|[\])]+$/g, '').toLowerCase()

/** A title as it is compared: letters and digits only. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The issues that a candidate only names: by the ids it begins with, or by their very title. */
export function namedIssues(draft: Draft, known: Known): Named[] {
  const own = draft.name.id
  const mentions = leadingIds(draft)
  const all =
    own === undefined || mentions.some(({ id }) => id === own.value)
      ? mentions
      : [{ id: own.value, ...own.span }, ...mentions]
  const named = all.flatMap(({ id, start, end }) => {
    const key = keyOfId(known, id)
    return key === undefined ? [] : [{ key, name: id, start, end }]
  })
  if (named.length > 0 || own !== undefined) return named
  const title = slice(draft.phrase.text, draft.name.title)
  const key = known.byTitle.get(foldTitle(title))
  return key === undefined ? [] : [{ key, name: title, ...draft.name.title }]
}

/** An issue that a candidate names, and where in its text. */
export interface Named {
  readonly key: string
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The ids at the beginning of a candidate's text, one after the other. */
function leadingIds(draft: Draft): { id: string; start: number; end: number }[] {
  const found: { id: string; start: number; end: number }[] = []
  let done = 0
  for (const mention of mentionedIds(draft.phrase.text)) {
    const between = draft.phrase.text.slice(done, mention.start)
    if (
      mention.start > done &&
      !/^[\s,;:/&+|–—()[\]\p{Extended_Pictographic}\ufe0f-]*(?:and|und|et|y|e|и)?\s*$/u.test(between)
    )
      break
    found.push(mention)
    done = Math.max(done, mention.end)
  }
  return found
}

/** The references that a candidate makes to the issues it names. */
export function referencesOf(ground: Ground, draft: Draft, known: Known): Reference[] {
  const [state] = stateEvidence(ground, draft, false)
  const told = levelEvidence(ground, draft).find(({ from }) => from === 'severity' || from === 'priority')
  const level = told === undefined ? undefined : { ...told, from: 'reference' as const }
  return namedIssues(draft, known).map(named => ({
    form: draft.home.kind === 'row' ? 'row' : 'item',
    span: draft.home.span,
    to: named.key,
    name: nameOf(ground, draft, named),
    state,
    level,
    fields: [...fieldsOf(draft.parts), ...draft.cells.map(cell => cell.field)],
    section: draft.scope.path,
  }))
}

function nameOf(
  ground: Ground,
  draft: Draft,
  named: { name: string; start: number; end: number },
): Written<string> {
  const cell = draft.cells.find(({ field }) => field.name === 'id' && field.value.value.includes(named.name))
  if (cell !== undefined) return { ...cell.field.value, value: named.name }
  const span = sourceSpan(draft.phrase, named)
  return { value: named.name, raw: slice(ground.text, span), span, slot: span }
}
