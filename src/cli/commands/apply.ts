import * as z from 'zod'
import { meant } from '../../config/meant.js'
import { UsageError } from '../../config/usage-error.js'
import { type Request, requestSchema } from '../../edit/request.js'
import { expectation } from '../../lint/expectation.js'
import { valueAt } from '../../lint/settings.js'
import { decodeSource } from '../../text/source.js'
import { change, changeFlags, changeShape } from '../change/change.js'
import { defineCommand } from '../command.js'
import { describeUndecodable } from '../say.js'

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
    const source = decodeSource('standard input', await io.stdin())
    if (!source.ok) throw new UsageError(describeUndecodable('standard input', source.error))
    const requests = source.value.raw
      .split(/\r?\n/)
      .flatMap((line, index) =>
        line.trim() === '' ? [] : [[requestIn(line, index + 1), index + 1] as const],
      )
    const lines = new Map(requests)
    return change(io, [...lines.keys()], { ...options, placeOf: request => `line ${lines.get(request)}: ` })
  },
})

function requestIn(line: string, number: number): Request {
  const value = jsonIn(line, number)
  const parsed = requestSchema.safeParse(value)
  if (parsed.success) return parsed.data
  throw faultIn(value, parsed.error.issues, `line ${number}: `)
}

/** What is wrong with a change, in words: a key that it cannot have first, as another one is then often missing. */
function faultIn(value: unknown, issues: readonly z.core.$ZodIssue[], place: string): UsageError {
  const [first] = issues.toSorted((a, b) => Number(isStrange(b)) - Number(isStrange(a)))
  const verb = valueAt(value, ['do'])
  if (first === undefined || typeof value !== 'object' || value === null || Array.isArray(value))
    return new UsageError(`${place}a change is an object, not ${quoted(value)}`, EXAMPLE)
  if (first.code === 'unrecognized_keys') {
    const [key = ''] = first.keys
    const known = keysOf(verb)
    return new UsageError(
      `${place}${quoted(verb)} has no “${key}”`,
      meant(key, known) ?? `it may have ${known.join(', ')}`,
    )
  }
  if (first.code === 'invalid_union') {
    const said = verb === undefined ? 'it does not say what to “do”' : `there is no change ${quoted(verb)}`
    return new UsageError(place + said, meant(String(verb), verbs) ?? `“do” is one of ${verbs.join(', ')}`)
  }
  const found = valueAt(value, first.path)
  const name = first.path.map(String).join('.')
  return found === undefined
    ? new UsageError(`${place}${quoted(verb)} needs “${name}”`, `it has ${keysOf(verb).join(', ')}`)
    : new UsageError(`${place}“${name}” is ${quoted(found)}, but ${expectation(first)}`)
}

const EXAMPLE = 'as in `{"do":"close","issue":"BUG-1"}`'

const quoted = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value))

const isStrange = ({ code }: z.core.$ZodIssue): boolean => code === 'unrecognized_keys'

const verbs = requestSchema.options.map(({ shape }) => shape.do.value)

const keysOf = (verb: unknown): readonly string[] =>
  Object.keys(requestSchema.options.find(({ shape }) => shape.do.value === verb)?.shape ?? {})

function jsonIn(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`line ${number} is no JSON: ${error.message}`)
    throw error
  }
}
