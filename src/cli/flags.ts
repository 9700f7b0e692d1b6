import * as z from 'zod'
import type { Flag, Operand } from './command.js'

/** The flags that several commands share, and their schemas. */
export const colorFlags: readonly Flag[] = [
  {
    flags: '--color <when>',
    doc: 'whether to print in colour (default: auto; NO_COLOR and FORCE_COLOR are obeyed)',
    choices: ['auto', 'always', 'never'],
  },
  { flags: '--no-color', doc: 'the same as --color never' },
]

/** `--no-color` comes as false. */
export const colorSchema = z
  .union([z.enum(['auto', 'always', 'never']), z.literal(false).transform(() => 'never' as const)])
  .default('auto')

export const configFlags: readonly Flag[] = [
  { flags: '-c, --config <file>', doc: 'use this config file' },
  { flags: '--no-config', doc: 'use no config file' },
]

/** A file, or false for none; undefined: search for one. */
export const configSchema = z.union([z.string(), z.boolean()]).optional()

export const pathsOperand: Operand = {
  name: 'paths',
  syntax: '[paths...]',
  doc: 'files, folders to search for trackers, or - for standard input (default: the repository)',
}

export const pathsSchema = z.array(z.string()).default([])

export const inFlag: Flag = {
  flags: '--in <path>',
  doc: 'look for the issue in this file or folder only (repeatable)',
  isRepeatable: true,
}

export const inSchema = z.array(z.string()).default([])

export const ruleFlag: Flag = {
  flags: '--rule <id:severity>',
  doc: 'set a rule to off, note, warning or error (repeatable)',
  isRepeatable: true,
}

/** How to print: in which format, where to, and in which colours. */
export const printFlags = (reporters: readonly { readonly id: string }[]): readonly Flag[] => [
  { flags: '-f, --format <name>', doc: 'how to print it', choices: reporters.map(one => one.id) },
  { flags: '-o, --output-file <file>', doc: 'write to a file instead of the screen' },
  ...colorFlags,
]

export const printShape = (format: string) => ({
  format: z.string().default(format),
  outputFile: z.string().optional(),
  color: colorSchema,
})

/** A count written as text, such as `3`. */
export const countText = z.string().regex(/^\d+$/, 'a whole number was expected').transform(Number)

/** A share in per cent written as text, such as `80` or `99.5`. */
export const percentText = z
  .string()
  .regex(/^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)$/, 'a number from 0 to 100 was expected')
  .transform(Number)
