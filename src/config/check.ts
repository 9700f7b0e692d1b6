import * as z from 'zod'
import { rules as ruleTable } from '../lint/rules/all.js'
import { expectation } from '../lint/expectation.js'
import { faultMessage, resolveRules, type SettingFault, valueAt } from '../lint/settings.js'
import { meant } from './meant.js'
import { type Config, configSchema } from './schema.js'
import { UsageError } from './usage-error.js'

/** The config that a value states, with all defaults; thrown back with every fault named if it cannot be used. */
export function checkConfig(path: string, value: unknown): Config {
  const parsed = configSchema.safeParse(value)
  const faults = parsed.success
    ? ruleFaults(parsed.data.rules)
    : parsed.error.issues.flatMap(issue => describeIssue(issue, value))
  if (parsed.success && faults.length === 0) return parsed.data
  throw new UsageError(faults.map(fault => `${path}: ${fault}`).join('\n'))
}

/** Rules in words, as a config or a `--rule` flag states them: what is wrong with them, with the near match. */
function ruleFaults(rules: Readonly<Record<string, unknown>>): readonly string[] {
  const resolved = resolveRules(rules, ruleTable)
  return resolved.ok ? [] : resolved.error.map(describeSettingFault)
}

/** A fault in words, with the near match. */
export function describeSettingFault(fault: SettingFault): string {
  const message = faultMessage(fault)
  if (fault.kind === 'unknown-rule') return withHint(message, meant(fault.rule, fault.known))
  if (fault.kind === 'unknown-option') return withHint(message, meant(fault.option, fault.allowed))
  return message
}

const withHint = (message: string, hint: string | undefined): string =>
  hint === undefined ? message : `${message}: ${hint}`

function describeIssue(issue: z.core.$ZodIssue, value: unknown): readonly string[] {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(configSchema, issue.path)
    const where = path === '' ? '' : ` in \`${path}\``
    return issue.keys.map(key =>
      withHint(`there is no key “${key}”${where}`, meant(key, known) ?? `its keys are ${known.join(', ')}`),
    )
  }
  const found = JSON.stringify(valueAt(value, issue.path)) ?? 'nothing'
  const subject = path === '' ? 'the config' : `\`${path}\``
  return [`${subject} is ${found}, but ${describeExpectation(issue, valueAt(value, issue.path))}`]
}

function describeExpectation(issue: z.core.$ZodIssue, found: unknown): string {
  const near =
    issue.code === 'invalid_value' && typeof found === 'string'
      ? meant(found, issue.values.map(String))
      : undefined
  return withHint(expectation(issue), near)
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let inner: z.core.$ZodType = schema
  for (const key of path) {
    const shape = shapeOf(inner)
    const next = shape[String(key)]
    if (next === undefined) return []
    inner = next
  }
  return Object.keys(shapeOf(inner))
}

function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  let inner = schema
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault || inner instanceof z.ZodOptional) {
    inner = inner.unwrap()
  }
  return inner instanceof z.ZodObject ? inner.shape : {}
}
