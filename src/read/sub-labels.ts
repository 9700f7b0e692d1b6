/** Sub-headings that are labels: then what stands below them is a part of the issue above. */
import { type FieldName, isBrief } from '../issue/fields.js'
import { meaningOf } from '../issue/vocabulary.js'
import { type Block, isDiagram } from '../markdown/block.js'
import type { Section } from '../markdown/section.js'
import { groupBy } from '../text/group.js'
import { fieldLabel, type Ground, labelName, readDashed, readLabelled, withoutArticle } from './labelled.js'
import { readLines } from './labelled-lines.js'
import { readState } from './meaning.js'
import type { View } from './view.js'

/** The field that a heading is the label of; one that is called “Issue” or “Task” names what stands below it. */
export function labelOf(ground: Ground, heading: string): FieldName | undefined {
  const label = fieldLabel(heading)
  const name = meaningOf(ground.words.labels, label) ?? remedyOf(ground, withoutArticle(label))
  return name === 'title' ? undefined : name
}

/** `The fix`, `La solution`; “An example” may stand anywhere. */
function remedyOf({ words }: Ground, label: string): FieldName | undefined {
  const name = meaningOf(words.labels, label)
  return name !== undefined && REMEDIES.has(name) ? name : undefined
}

/** The sections in a section, those marked that are labels by what stands beside and above them. */
export const withLabels = (ground: Ground, section: Section, children: readonly View[]): readonly View[] =>
  withRemedies(ground, section, withProblem(ground, section, withValuedLabels(ground, children)))

/**
 * Sub-headings that are a label with its value (`### Severity: High`, `### Status - [Fixed]`) beside others that are labels,
 * with a value or without (`### Root cause`), or tell a state alone; several with the same label collect issues.
 */
function withValuedLabels(ground: Ground, children: readonly View[]): readonly View[] {
  const labels = children.map(child => child.fieldName ?? valuedLabel(ground, child))
  const known = children.filter((_, at) => labels[at] !== undefined)
  if (known.length === 0 || (known.length === 1 && !known.some(child => isStatus(ground, child))))
    return children
  const alike = groupBy(labels, label => label)
  return children.map((child, at) => {
    const label = labels[at]
    return label !== undefined && alike.get(label)?.length === 1 ? { ...child, fieldName: label } : child
  })
}

/** Whether a heading tells a state behind its label: `Status: ✅ done`, which needs no other label beside it. */
function isStatus(ground: Ground, { section: { heading } }: View): boolean {
  const { field, value } = (heading && readLabelled(ground, heading.text)) ?? {}
  return field?.name === 'status' && readState(value?.text ?? '', ground.words) !== undefined
}

/** The field for a word or two whose label and value a heading is. */
function valuedLabel(ground: Ground, { section: { heading } }: View): FieldName | undefined {
  const labelled =
    heading && (readLabelled(ground, heading.text) ?? readDashed(ground, heading.text))?.field.name
  return labelled !== undefined && isBrief(labelled) ? labelled : undefined
}

/**
 * Sub-headings of which the first is called “Issue” or “Problem” and stands right below its heading, or its fields, over a
 * text or a message: it describes the one that the heading names.
 *
 *     ## Mail to the guests
 *     ### Issue
 *     Nobody gets any.
 */
function withProblem(ground: Ground, { blocks }: Section, children: readonly View[]): readonly View[] {
  const [first, ...others] = children
  if (first === undefined || others.length === 0 || !blocks.every(block => isLabelled(ground, block)))
    return children
  const isProblem =
    meaningOf(ground.words.labels, fieldLabel(first.heading)) === 'title' &&
    isTold(first.section) &&
    others.every(({ heading }) => heading !== first.heading)
  return isProblem ? [{ ...first, fieldName: 'description' }, ...others] : children
}

/** Whether a text opens a section, or the message of an error. */
const isTold = ({ blocks: [first] }: Section): boolean =>
  first?.kind === 'paragraph' || (first?.kind === 'code' && !isDiagram(first))

/** Whether a block is nothing but fields: `**Status:** Open`. */
const isLabelled = (ground: Ground, block: Block): boolean =>
  block.kind === 'paragraph' &&
  readLines(ground, block.text).every(({ lead, labelled }) => lead === undefined && labelled.length > 0)

/**
 * Sub-headings that say why or what to do about it, whatever they add to the label, below a text or beside each other.
 *
 *     ## The wheel stops            ## The wheel stops
 *     When the river is low, …      ### Root cause: no water
 *     ### Workaround: a mule        ### Fix: a deeper canal
 */
function withRemedies(ground: Ground, { blocks }: Section, children: readonly View[]): readonly View[] {
  const labels = children.map(child => child.fieldName ?? remedyLabel(ground, child))
  const kinds = new Set(labels.filter(label => label !== undefined && REMEDIES.has(label)))
  const isTold = blocks.some(({ kind }) => kind === 'paragraph')
  if (kinds.size < 2 && !(isTold && kinds.has('workaround'))) return children
  return children.map((child, at) => {
    const label = labels[at]
    return label === undefined ? child : { ...child, fieldName: label }
  })
}

const REMEDIES: ReadonlySet<FieldName> = new Set(['cause', 'fix', 'workaround'])

/** The label with which a heading begins, if it is one for a remedy. */
function remedyLabel({ words }: Ground, { heading, name }: View): FieldName | undefined {
  const label = name?.id === undefined ? labelName(words, LABEL.exec(heading)?.[1] ?? '') : undefined
  return label !== undefined && REMEDIES.has(label) ? label : undefined
}

/** `Workaround: …`, `Fix 2 – …`, `Solution B: …` */
const LABEL = /^[^\p{L}]*(\p{L}[\p{L}\p{M} ’'-]{0,40}?)(?:\s+(?:#?\d{1,2}|[A-D]))?(?:\s*[:：]|\s[–—-]\s)/u
