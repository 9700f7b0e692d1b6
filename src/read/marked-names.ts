/** Which of the names that stand in a row bear a mark of their own. */
import { EMOJI } from '../issue/words/symbols.js'
import type { Span } from '../text/span.js'

/** Of several names those that bear a mark each, where one does ahead of the last: `BUG-7 ✅, BUG-8, BUG-9 ✅`. */
export function markedApart<Name extends Span>(
  text: string,
  names: readonly Name[],
): ReadonlySet<Name> | undefined {
  const marked = names.filter(({ end }) => MARK.test(text.slice(end, end + REACH)))
  return marked.some(name => name !== names.at(-1)) ? new Set(marked) : undefined
}

const MARK = new RegExp(`^[\\s*_~]*(?:${EMOJI.source})`, 'u')

/** No mark stands further behind its name. */
const REACH = 20
