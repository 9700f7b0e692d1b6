/** Lists and tables that hold what is closed, while the issues themselves stand elsewhere: `Recently resolved`, `Fixed issues`. */
import { type Evidence, type Issue, isClosed, type State } from '../issue/model.js'
import { groupBy } from '../text/group.js'
import { evidenceFrom, peers } from './marks.js'
import { isAlike, type Page, sameSection } from './page.js'

/** What stands in a section: an issue, or an entry for one. */
interface Entry {
  readonly section: readonly string[]
  readonly isClosed: boolean
  /** The key of the issue that it is, or is for. */
  readonly of: string
}

/**
 * The section in which what is closed is listed, where the issue is not. None where issues like it are closed where they stand
 * without being listed.
 */
export function listOfClosed(page: Page, issue: Issue): string | undefined {
  const lists = [...groupBy(entriesIn(page, issue), ({ section }) => section.join('\n')).values()].filter(
    list => list.every(entry => entry.isClosed && entry.of !== issue.key && !sameSection(entry, issue)),
  )
  const listed = new Set(lists.flatMap(list => list.map(({ of }) => of)))
  if (peers(page, issue, 'closed').some(({ key }) => !listed.has(key))) return undefined
  return lists.toSorted((a, b) => b.length - a.length)[0]?.[0]?.section.at(-1)
}

/** The issues that are written otherwise, and the entries in lists and tables. */
const entriesIn = ({ tracker }: Page, issue: Issue): readonly Entry[] => [
  ...tracker.issues.flatMap(other =>
    isAlike(other, issue)
      ? []
      : [{ section: other.section, isClosed: tellsEnd(evidenceFrom(other, 'section')), of: other.key }],
  ),
  ...tracker.references.flatMap(({ form, section, state, to }) =>
    form === 'text' ? [] : [{ section, isClosed: tellsEnd(state), of: to }],
  ),
]

/** Whether it is told ahead of a list, or beside the name in it, that what stands there is closed. */
const tellsEnd = (state: Evidence<State> | undefined): boolean =>
  state !== undefined && (state.from === 'section' || state.from === 'title') && isClosed(state.value)
