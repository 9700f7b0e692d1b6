import type { Reference } from '../issue/model.js'
import type { Written } from '../issue/written.js'
import { sourceSpan } from '../markdown/phrase.js'
import { slice } from '../text/span.js'
import { fieldsOf } from './body.js'
import type { Draft } from './draft.js'
import { stateEvidence } from './evidence.js'
import { mentionedIds } from './ids.js'
import type { Ground } from './labelled.js'

/** The issues that a file has so far, by the ways in which a place may name them. */
export interface Known {
  readonly byId: ReadonlyMap<string, string>
  readonly byTitle: ReadonlyMap<string, string>
}

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
export function namedIssues(
  draft: Draft,
  known: Known,
): { key: string; name: string; start: number; end: number }[] {
  const own = draft.name.id
  if (own !== undefined && known.byId.has(foldId(own.value))) {
    const ids = leadingIds(draft).filter(({ id }) => known.byId.has(foldId(id)))
    const all = ids.some(({ id }) => id === own.value) ? ids : [{ id: own.value, ...own.span }, ...ids]
    return all.map(({ id, start, end }) => ({ key: known.byId.get(foldId(id)) ?? '', name: id, start, end }))
  }
  const ids = leadingIds(draft).filter(({ id }) => known.byId.has(foldId(id)))
  if (ids.length > 0)
    return ids.map(({ id, start, end }) => ({ key: known.byId.get(foldId(id)) ?? '', name: id, start, end }))
  const title = slice(draft.phrase.text, draft.name.title)
  const key = own === undefined ? known.byTitle.get(foldTitle(title)) : undefined
  return key === undefined ? [] : [{ key, name: title, ...draft.name.title }]
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
  return namedIssues(draft, known).map(named => ({
    form: draft.home.kind === 'row' ? 'row' : 'item',
    span: draft.home.span,
    to: named.key,
    name: nameOf(ground, draft, named),
    state,
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
