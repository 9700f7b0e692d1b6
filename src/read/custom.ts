/** What the issues of a file have in common, and what stands beside them without it. */
import { type FieldName, isTelling } from '../issue/fields.js'
import { groupBy } from '../text/group.js'
import { fieldsOf } from './body.js'
import { type Draft, headingsOf } from './draft.js'
import { WRONG } from './heading-evidence.js'
import { columnsOf, isStatement } from './length.js'
import { isRanked } from './scope.js'

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
  const strangers = new Set(groups.filter(group => isStrange(group, custom)).flat())
  const others = written.filter(one => !strangers.has(one)).length
  const areFew = others > 3 && others > strangers.size
  const areItemsMany = drafts.filter(isItem).length * 2 > drafts.length
  const notes = areItemsMany ? [] : groups.filter(areNotes).flat()
  return new Set(Array.from([...(areFew ? strangers : []), ...notes], ({ draft }) => draft))
}

/** The drafts that are headings over text, numbered or not, if no draft has more of an issue: an id, a field, a box or a state. */
export function textsAmong(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const areTexts = drafts.every(
    ({ grounds }) =>
      grounds.kind === 'heading' && grounds.evidence.every(kind => kind === 'number' || kind === 'prose'),
  )
  return new Set(areTexts ? drafts : [])
}

/**
 * Whether a group is a list of short notes for which nothing but its section speaks: where to find help, what was tried, a
 * summary. They are no issues in a file that keeps most of its issues in another form.
 *
 *     ## Bugs                         ## More help
 *     ### 1. The lamp stays on        1. **Ask** in the forum
 *     **Status**: open                2. **Read** the manual
 */
function areNotes(group: Group): boolean {
  if (!group.every(isNote)) return false
  const width = group.reduce((sum, { draft }) => sum + columnsOf(draft.phrase.text), 0)
  return width < NOTE * group.length
}

/** How many columns a note takes at most. */
const NOTE = 60

const isItem = ({ home }: Draft): boolean => home.kind === 'item'

/**
 * Whether an item has neither box, id, field nor state, nothing says of what state or level it is, and no heading calls it
 * an issue; one that is counted in bold may be a step all the same (`1. **Ask** …`).
 */
const isNote = ({ draft, marks }: Marked): boolean =>
  isItem(draft) &&
  [...marks].every(mark => mark === 'item number') &&
  (marks.size > 0 || !isCalled(draft)) &&
  draft.name.states.length === 0 &&
  !isRanked(draft.scope)

/** Whether a heading above, the title apart, begins or ends with the word for issues: “Known bugs”, “Limitations of the mill”. */
function isCalled({ scope: { path, roleBy, isTitleRole } }: Draft): boolean {
  const word = roleBy?.word.toLowerCase() ?? ''
  const headings = isTitleRole && path.length > 1 ? [] : path
  return headings.some(heading => {
    const name = heading.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase()
    return word !== '' && (name.startsWith(word) || name.endsWith(word))
  })
}

/** What shows that a draft is an issue. */
type Mark = 'id' | 'number' | 'item number' | 'checkbox' | 'field'

interface Marked {
  readonly draft: Draft
  readonly marks: ReadonlySet<Mark>
}

/** Drafts of one form below one heading. */
type Group = readonly Marked[]

const groupsOf = (drafts: readonly Draft[]): Group[] => {
  const counted = countedOn(drafts)
  const marked = drafts.map(draft => ({ draft, marks: marksOf(draft, counted) }))
  const groups = groupBy(marked, ({ draft }) => `${draft.home.kind}\n${headingsOf(draft)}`)
  return [...groups.values()]
}

/**
 * The items of lists that count on from the last one below another heading: then it is issues that are counted.
 *
 *     ## Mill                     ## Pier
 *     1. **The wheel creaks**     3. The lamp is dim
 *     2. **The gate hangs low**   4. The rope is short
 */
function countedOn(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const counted = new Set<Draft>()
  const items = drafts.filter(isItem)
  items.forEach((draft, at) => {
    const before = items[at - 1]
    if (before?.ordinal === undefined || draft.ordinal !== before.ordinal + 1) return
    if (counted.has(before) || headingsOf(before) !== headingsOf(draft)) counted.add(draft)
  })
  return counted
}

function marksOf(draft: Draft, counted: ReadonlySet<Draft>): ReadonlySet<Mark> {
  const { name, home } = draft
  const marks: readonly [Mark, boolean][] = [
    ['id', name.id !== undefined],
    [home.kind === 'item' ? 'item number' : 'number', name.number !== undefined || counted.has(draft)],
    ['checkbox', name.checkbox !== undefined],
    ['field', fieldNames(draft).some(isTelling)],
  ]
  return new Set(marks.flatMap(([mark, has]) => (has ? [mark] : [])))
}

const fieldNames = ({ parts, cells }: Draft): FieldName[] =>
  [...fieldsOf(parts), ...cells.map(cell => cell.field)].flatMap(({ name }) => name ?? [])

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
  return custom.length > 0 && strange.length * 2 > group.length && !group.some(isSure)
}

/**
 * Whether a draft is an issue in whatever way it is written: it tells its own state, level or remedy, has a box to be
 * checked, or an id above what is wrong, or its section says that issues stand there.
 */
const isSure = ({ draft, marks }: Marked): boolean =>
  marks.has('checkbox') ||
  draft.name.isStruck ||
  (draft.home.kind === 'heading' && isStatement(draft.phrase.text)) ||
  (draft.home.kind === 'heading' && marks.has('id') && fieldNames(draft).some(name => WRONG.has(name))) ||
  fieldNames(draft).some(name => TOLD.has(name)) ||
  isExpected(draft)

const TOLD: ReadonlySet<FieldName> = new Set(['status', 'severity', 'priority', 'fix'])

/** Whether the section of a draft says that issues stand there. */
const isExpected = ({ scope }: Draft): boolean =>
  isRanked(scope) ||
  (scope.role === 'issues' && !scope.isTitleRole && !scope.path.some(heading => ARRANGED.test(heading)))

/** `Issues by harbour`, `Bugs nach Modul` */
const ARRANGED = /\p{L} (?:by|nach|par|por|per|po|по) \p{L}/iu
