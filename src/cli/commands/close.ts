import * as z from 'zod'
import { change, changeFlags, issuesOperand, noteFlag, statusShape } from '../change/change.js'
import { defineCommand } from '../command.js'

/** `issues close KEY`: closes an issue in every way in which the file tells that one is closed. */
export const close = defineCommand({
  name: 'close',
  operands: [issuesOperand],
  flags: [
    { flags: '--as <status>', doc: 'the status to give it, such as wontfix (default: resolved)' },
    noteFlag,
    ...changeFlags,
  ],
  examples: [
    { command: 'issues close BUG-12', does: 'status, day, box, strike and section as the file has them' },
    { command: 'issues close BUG-12 --note "fixed in 2.1" --diff', does: 'show what would change' },
    { command: 'issues close BUG-12 BUG-13 --as wontfix', does: 'two at once, or none' },
  ],
  options: z.object(statusShape),
  run: (io, { issues, as, note, ...options }) =>
    change(
      io,
      issues.map(issue => ({ do: 'close', issue, as, note })),
      options,
    ),
})
