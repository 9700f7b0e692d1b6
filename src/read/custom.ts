/** What the issues of a file have in common, and what stands beside them without it. */
import { isTelling } from '../issue/fields.js'
import { fieldsOf } from './body.js'
import type { Draft } from './draft.js'

/**
 * The drafts that are no issues, as the issues of their file show. Most of these are written in one way: with an id, a
 * number, a box or fields. A group that has none of it is a list of notes, steps or tests beside them, unless its section
 * says that issues stand there, or of what state or level they are; “Issues by harbour” says that they are listed once more.
 *
 *     ## Bugs                             ## Regression tests
 *     - [x] **API-1**: no size limit      - **API**: 12 tests in `security.test.ts`
 *       - File: `upload.ts:80`
 */
export function strangersAmong(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const groups = groupsOf(drafts)
  const written = groups.flat().filter(({ marks }) => marks.size > 0)
  const custom = customOf(written)
  const strangers = groups.filter(group => isStrange(group, custom)).flat()
  const others = written.filter(one => !strangers.includes(one)).length
  const areFew = others > 3 && others > strangers.length
  return new Set(areFew ? strangers.map(({ draft }) => draft) : [])
}

/** What shows that a draft is an issue. */
type Mark = 'id' | 'number' | 'item number' | 'checkbox' | 'field'

interface Marked {
  readonly draft: Draft
  readonly marks: ReadonlySet<Mark>
}

/** Drafts of one form below one heading. */
type Group = readonly Marked[]

function groupsOf(drafts: readonly Draft[]): Group[] {
  const groups = new Map<string, Marked[]>()
  for (const draft of drafts) {
    const key = [draft.home.kind, ...draft.scope.path].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), { draft, marks: marksOf(draft) }])
  }
  return [...groups.values()]
}

function marksOf({ name, parts, cells, home }: Draft): ReadonlySet<Mark> {
  const fields = [...fieldsOf(parts), ...cells.map(cell => cell.field)]
  const marks: readonly [Mark, boolean][] = [
    ['id', name.id !== undefined],
    [home.kind === 'item' ? 'item number' : 'number', name.number !== undefined],
    ['checkbox', name.checkbox !== undefined],
    ['field', fields.some(field => field.name !== undefined && isTelling(field.name))],
  ]
  return new Set(marks.flatMap(([mark, has]) => (has ? [mark] : [])))
}

/** The marks that most drafts have. */
function customOf(all: Group): Mark[] {
  const counts = new Map<Mark, number>()
  for (const { marks } of all) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return [...counts].flatMap(([mark, count]) => (count * 3 >= all.length * 2 ? [mark] : []))
}

/** Whether most drafts of a group have hardly any of the marks that are custom, and nothing else speaks for them. */
function isStrange(group: Group, custom: readonly Mark[]): boolean {
  const strange = group.filter(
    ({ marks }) => custom.filter(mark => marks.has(mark)).length * 2 < custom.length,
  )
  return custom.length > 0 && strange.length * 2 > group.length && !group.some(isExpected)
}

/** Whether the section of a draft says that issues stand there. */
const isExpected = ({ draft: { scope } }: Marked): boolean =>
  scope.state !== undefined ||
  scope.level !== undefined ||
  (scope.role === 'issues' && !scope.isTitleRole && !scope.path.some(heading => ARRANGED.test(heading)))

/** `Issues by harbour`, `Bugs nach Modul` */
const ARRANGED = /\p{L} (?:by|nach|par|por|per|po|по) \p{L}/iu
