/** Whether a file is one issue, told from its title and from the sections below it. */
import { namesOne } from './kinds.js'
import { isAbout } from './scope.js'
import { isStrong, type View } from './view.js'

/**
 * A file that is one issue: its title is no collection, and nothing below it is. The title says so (“Bug: …”), or has
 * fields, or the sections are what only an issue has.
 *
 *     # Upload stops at 99 %
 *     ## Symptoms
 *     ## Root cause
 */
export function isWholeFile(view: View): boolean {
  const labelled = view.children.filter(child => child.fieldName !== undefined)
  const others = view.children.filter(child => child.fieldName === undefined)
  const isOne = namesOne(view.heading)
  if ((view.role !== undefined && !isOne) || others.some(child => child.children.length > 0)) return false
  if (isStrong(view) && (!isOne || view.children.length === 0)) return true
  const topics = others.filter(child => !isAbout(child.role))
  if (labelled.filter(isOfOne).length > 1 && others.length === 0) return true
  const saysCause = labelled.length > 1 && labelled.some(child => child.fieldName === 'cause')
  return labelled.length > 0 && labelled.length >= topics.length && (isOne || saysCause)
}

/** Whether a label is one that other texts hardly have: “Example” and “Notes” stand in any. */
const isOfOne = ({ role }: View): boolean => role !== 'template' && role !== 'notes'
