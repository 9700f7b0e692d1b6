import type { Draft } from './draft.js'
import { foldId } from './references.js'

/**
 * Of rows and items that bear the same id, the one that says most; the first of those that say equally much. Without an
 * id each is the home of an issue of its own.
 */
export function chooseHomes(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>()
  for (const draft of drafts) {
    const id = draft.name.id?.value
    if (id === undefined) continue
    const rival = best.get(foldId(id))
    if (rival === undefined || weight(draft) > weight(rival)) best.set(foldId(id), draft)
  }
  return drafts.filter(draft => {
    const id = draft.name.id?.value
    return id === undefined || best.get(foldId(id)) === draft
  })
}

/** How much a draft says: fields with a value, and a title that is more than the id. */
function weight(draft: Draft): number {
  const cells = draft.cells.filter(cell => cell.value.text.trim() !== '').length
  const title = draft.name.title.end > draft.name.title.start ? 2 : 0
  return cells + draft.parts.length + title
}
