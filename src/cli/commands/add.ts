import * as z from 'zod'
import { change, changeFlags, changeShape } from '../change/change.js'
import { defineCommand } from '../command.js'
import { assignment } from './set.js'

/** `issues add --title …`: puts a new issue behind its siblings. */
export const add = defineCommand({
  name: 'add',
  operands: [],
  flags: [
    { flags: '--title <text>', doc: 'what the issue is called' },
    { flags: '--section <heading>', doc: 'the heading to put it under (default: where the open ones stand)' },
    { flags: '--field <name=value>', doc: 'a field and its value (repeatable)', isRepeatable: true },
    ...changeFlags,
  ],
  examples: [
    { command: 'issues add --title "Login hangs" --diff', does: 'the next id, in the layout of the file' },
    {
      command:
        'issues add --title "Login hangs" --section Security --field severity=high --field owner=@mara',
      does: 'under a heading, with fields',
    },
  ],
  options: z.object({
    title: z.string({ error: 'is needed: it says what the issue is called' }),
    section: z.string().optional(),
    field: z.array(z.string()).default([]),
    ...changeShape,
  }),
  run: (io, { title, section, field, ...options }) =>
    change(io, [{ do: 'add', title, section, fields: Object.fromEntries(field.map(assignment)) }], options),
})
