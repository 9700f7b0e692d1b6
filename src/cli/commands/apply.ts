import * as z from 'zod'
import { UsageError } from '../../config/usage-error.js'
import { type Request, requestSchema } from '../../edit/request.js'
import { change, changeFlags, changeShape } from '../change/change.js'
import { defineCommand } from '../command.js'

/** `issues apply --stdin`: changes as JSON lines, all of them or none. */
export const apply = defineCommand({
  name: 'apply',
  operands: [],
  flags: [
    { flags: '--stdin', doc: 'read the changes from standard input, one JSON object in a line' },
    ...changeFlags,
  ],
  examples: [
    { command: 'issues apply --stdin < changes.jsonl', does: 'make them all, or none' },
    {
      command: `echo '{"do":"set","issue":"BUG-1","fields":{"owner":"@mara"}}' | issues apply --stdin --diff`,
      does: 'show what one would change; do is set, close, reopen, add, move or renumber',
    },
  ],
  options: z.object({ stdin: z.boolean().default(false), ...changeShape }),
  async run(io, { stdin, ...options }) {
    if (!stdin) throw new UsageError('there is nothing to apply', 'give the changes with --stdin')
    const text = new TextDecoder().decode(await io.stdin())
    const requests = text
      .split(/\r?\n/)
      .flatMap((line, index) => (line.trim() === '' ? [] : [requestIn(line, index + 1)]))
    return change(io, requests, options)
  },
})

function requestIn(line: string, number: number): Request {
  const parsed = requestSchema.safeParse(jsonIn(line, number))
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new UsageError(
    `line ${number}: ${[first?.path.join('.'), first?.message].filter(Boolean).join(': ')}`,
  )
}

function jsonIn(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`line ${number} is no JSON: ${error.message}`)
    throw error
  }
}
