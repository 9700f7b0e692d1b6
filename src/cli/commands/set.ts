import * as z from 'zod'
import { UsageError } from '../../config/usage-error.js'
import { change, changeFlags, changeShape } from '../change/change.js'
import { defineCommand } from '../command.js'
import { fileHint, isFileName } from '../file-names.js'

/** `issues set KEY field=value…`: gives fields of an issue values, as the file writes them. */
export const set = defineCommand({
  name: 'set',
  operands: [
    { name: 'issue', syntax: '<issue>', doc: 'its id, key or number, or its place as in TODO.md:12' },
    {
      name: 'fields',
      syntax: '<field=value...>',
      doc: 'fields and their new values; nothing behind the = empties a field',
    },
  ],
  flags: changeFlags,
  examples: [
    { command: 'issues set BUG-12 status=resolved severity=low', does: 'in the spelling of the file' },
    { command: 'issues set BUG-12 owner=@mara due=2026-03-01 --diff', does: 'show what would change' },
    { command: 'issues set TODO.md:12 "title=Log in with a key"', does: 'name the issue by its place' },
  ],
  options: z.object({ issue: z.string(), fields: z.array(z.string()).min(1), ...changeShape }),
  run: (io, { issue, fields, ...options }) =>
    change(io, [{ do: 'set', issue, fields: Object.fromEntries(fields.map(assignment)) }], options),
})

/** `owner=@mara` → `['owner', '@mara']` */
export function assignment(text: string): readonly [string, string] {
  const cut = text.indexOf('=')
  if (cut > 0) return [text.slice(0, cut), text.slice(cut + 1)]
  const hint = isFileName(text) ? fileHint(text) : 'write it as in `status=resolved`'
  throw new UsageError(`“${text}” sets nothing`, hint)
}
