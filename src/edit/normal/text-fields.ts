/** The fields that issues have in running text: those in cells are no lines of their own. */
import type { Field, Issue } from '../../issue/model.js'
import type { Span } from '../../text/span.js'
import { isBlankLine, lineAround, nextLine } from '../lines.js'
import type { Page } from '../page.js'
import { isCell } from '../write-value.js'

/** A field with its issue and the line on which its label stands. */
export interface TextField {
  readonly field: Field
  readonly issue: Issue
  readonly line: Span
}

/** All of them in the order of the text; one that two issues share is told once. */
export function textFields({ text, tracker }: Page): readonly TextField[] {
  const found = new Map<number, TextField>()
  for (const issue of tracker.issues)
    for (const field of issue.fields)
      if (isInText(text, field))
        found.set(field.label.span.start, { field, issue, line: lineAround(text, field.label.span.start) })
  return [...found.values()].toSorted((a, b) => a.field.label.span.start - b.field.label.span.start)
}

function isInText(text: string, { label, value }: Field): boolean {
  if (label.span.end > value.span.start || isCell(text, label.slot)) return false
  const line = lineAround(text, label.span.start)
  return label.span.end <= line.end && !HEADING.test(text.slice(line.start, line.end))
}

const HEADING = /^[ \t>]*#/

/** Fields that stand on one line, or on lines one right below the other. */
export function fieldGroups({ text }: Page, fields: readonly TextField[]): readonly (readonly TextField[])[] {
  const groups: TextField[][] = []
  for (const field of fields) {
    const last = groups.at(-1)?.at(-1)
    const isNext =
      last !== undefined &&
      last.issue === field.issue &&
      (last.line.start === field.line.start || nextLine(text, last.line.start) === field.line.start) &&
      !isBlankLine(text, field.line.start)
    if (isNext) groups.at(-1)?.push(field)
    else groups.push([field])
  }
  return groups
}
