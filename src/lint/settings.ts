import type * as z from 'zod'
import { type Severity, severities } from '../text/finding.js'
import { failure, type Result, success } from '../text/result.js'
import { expectation } from './expectation.js'
import type { Check, Rule } from './rule.js'

/** A rule that is to run, with how grave its findings are. A rule that is off has no setting. */
export interface RuleSetting {
  readonly rule: Rule
  readonly severity: Severity
  readonly check: Check
}

export interface LintSettings {
  /** The rules that run, by id, in the order of the table. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** The ISO day on which `until:` of a suppression is judged. */
  readonly today: string
}

/** What one may write for a rule: `off`, a severity, or a severity with options. */
export type RuleLevel = 'off' | Severity

export const ruleLevels = ['off', ...severities] as const satisfies readonly RuleLevel[]

/** Why a setting cannot be used: which rule, which key, which value, and what would be right. */
export type SettingFault =
  | { readonly kind: 'unknown-rule'; readonly rule: string; readonly known: readonly string[] }
  | {
      readonly kind: 'bad-level'
      readonly rule: string
      readonly value: unknown
      readonly allowed: readonly string[]
    }
  | {
      readonly kind: 'unknown-option'
      readonly rule: string
      readonly option: string
      readonly allowed: readonly string[]
    }
  | {
      readonly kind: 'bad-option'
      readonly rule: string
      /** The option, with what lies inside it: `fields.2`. */
      readonly option: string
      readonly value: unknown
      /** What is wrong with it, in words. */
      readonly problem: string
    }

type Rules = readonly Rule[]
type Settings = ReadonlyMap<string, RuleSetting>

/** Every rule at the severity and with the options it states itself. */
export function defaultRules(table: Rules): Settings {
  const settings = new Map<string, RuleSetting>()
  for (const rule of table) {
    const configured = rule.configure({})
    if (!configured.ok)
      throw new Error(`the options of ${rule.id} have no defaults`, { cause: configured.error })
    settings.set(rule.id, { rule, severity: rule.severity, check: configured.value })
  }
  return settings
}

/** The settings `base` with what a config says of rules: `{"known-status": "off", "unique-id": ["error", {…}]}`. */
export function resolveRules(
  config: Readonly<Record<string, unknown>>,
  table: Rules,
  base: Settings = defaultRules(table),
): Result<Settings, readonly SettingFault[]> {
  const known = new Map(table.map(rule => [rule.id, rule]))
  const settings = new Map(base)
  const faults: SettingFault[] = []
  for (const [id, value] of Object.entries(config)) {
    const rule = known.get(id)
    if (rule === undefined) {
      faults.push({ kind: 'unknown-rule', rule: id, known: [...known.keys()] })
      continue
    }
    const setting = resolveRule(rule, value, base.get(id))
    if (!setting.ok) faults.push(...setting.error)
    else if (setting.value === undefined) settings.delete(id)
    else settings.set(id, setting.value)
  }
  return faults.length > 0 ? failure(faults) : success(inOrder(settings, table))
}

/** A fault in words: which rule, which key, which value, what is allowed. */
export function faultMessage(fault: SettingFault): string {
  switch (fault.kind) {
    case 'unknown-rule':
      return `there is no rule “${fault.rule}”`
    case 'bad-level':
      return `the rule “${fault.rule}” is set to ${shown(fault.value)}, which is none of ${quoted(fault.allowed)}`
    case 'unknown-option':
      return fault.allowed.length === 0
        ? `the rule “${fault.rule}” has no options, but is given “${fault.option}”`
        : `the rule “${fault.rule}” has no option “${fault.option}”, its options are ${quoted(fault.allowed)}`
    case 'bad-option':
      return `the option “${fault.option}” of the rule “${fault.rule}” is ${shown(fault.value)}, but ${fault.problem}`
    default:
      return fault satisfies never
  }
}

/** One rule's setting; undefined if it is switched off. */
function resolveRule(
  rule: Rule,
  value: unknown,
  before: RuleSetting | undefined,
): Result<RuleSetting | undefined, readonly SettingFault[]> {
  const [level, options]: readonly unknown[] = Array.isArray(value) ? value : [value]
  const isLong = Array.isArray(value) && (value.length === 0 || value.length > 2)
  const severity = severities.find(known => known === level)
  if (isLong || (severity === undefined && level !== 'off')) {
    return failure([{ kind: 'bad-level', rule: rule.id, value, allowed: ruleLevels }])
  }
  if (options === undefined && before !== undefined && severity !== undefined) {
    return success({ ...before, severity })
  }
  const configured = rule.configure(options)
  if (!configured.ok)
    return failure(configured.error.issues.flatMap(issue => optionFaults(rule, issue, options)))
  return success(severity === undefined ? undefined : { rule, severity, check: configured.value })
}

function optionFaults(rule: Rule, issue: z.core.$ZodIssue, options: unknown): SettingFault[] {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const allowed = Object.keys(rule.options.shape)
    return issue.keys.map(option => ({ kind: 'unknown-option', rule: rule.id, option, allowed }))
  }
  const option = issue.path.map(String).join('.')
  const problem = expectation(issue)
  return [
    {
      kind: 'bad-option',
      rule: rule.id,
      option: option || 'options',
      value: valueAt(options, issue.path),
      problem,
    },
  ]
}

/** What stands at a path in a value that nobody has checked yet. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null) return undefined
    inner = Object.getOwnPropertyDescriptor(inner, key)?.value
  }
  return inner
}

const inOrder = (settings: Settings, table: Rules): Settings =>
  new Map(table.flatMap(rule => [...settings].filter(([id]) => id === rule.id)))

const quoted = (words: readonly string[]): string => words.map(word => `“${word}”`).join(', ')

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing'
