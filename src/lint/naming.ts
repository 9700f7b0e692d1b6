/** How messages name what they speak of. */
import type { EvidenceKind, Field, Issue } from '../issue/model.js'
import type { FieldName } from '../issue/fields.js'
import { oneLine } from '../text/one-line.js'

/** An issue in a message: its id, or else its title. */
export const nameIssue = (issue: Issue): string => issue.id?.value ?? quote(issue.title.value)

/** A text of the file in a message: on one line, not longer than a line can bear. */
export function quote(text: string): string {
  const line = oneLine(text)
  const characters = [...line]
  return `“${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line}”`
}

const longest = 60

/** `a`, `a and b`, `a, b and c` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

export const fieldsNamed = (issue: Issue, name: FieldName): readonly Field[] =>
  issue.fields.filter(field => field.name === name)

/** Where a statement stands, as the subject of a sentence. */
export const evidencePlaces = {
  status: 'the status field',
  severity: 'the severity field',
  priority: 'the priority field',
  title: 'the title',
  strike: 'the strike-through',
  checkbox: 'the checkbox',
  reference: 'a reference',
  section: 'the section',
} as const satisfies Record<EvidenceKind, string>
