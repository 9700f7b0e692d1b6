import * as z from 'zod'
import { change, changeFlags, issuesOperand, noteFlag, statusShape } from '../change/change.js'
import { defineCommand } from '../command.js'

/** `issues reopen KEY`: takes back, in every way in which the file tells it, that an issue is closed. */
export const reopen = defineCommand({
  name: 'reopen',
  operands: [issuesOperand],
  flags: [
    { flags: '--as <status>', doc: 'the status to give it, such as blocked (default: open)' },
    noteFlag,
    ...changeFlags,
  ],
  examples: [
    { command: 'issues reopen BUG-12', does: 'status, box, strike and section as the file has them' },
    { command: 'issues reopen BUG-12 --as in_progress --diff', does: 'show what would change' },
  ],
  options: z.object(statusShape),
  run: (io, { issues, as, note, ...options }) =>
    change(
      io,
      issues.map(issue => ({ do: 'reopen', issue, as, note })),
      options,
    ),
})
