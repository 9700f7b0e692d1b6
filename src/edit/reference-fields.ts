/** Fields elsewhere that repeat what an issue says: its level, and in index rows the day on which it was resolved. */
import { isTermName, type LevelName, levelNames } from '../issue/fields.js'
import type { Evidence, Field, Issue, Level, Reference } from '../issue/model.js'
import { success } from '../text/result.js'
import { contains, isEmpty, type Span } from '../text/span.js'
import { coin } from './coin.js'
import { dateIn, dayLike, tellsWhen } from './day.js'
import { writeInColumn } from './emphasis.js'
import { isSame } from './field-manner.js'
import { languageOf } from './language.js'
import { type Goal, isAtGoal } from './marks.js'
import { type Page, planOf, sameSection, type Step } from './page.js'
import { isKept } from './remark.js'
import { spell, type Term, termOf, usedIn } from './spelling.js'
import { mostCommon } from './tally.js'
import { cellText, writeValue } from './write-value.js'

/** A level that is asked for, and whether severity or priority is to tell it. */
export interface LevelWish {
  readonly name: LevelName
  readonly level: Level
}

/** Lets the places that told the level which an issue had before tell its new one: that of its fields, or where those places alone tell it, the one that is asked for. */
export const levelReferences = (old: Issue, wish: LevelWish | undefined): readonly Step[] =>
  levelNames.map(name => (page, issue) => {
    const asked = wish?.name === name ? wish.level : undefined
    const before = levelBy(old, name)
    const level = isLevelTold(page, issue, name) ? asked : levelBy(issue, name)
    if (level === undefined || before === undefined || level === before) return success(undefined)
    const replacements = referencesTo(page, issue).flatMap(reference => {
      const field = fieldOf(reference, name)
      const term = levelTerm(page, reference, field)
      if (field === undefined || term?.meaning !== before) return []
      const text = spellingOf(page, issue, { label: field.label.value, name, level })
      const isTrue = isKept(page, term.rest, { name, old: term, meaning: level })
      const value = isTrue ? text + term.rest : text
      return [writeInColumn(page, field.value, { value, others: columnOf(page, reference, field) })]
    })
    return success(planOf(replacements, []))
  })

/** Lets rows and entries elsewhere that repeat a field of an issue word for word repeat what it says now. */
export const repeatFields =
  (old: Issue): Step =>
  (page, issue) => {
    const replacements = issue.fields.flatMap(field => {
      const meant = { name: field.name, label: field.label.value }
      const before = old.fields.find(one => isSame(one, meant))?.value.value ?? ''
      if (before === '' || before === field.value.value || isTermName(field.name)) return []
      return referencesTo(page, issue).flatMap(({ fields }) =>
        fields
          .filter(one => isSame(one, meant) && one.value.value === before)
          .map(({ value }) => writeValue(page, value, cellText(field.value.raw))),
      )
    })
    return success(planOf(replacements, []))
  }

/** The level that the severity or the priority of an issue tells, or where it has none, whatever else tells it. */
const levelBy = ({ level, levelEvidence }: Issue, name: LevelName): Level | undefined =>
  levelEvidence.find(({ from }) => from === name)?.value ?? level

/** Whether a place elsewhere tells the level of an issue, which itself says nothing of it. */
export const isLevelTold = (page: Page, issue: Issue, name: LevelName): boolean =>
  issue.levelEvidence[0]?.from === 'reference' &&
  referencesTo(page, issue).some(
    reference => levelTerm(page, reference, fieldOf(reference, name)) !== undefined,
  )

const referencesTo = ({ tracker }: Page, issue: Issue): readonly Reference[] =>
  tracker.references.filter(({ to }) => to === issue.key)

/** What stands in the other cells of the column of a row that tells of an issue. */
export const columnOf = ({ tracker }: Page, row: Reference, { label }: Field): readonly Span[] =>
  tracker.references
    .filter(one => one !== row && one.form === 'row' && sameSection(one, row))
    .flatMap(({ fields }) =>
      fields.filter(one => one.label.value === label.value && !isEmpty(one.value.span)),
    )
    .map(({ value }) => value.span)

const fieldOf = ({ fields }: Reference, name: Field['name']): Field | undefined =>
  fields.find(field => field.name === name)

function levelTerm({ text }: Page, { level }: Reference, field: Field | undefined): Term | undefined {
  if (field === undefined || level === undefined || !contains(field.value.span, level.span)) return undefined
  return termOf(text, field.value, level satisfies Evidence<Level>)
}

/** The level as the other rows write it in the column, or else as issues write it, where both write alike; or coined. */
function spellingOf(
  page: Page,
  issue: Issue,
  { label, name, level }: { readonly label: string; readonly name: LevelName; readonly level: Level },
): string {
  const terms = page.tracker.references.flatMap(reference => {
    const field = reference.fields.find(one => one.label.value === label)
    return levelTerm(page, reference, field) ?? []
  })
  const usual = mostCommon(
    terms.filter(({ meaning }) => meaning === level),
    ({ text }) => text,
  )
  if (usual !== undefined) return usual.text
  const spelled = spell(page, { field: name, word: level, issue })
  const word = spelled.ok ? spelled.value.text : level
  const isAlike = usedIn(page, { field: name, issue }).some(({ text }) =>
    terms.some(one => one.text === text),
  )
  return isAlike || terms.length === 0
    ? word
    : coin({
        field: name,
        word: level,
        meaning: level,
        samples: terms,
        language: languageOf(page.tracker, page.text),
      })
}

/** Puts the day of the resolution into rows where rows of closed issues have it, and takes it out of those of open ones. */
export const dateReferences =
  (goal: Goal): Step =>
  (page, issue) => {
    const rows = referencesTo(page, issue).filter(({ form }) => form === 'row')
    const replacements = rows.flatMap(reference => {
      const field = fieldOf(reference, 'resolved')
      if (field === undefined || tellsWhen(field.value.value) === (goal === 'closed')) return []
      const value = dateFor(page, issue, { field, goal })
      return value === undefined ? [] : [writeValue(page, field.value, value)]
    })
    return success(planOf(replacements, []))
  }

/** What the column says in the rows of issues that are where this one is to be. */
function dateFor(
  { tracker, today, turning }: Page,
  issue: Issue,
  { field, goal }: { readonly field: Field; readonly goal: Goal },
): string | undefined {
  const cells = tracker.references.flatMap(reference => {
    const other = tracker.issues.find(({ key }) => key === reference.to)
    const cell = reference.fields.find(({ label }) => label.value === field.label.value)
    return other === undefined || other === issue || turning?.has(other) || cell === undefined
      ? []
      : [{ other, value: cell.value }]
  })
  const peers = cells.filter(({ other }) => isAtGoal(other.state, goal))
  const usual = mostCommon(peers, ({ value }) => (tellsWhen(value.value) ? 'day' : value.raw))
  if (goal === 'open') return usual === undefined || tellsWhen(usual.value.value) ? '' : usual.value.raw
  if (usual === undefined || dateIn(usual.value.value) === undefined) return undefined
  const day = usual.other.dates.resolved?.value ?? ''
  return dayLike(today, { text: usual.value.raw, day })
}
