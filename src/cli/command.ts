import type * as z from 'zod'
import { UsageError } from '../config/usage-error.js'
import type { Io } from './io.js'

/** 0 clean · 1 findings, a difference, or a budget that is exceeded · 2 the job could not be done. */
export type ExitCode = 0 | 1 | 2

/** A flag as the help shows it, and how often it may be given. What its value may be is in the command's schema. */
export interface Flag {
  /** As commander reads it: `-f, --format <name>`, `--diff`, `--no-config`. */
  readonly flags: string
  readonly doc: string
  readonly choices?: readonly string[]
  readonly isRepeatable?: true
}

export interface CommandExample {
  readonly command: string
  readonly does: string
}

interface CommandFacts {
  readonly name: string
  /** What is written behind the name, such as `[paths...]`. */
  readonly operands: readonly Operand[]
  readonly flags: readonly Flag[]
  readonly examples: readonly [CommandExample, ...CommandExample[]]
}

/** `name` is also the key under which the schema finds it. */
export interface Operand {
  readonly name: string
  readonly syntax: string
  readonly doc: string
}

/** A command as it is written. `options` holds its operands and its flags, with their defaults. */
export interface CommandDefinition<Options extends z.ZodObject> extends CommandFacts {
  readonly options: Options
  readonly run: (io: Io, options: z.output<Options>) => Promise<ExitCode>
}

/** A command as the program knows it: the type of its options is closed in. */
export interface Command extends CommandFacts {
  readonly start: (io: Io, options: unknown) => Promise<ExitCode>
}

export function defineCommand<Options extends z.ZodObject>(definition: CommandDefinition<Options>): Command {
  const { options: schema, run, ...facts } = definition
  return {
    ...facts,
    start: async (io, options) => {
      const parsed = schema.safeParse(options)
      if (parsed.success) return run(io, parsed.data)
      throw new UsageError(describe(parsed.error, options), `see \`issues ${facts.name} --help\``)
    },
  }
}

function describe(error: z.ZodError, options: unknown): string {
  const [issue] = error.issues
  const key = String(issue?.path[0] ?? '')
  const value =
    typeof options === 'object' && options !== null
      ? Object.getOwnPropertyDescriptor(options, key)?.value
      : undefined
  const flag = `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
  const given = value === undefined ? flag : `${flag} ${String(value)}:`
  return `${given} ${issue?.message ?? 'is not possible'}`
}
