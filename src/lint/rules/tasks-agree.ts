import { type Issue, type Task, type Tasks, stateInWords } from '../../issue/model.js'
import type { TextEdit } from '../../text/edit.js'
import type { Fix } from '../../text/finding.js'
import { plural } from '../../text/number.js'
import { slice } from '../../text/span.js'
import { nameIssue } from '../naming.js'
import { defineRule, noOptions, type RuleRemark } from '../rule.js'

/** Reports resolved issues with open tasks, and notes open ones with none. */
export const tasksAgree = defineRule({
  id: 'tasks-agree',
  summary: 'The tasks of an issue agree with its state',
  why: `A resolved issue with tasks that are still open is either not resolved, or its boxes were never ticked: both mislead who
counts on them. The other way round, an open issue whose tasks are all done may be waiting for nothing but its status; that is
a note, since a last step may be unwritten. The fix ticks the boxes of a resolved issue; it is unsafe, since the work may be undone.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'resolved, with an open task',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Resolved

**Steps:**

- [x] write the last row
- [ ] add a test
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** Resolved

**Steps:**

- [x] write the last row
- [x] add a test
`,
    },
    {
      title: 'open, with nothing left to do',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** Open

**Steps:**

- [x] write the last row
- [x] add a test
`,
    },
  ],
  *check({ source, tracker }) {
    for (const issue of tracker.issues) {
      const remark = remarkOn(issue, source.text)
      if (remark !== undefined) yield remark
    }
  },
})

function remarkOn(issue: Issue, text: string): RuleRemark | undefined {
  const { tasks, state, title } = issue
  if (tasks === undefined || tasks.total === 0) return undefined
  const related = [
    { span: issue.status?.span ?? title.span, message: `${stateInWords(state)}, as the issue has it` },
  ]
  const open = tasks.items.find((task: Task) => !task.isDone)
  if (state === 'resolved' && open !== undefined) {
    const left = tasks.total - tasks.done
    const count = tasks.total === 1 ? 'its only task' : `${left} of its ${tasks.total} tasks`
    const verb = left === 1 ? 'is' : 'are'
    const message = `${nameIssue(issue)} is resolved, but ${count} ${verb} open`
    const fix = tickFix(tasks, text)
    return { span: open.mark, message, related, ...(fix && { fix }) }
  }
  const [first] = tasks.items
  if ((state === 'open' || state === 'in_progress') && open === undefined && first !== undefined) {
    const tasksDone = tasks.total === 1 ? 'its only task is done' : `its ${tasks.total} tasks are done`
    return {
      span: first.mark,
      message: `${nameIssue(issue)} is ${stateInWords(state)}, but ${tasksDone}`,
      related,
      ceiling: 'note',
    }
  }
  return undefined
}

/** Ticks every box that is left; none of them where one is no box (`❌ add a test`). */
function tickFix({ items }: Tasks, text: string): Fix | undefined {
  const left = items.filter(({ isDone }) => !isDone)
  const [first, ...rest] = left.flatMap(({ mark }): readonly TextEdit[] =>
    slice(text, mark) === '[ ]' ? [{ span: mark, text: '[x]' }] : [],
  )
  if (first === undefined || rest.length + 1 < left.length) return undefined
  return { title: `tick ${plural(left.length, 'box', 'boxes')}`, safety: 'unsafe', edits: [first, ...rest] }
}
