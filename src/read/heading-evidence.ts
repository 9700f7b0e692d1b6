/** What speaks for a section being an issue: its name, and the fields, marks and text in it. */
import { type FieldName, isTelling, termNames } from '../issue/fields.js'
import type { Field } from '../issue/model.js'
import { findWord } from '../issue/vocabulary.js'
import { type Block, isDiagram, type List } from '../markdown/block.js'
import { fieldsOf, isChecklist } from './body.js'
import { looksLikeDate } from './dates.js'
import type { Ground } from './labelled.js'
import { isPhrase, wordCount } from './length.js'
import { paragraphName } from './paragraph-name.js'
import type { RecordEvidence } from './reasons.js'
import { namesOption } from './roles.js'
import type { View } from './view.js'

/** The fields for the state and the level of an issue. */
export const TELLS: ReadonlySet<FieldName> = new Set(termNames)

const PARTS = new Set([
  'description',
  'cause',
  'fix',
  'workaround',
  'acceptance',
  'changedFiles',
  'createdFiles',
  'category',
])

/** A view of which it is not yet told what speaks for it. */
type Unjudged = Omit<View, 'evidence'>

/** Why a section may be an issue, told from it alone; empty if nothing speaks for it. */
export function evidenceOf(ground: Ground, view: Unjudged): RecordEvidence[] {
  const { name } = view
  if (name === undefined) return []
  const fields = fieldsOf(view.ownParts).flatMap(field =>
    field.name === undefined || isAboutMany(field) || isExplained(ground, field) || isTarget(field)
      ? []
      : [field.name],
  )
  const found: RecordEvidence[] = []
  if (name.id !== undefined) found.push('id')
  if (fields.some(name => isTelling(name) && !TOLD_OF_TEXTS.has(name))) found.push('field')
  if (name.checkbox !== undefined) found.push('checkbox')
  if (name.isStruck) found.push('strike')
  if (name.number !== undefined && !isNumberOfMany(view)) found.push('number')
  if (opensWithDay(view.heading)) found.push('date')
  // In brackets it is said of lists, too, that things are yet to be done: `Devices (not yet tested)`.
  const isInBrackets = /[)）]$/u.test(view.heading)
  const isMarked = name.states.some(({ value, by }) => value !== 'open' || by === 'symbol' || !isInBrackets)
  if (isMarked && view.section.blocks.some(isProse) && !isMarkOfMany(ground, view)) found.push('mark')
  const isToldDeeper = view.children.length > 0 && isDescribed(view)
  if (
    view.isForm ||
    view.isToldAlike ||
    isToldDeeper ||
    fields.some(field => PARTS.has(field)) ||
    view.section.blocks.some(weighsOptions) ||
    hasFieldHeadings(view.children)
  )
    found.push('part')
  if (view.section.blocks.some(isProse)) found.push('prose')
  return found
}

/** Whether a heading is an entry of a log: a day, and several words behind it that name what happened then. */
const opensWithDay = (heading: string): boolean => {
  const rest = heading.replace(OPENING_DAY, '')
  return rest !== heading && isPhrase(rest)
}

const OPENING_DAY = /^\P{L}{0,3}\d{4}[-/.]\d{2}[-/.]\d{2}[^\p{L}]*/u

/**
 * Whether a labelled value speaks about many issues: it counts them (`Closed: 2`, `Done: 3/4 (75 %)`) or says what values
 * mean (`Impact: High = customers notice, Low = cosmetic`).
 */
const isAboutMany = ({ name, value: { value } }: Field): boolean =>
  (name !== undefined && COUNTED.has(name) && COUNT.test(value)) || value.split('\n').some(defines)

/** `Priority: Tasks stand in the order in which they are to be done`: a sentence about a field, which gives it no value. */
const isExplained = ({ words }: Ground, { name, value: { value } }: Field): boolean =>
  name !== undefined &&
  TELLS.has(name) &&
  wordCount(value) > 6 &&
  [words.states, words.levels, words.codes].every(terms => (findWord(terms, value)?.start ?? 20) >= 20)

/** `Target: Windows 11`: a label for a day over something else. */
const isTarget = ({ name, value: { value } }: Field): boolean => name === 'due' && !looksLikeDate(value)

/** Fields that a chapter has, too: when it was written, and what is needed first. */
const TOLD_OF_TEXTS: ReadonlySet<FieldName> = new Set(['created', 'dependsOn'])

/** Fields that no bare number can fill. */
const COUNTED: ReadonlySet<FieldName> = new Set(['status', 'created', 'resolved', 'due', 'updated', 'files'])

const COUNT = /^[\s~≈*]*\d{1,5}(?:\s?(?:\/|of)\s?\d{1,5})?(?:\s?%|\s?[(（][^)）]*[)）])?[\s*.]*$/u

/** Whether a line says what several values mean. */
const defines = (line: string): boolean =>
  SCALE.test(line) || line.split(/[,;|·]\s/u).filter(part => DEFINITION.test(part)).length > 1

/** `Critical > High > Low` */
const SCALE = /^(?:[^<>]{1,30}\s[<>]\s){2}/u

/** `High = customers notice` */
const DEFINITION = /\S\s?=\s\S/u

/** Whether the items of a list are ways among which one is to be chosen: `- **Option A — the plain one**: …`. */
const weighsOptions = (block: Block): boolean =>
  block.kind === 'list' &&
  block.items.length > 1 &&
  block.items.every(({ blocks: [first] }) => first?.kind === 'paragraph' && namesOption(first.text.text))

/** Sub-headings that are labels for the most part. */
const hasFieldHeadings = (children: readonly View[]): boolean => {
  const labels = children.filter(child => child.fieldName !== undefined).length
  return labels > 0 && labels * 2 >= children.length
}

/** Whether a block is text or code; a diagram in code is a picture. */
const isProse = (block: Block): boolean =>
  block.kind === 'paragraph' || (block.kind === 'code' && !isDiagram(block))

/** Whether the mark in a heading speaks of all that stands below: rows or paragraphs of issues, items with marks of their own, or boxes below
 * a name of a word or two. */
const isMarkOfMany = (
  ground: Ground,
  { heading, section, holdsIds, holdsRows, listsIssues, isSeries }: Unjudged,
): boolean =>
  isSeries ||
  holdsIds ||
  holdsRows ||
  listsIssues ||
  section.blocks.some(
    block =>
      (block.kind === 'list' && isChecklist(block) && wordCount(heading) <= 2) ||
      (block.kind === 'list' && block.items.length > 2 && areMarked(ground, block)),
  )

/** Whether most items of a list bear marks of a state of their own. */
const areMarked = (ground: Ground, { items }: List): boolean =>
  items.filter(
    ({ checkbox, blocks: [first] }) =>
      checkbox === undefined &&
      first?.kind === 'paragraph' &&
      paragraphName(ground, first.text).states.length > 0,
  ).length *
    2 >
  items.length

/** Whether a numbered heading has a label for what is wrong right below it: what stands deeper tells more of that. */
export const isDescribed = (view: Unjudged): boolean =>
  view.name?.number !== undefined && wrongIn(view).length > 0

/** The labelled values right below a heading that may say what is wrong. */
export const wrongIn = ({ ownParts }: Unjudged): Field[] =>
  fieldsOf(ownParts).filter(({ name }) => name !== undefined && WRONG.has(name))

/** Labels of what is wrong. */
export const WRONG: ReadonlySet<FieldName> = new Set(['title', 'description', 'cause'])

/** Whether a number counts sections of the file, not issues: rows with ids, nothing but rows of issues, or numbered headings stand below it. */
const isNumberOfMany = (view: Unjudged): boolean =>
  view.holdsIds ||
  (!isDescribed(view) &&
    view.children.some(({ name, fieldName }) => name?.number !== undefined && fieldName === undefined)) ||
  (view.listsIssues && !view.section.blocks.some(isProse))
