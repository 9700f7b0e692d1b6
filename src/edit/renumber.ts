/** Gives issues new ids and checks by a second reading that nothing but their names has changed. */
import type { Issue, Tracker } from '../issue/model.js'
import type { Objection } from '../text/objection.js'
import { plural } from '../text/number.js'
import { failure, type Result, success } from '../text/result.js'
import { contains, isEmpty, type Span } from '../text/span.js'
import type { Replacement } from './page.js'
import { type RenamingOf, rewriteIds } from './rename.js'
import { type EditGround, editOf, type Edited, pageOf, type ReadSource, reread } from './run.js'
import { digestOf } from './verify.js'

/** A file in which issues are named anew, and what was left alone that somebody should look at. */
export interface Renumbered extends Omit<Edited, 'index'> {
  readonly notes: readonly string[]
}

export function renumber(
  start: ReadSource,
  of: RenamingOf,
  ground: EditGround,
): Result<Renumbered, Objection> {
  const rewriting = rewriteIds(pageOf(start, ground), of)
  if (!rewriting.ok) return rewriting
  const { replacements, notes } = rewriting.value
  const edits = replacements.map(one => editOf(start.source, one))
  const reading = reread(start.source, edits, ground)
  if (!reading.ok) return reading
  const ids = start.tracker === of.home ? of.renaming.ids : []
  const damage = findDamage(start, reading.value.tracker, { replacements, ids })
  return damage === undefined
    ? success({ reading: reading.value, edits, notes })
    : failure({ message: `the change was not made, for ${damage}` })
}

interface Made {
  readonly replacements: readonly Replacement[]
  readonly ids: RenamingOf['renaming']['ids']
}

/** What is read otherwise than it should be: all issues as they were, with the new ids in the place of the old. */
function findDamage({ source, tracker: before }: ReadSource, after: Tracker, made: Made): string | undefined {
  if (before.issues.length !== after.issues.length)
    return `the file would be read as ${plural(after.issues.length, 'issue')}, not as ${before.issues.length}`
  for (const [index, issue] of before.issues.entries()) {
    const now = after.issues[index]
    if (now === undefined) continue
    const renamed = made.ids.find(one => one.index === index && one.old === issue.id?.value)
    const id = renamed?.now ?? issue.id?.value
    if (now.id?.value !== id) return `the id ${id} would be read as ${now.id?.value ?? 'nothing'}`
    const wish = printOf(rewritten(issue, source.text, made.replacements))
    if (wish !== printOf(now)) return `${id ?? issue.key} would be read otherwise`
  }
  const leads = ({ issues, references }: Tracker): string =>
    references.map(({ to }) => issues.findIndex(({ key }) => key === to)).join(' ')
  return leads(before) === leads(after) ? undefined : 'a place that names issues would mean others'
}

/** All that is told of an issue, but for what is held against the wish: its id, and the sections above it that have one. */
const printOf = (issue: Issue): string =>
  JSON.stringify([...digestOf({ ...issue, id: undefined, section: issue.section.map(() => '') })])

/** An issue with its values as they read once the replacements are made. */
function rewritten(issue: Issue, text: string, replacements: readonly Replacement[]): Issue {
  const raw = (span: Span): string => textWith(text, span, replacements)
  return {
    ...issue,
    title: { ...issue.title, raw: raw(issue.title.span) },
    fields: issue.fields.map(field => ({ ...field, value: { ...field.value, raw: raw(field.value.span) } })),
  }
}

/** A stretch of a text with the replacements in it made; what is only put in are blanks behind the text of a cell. */
function textWith(text: string, span: Span, replacements: readonly Replacement[]): string {
  let result = ''
  let done = span.start
  const inside = replacements.filter(one => contains(span, one.span) && !isEmpty(one.span))
  for (const { span: gone, pieces } of inside.toSorted((a, b) => a.span.start - b.span.start)) {
    result +=
      text.slice(done, gone.start) + pieces.map(piece => (typeof piece === 'string' ? piece : '')).join('')
    done = gone.end
  }
  return result + text.slice(done, span.end)
}
