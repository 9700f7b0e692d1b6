import { type Issue, type Task, stateInWords } from '../../issue/model.js'
import { nameIssue } from '../naming.js'
import { defineRule, noOptions, type RuleRemark } from '../rule.js'

/** Reports resolved issues with open tasks, and notes open ones with none. */
export const tasksAgree = defineRule({
  id: 'tasks-agree',
  summary: 'The tasks of an issue agree with its state',
  why: `A resolved issue with tasks that are still open is either not resolved, or its boxes were never ticked: both mislead who
counts on them. The other way round, an open issue whose tasks are all done may be waiting for nothing but its status; that is
a note, since a last step may be unwritten.`,
  severity: 'warning',
  fixes: 'never',
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
  *check({ tracker }) {
    for (const issue of tracker.issues) {
      const remark = remarkOn(issue)
      if (remark !== undefined) yield remark
    }
  },
})

function remarkOn(issue: Issue): RuleRemark | undefined {
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
    return { span: open.mark, message: `${nameIssue(issue)} is resolved, but ${count} ${verb} open`, related }
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
