/** Fields that are sections of their issue: a heading for the label, and the value below it. */
import { isBrief, isTermName } from '../issue/fields.js'
import type { Field, Issue, OutlineHeading } from '../issue/model.js'
import { firstMatch } from '../text/match.js'
import { contains, slice } from '../text/span.js'
import { capitalize } from './coin.js'
import { inEmphasisOf } from './emphasis.js'
import { isSame, type NewField } from './field-manner.js'
import type { Inserted } from './insert-field.js'
import { isBlankAbove, isBlankLine, lineAround, lineEndNear, nextLine } from './lines.js'
import { contentEnd } from './move-issue.js'
import { insert, type Page, siblingsOf } from './page.js'

/** A field with the heading that is its label. */
interface FieldSection {
  readonly field: Field
  readonly heading: OutlineHeading
}

/** A section that shows how the new one is written, and the issue that has it. */
interface Model {
  readonly issue: Issue
  readonly section: FieldSection
}

/**
 * A section of its own: where the nearest issue with that field has one, or where the issue has nothing but sections. A value
 * of a word or two, such as an owner, goes among sections of descriptions only if others do.
 *
 *     ### 9. Status
 *     **Resolved**
 */
export function putSection(page: Page, issue: Issue, field: NewField): Inserted | undefined {
  if (issue.home.kind !== 'heading') return undefined
  const model = modelFor(page, issue, field)
  const form = model ?? formIn(page, issue, field)
  if (form === undefined) return undefined
  const { text } = page
  const label = labelFor(page, issue, { field, model: form })
  const newline = lineEndNear(text, issue.home.span.start)
  const head = lineAround(text, form.section.heading.span.start)
  const gap = newline.repeat(isBlankLine(text, nextLine(text, head.end)) ? 2 : 1)
  const lines = firstMatch(/^#+\s+/, slice(text, head)) + label + gap + dressed(page, form, field)
  const parting = newline.repeat(isBlankAbove(text, head.start) ? 2 : 1)
  const place = model && placeBefore(page, issue, model)
  return place === undefined
    ? { replacement: insert(contentEnd(page, issue.span), parting, lines), label }
    : { replacement: insert(place, lines, parting), label }
}

/** The last section of an issue, where it has no fields but such. */
function formIn(page: Page, issue: Issue, { name }: NewField): Model | undefined {
  const own = sectionsOf(page, issue)
  const section = own.at(-1)
  const fits = !isShort(name) || own.some(({ field }) => isShort(field.name))
  return section !== undefined && fits && own.length === issue.fields.length ? { issue, section } : undefined
}

const isShort = (name: Field['name']): boolean => name !== undefined && isBrief(name)

/** The fields of an issue that stand below headings. */
function sectionsOf({ tracker }: Page, { fields, home, span }: Issue): readonly FieldSection[] {
  const below = tracker.outline.filter(one => contains(span, one.span) && one.span.start > home.span.start)
  return fields.flatMap(field => {
    const heading = below.find(one => contains(one.span, field.label.span))
    return heading === undefined ? [] : [{ field, heading }]
  })
}

/** The nearest issue that has the field as a section. */
function modelFor(page: Page, issue: Issue, wanted: NewField): Model | undefined {
  for (const sibling of siblingsOf(page, issue)) {
    const section = sectionsOf(page, sibling).find(({ field }) => isSame(field, wanted))
    if (section !== undefined) return { issue: sibling, section }
  }
  return undefined
}

/** The label in the manner of the model, with the next number where the sections of the issue are numbered. */
function labelFor(
  page: Page,
  issue: Issue,
  { field, model: { section } }: { readonly field: NewField; readonly model: Model },
): string {
  const bare = (label: string): string => label.replace(ORDINAL, '')
  const word = isSame(section.field, field) ? bare(section.field.label.value) : capitalize(field.label)
  const numbers = page.tracker.outline.flatMap(({ span, text }) => {
    const [, number, parting] =
      contains(issue.span, span) && span.start > issue.home.span.start ? (ORDINAL.exec(text) ?? []) : []
    return number === undefined ? [] : [{ number: Number(number), parting }]
  })
  const last = numbers.at(-1)
  return last === undefined ? word : `${last.number + 1}${last.parting}${word}`
}

/** `3. ` */
const ORDINAL = /^(\d+)([.)]\s+)/

/** Where the first section begins that stands behind the new one in the model; undefined where none does, or they are numbered. */
function placeBefore(page: Page, issue: Issue, { issue: sibling, section }: Model): number | undefined {
  const order = sectionsOf(page, sibling)
  const later = order.slice(order.findIndex(({ field }) => field === section.field) + 1)
  const own = sectionsOf(page, issue)
  const next = own.find(({ field }) =>
    later.some(one => isSame(one.field, { name: field.name, label: field.label.value })),
  )
  return next === undefined || ORDINAL.test(next.heading.text)
    ? undefined
    : lineAround(page.text, next.heading.span.start).start
}

/** A status or a level in the emphasis that it has in the model: `**Resolved**`. */
const dressed = (page: Page, { issue, section }: Model, { name, value }: NewField): string =>
  isTermName(name) && section.field.name === name
    ? inEmphasisOf(page, issue, { name, old: section.field.value.raw, value })
    : value
