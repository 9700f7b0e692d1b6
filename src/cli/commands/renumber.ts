import * as z from 'zod'
import { change, changeFlags, changeShape } from '../change/change.js'
import { defineCommand } from '../command.js'

/** `issues renumber FAMILY` and `issues renumber KEY --as ID`: new ids, and all that names the old ones follows. */
export const renumber = defineCommand({
  name: 'renumber',
  operands: [
    {
      name: 'issue',
      syntax: '<family>',
      doc: 'the letters ahead of the numbers, such as BUG; with --as, the issue: its id, key or place',
    },
  ],
  flags: [
    { flags: '--as <id>', doc: 'the id that the one issue is to have' },
    { flags: '--from <number>', doc: 'where the family begins (default: its lowest number)' },
    ...changeFlags,
  ],
  examples: [
    {
      command: 'issues renumber BUG --diff',
      does: 'BUG-1, BUG-2, … in the order of the file; what names them follows, in all trackers here',
    },
    { command: 'issues renumber BUG-12 --as AUTH-3', does: 'one issue, and all that names it' },
    { command: 'issues renumber BUG --from 1 --in docs/BUGS.md', does: 'in one file only' },
  ],
  options: z.object({
    issue: z.string(),
    as: z.string().optional(),
    from: z.coerce.number('is no number').int().nonnegative().optional(),
    ...changeShape,
  }),
  run: (io, { issue, as, from, ...options }) => change(io, [{ do: 'renumber', issue, as, from }], options),
})
