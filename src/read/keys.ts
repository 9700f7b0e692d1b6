import type { Draft } from './draft.js'
import { slice } from '../text/span.js'

/**
 * The keys of drafts: the id, or else a slug of section path and title, which may be no more than a number (`Bug 1`); a
 * second one of the same gets `~2`. Keys do not depend on line numbers, so they last when lines move.
 */
export function makeKeys(drafts: readonly Draft[]): string[] {
  const seen = new Map<string, number>()
  return drafts.map(draft => {
    const key =
      draft.name.id?.value ??
      slugOf([...draft.scope.path.slice(1), slice(draft.phrase.text, draft.name.title) || draft.phrase.text])
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}~${count}`
  })
}

/** `Open bugs`, `Token lost` → `open-bugs/token-lost`. */
const slugOf = (path: readonly string[]): string =>
  path
    .map(text =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(part => part !== '')
    .join('/')
