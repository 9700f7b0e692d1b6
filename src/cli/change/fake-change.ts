/** Changes of small texts, for tests: what becomes of a text, or why it was refused. */
import { read } from '../../read/read.js'
import { buildWords } from '../../read/words.js'
import { applyEdits } from '../../text/edit.js'
import { sourceOf } from '../../text/source.js'
import { addIssue, type NewIssue } from '../../edit/add-issue.js'
import { type IssueRequest, stepsFor } from '../../edit/request.js'
import { type Edited, pageOf } from '../../edit/run.js'
import { runSteps } from '../../edit/courses.js'

const ground = { read, words: buildWords(), today: '2026-01-31' }

const reading = (text: string) => read(sourceOf('BUGS.md', text, false))

/** The text after a change of the issue with the id. */
export function changed(text: string, request: IssueRequest): string {
  const start = reading(text)
  const index = start.tracker.issues.findIndex(one => one.id?.value === request.issue)
  const issue = start.tracker.issues[index]
  if (issue === undefined) throw new Error(`there is no ${request.issue}`)
  const steps = stepsFor(request, pageOf(start, ground), { issue })
  if (!steps.ok) return steps.error.message
  const run = runSteps(start, { index, steps: steps.value }, ground)
  return run.ok ? edited(text, run.value) : run.error.message
}

/** The text with one issue more. */
export function added(text: string, wish: NewIssue): string {
  const run = addIssue(reading(text), wish, ground)
  return run.ok ? edited(text, run.value) : run.error.message
}

/** A tracker of these issues: `## BUG-1: Thing 1`, and the text below it. */
export const bugs = (...issues: readonly string[]): string =>
  `# Known issues\n\n${issues.map((text, at) => `## BUG-${at + 1}: Thing ${at + 1}\n\n${text}\n`).join('\n')}`

function edited(text: string, { edits }: Edited): string {
  const applied = applyEdits(text, edits)
  return applied.ok ? applied.value : 'the edits overlap'
}
