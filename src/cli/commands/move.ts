import * as z from 'zod'
import { change, changeFlags, changeShape } from '../change/change.js'
import { defineCommand } from '../command.js'

/** `issues move KEY --to SECTION`: takes an issue to another section, byte for byte. */
export const move = defineCommand({
  name: 'move',
  operands: [
    { name: 'issue', syntax: '<issue>', doc: 'its id, key or number, or its place as in TODO.md:12' },
  ],
  flags: [{ flags: '--to <heading>', doc: 'the heading of the section' }, ...changeFlags],
  examples: [{ command: 'issues move BUG-12 --to "Low priority" --diff', does: 'show what would change' }],
  options: z.object({
    issue: z.string(),
    to: z.string({ error: 'is needed: it says which section the issue goes to' }),
    ...changeShape,
  }),
  run: (io, { issue, to, ...options }) => change(io, [{ do: 'move', issue, to }], options),
})
