import * as z from 'zod'
import { change, changeFlags, changeShape } from '../change/change.js'
import { defineCommand } from '../command.js'

/** `issues close KEY`: closes an issue in every way in which the file tells that one is closed. */
export const close = defineCommand({
  name: 'close',
  operands: [
    {
      name: 'issues',
      syntax: '<issues...>',
      doc: 'ids, keys or numbers of issues, or places such as TODO.md:12',
    },
  ],
  flags: [
    { flags: '--as <status>', doc: 'the status to give it, such as wontfix (default: resolved)' },
    { flags: '--note <text>', doc: 'what to say about it' },
    ...changeFlags,
  ],
  examples: [
    { command: 'issues close BUG-12', does: 'status, day, box, strike and section as the file has them' },
    { command: 'issues close BUG-12 --note "fixed in 2.1" --diff', does: 'show what would change' },
    { command: 'issues close BUG-12 BUG-13 --as wontfix', does: 'two at once, or none' },
  ],
  options: z.object({
    issues: z.array(z.string()).min(1),
    as: z.string().optional(),
    note: z.string().optional(),
    ...changeShape,
  }),
  run: (io, { issues, as, note, ...options }) =>
    change(
      io,
      issues.map(issue => ({ do: 'close', issue, as, note })),
      options,
    ),
})
