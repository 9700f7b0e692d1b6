/** Which fields the issues of one shape have in common, and who of them lacks one. */
import { fieldNames } from '../issue/fields.js'
import type { Issue } from '../issue/model.js'
import { groupBy } from '../text/group.js'
import { plainWord } from './near.js'

/** Issues that are written alike and so can be expected to have the same fields. */
export type Siblings = readonly [Issue, ...Issue[]]

/** The siblings without those that lack the id or number which most have: they may be no issues at all. */
export function likelySiblings(siblings: Siblings): readonly Issue[] {
  const named = siblings.filter(isNamed)
  return named.length >= siblings.length * 0.66 ? named : siblings
}

const isNamed = ({ id, number }: Issue): boolean => id !== undefined || number !== undefined

/**
 * Headings and labelled paragraphs are siblings wherever they stand in the file; rows only of tables with the same
 * columns. List items have no fields that one could expect.
 */
export function* siblingGroups(issues: readonly Issue[]): Generator<Siblings> {
  for (const [key, group] of groupBy(issues, shapeOf)) if (key !== 'item') yield group
}

function shapeOf({ home }: Issue): string {
  if (home.kind === 'row') return `row ${home.columns.join('|')}`
  return home.kind === 'item' ? 'item' : 'heading'
}

/** Whether the issue has the field, written out under its label. The name is one of ours or a label of the file. */
export function isWritten(issue: Issue, name: string): boolean {
  const isKnown = KNOWN.has(name)
  return issue.fields.some(field => {
    const isMeant = isKnown ? field.name === name : plainWord(field.label.value) === plainWord(name)
    // A label above a list is a field; an empty cell is none.
    return isMeant && (issue.home.kind !== 'row' || field.value.raw.trim() !== '')
  })
}

const KNOWN: ReadonlySet<string> = new Set(fieldNames)

/** Whether the issue itself says what the field is for, in whatever way; its references may, but its readers look here. */
export const hasField = (issue: Issue, name: string): boolean =>
  isWritten(issue, name) || isToldOtherwise(issue, name)

/** A mark in the title or a checkbox tells the state, `[HIGH]` in the title the level, a path in the text the file. */
function isToldOtherwise(issue: Issue, name: string): boolean {
  switch (name) {
    case 'status':
      return issue.stateEvidence.some(({ from }) => from !== 'reference')
    case 'severity':
    case 'priority':
      return issue.levelEvidence.some(({ from }) => from === 'title' || from === name)
    case 'files':
      return issue.locations.length > 0 || issue.fields.some(field => field.name === 'changedFiles')
    case 'owner':
      return issue.owner !== undefined
    case 'dependsOn':
      return issue.dependsOn.length > 0
    case 'created':
    case 'resolved':
    case 'due':
    case 'updated':
      return issue.dates[name] !== undefined
    default:
      return false
  }
}
