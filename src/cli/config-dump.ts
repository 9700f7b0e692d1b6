import type { Rule } from '../lint/rule.js'
import { rules as ruleTable } from '../lint/rules/all.js'
import type { LintSettings } from '../lint/settings.js'
import { toJson } from '../report/json.js'
import type { Settings } from './settings.js'

/**
 * What `issues lint --print-config` prints: the config that holds, with every default and every rule spelled out, and
 * the file it comes from. What stands under `config` can be saved as a config that says the same.
 */
export function dumpConfig({ config, configPath }: Settings, { rules }: LintSettings): string {
  const entries = ruleTable.map(rule => {
    const severity = rules.get(rule.id)?.severity
    return [rule.id, severity === undefined ? 'off' : withOptions(rule, severity, config.rules[rule.id])]
  })
  return toJson({ configFile: configPath ?? null, config: { ...config, rules: Object.fromEntries(entries) } })
}

/** The severity alone where a rule has no options, else with all of them, as stated or by default. */
function withOptions(rule: Rule, severity: string, stated: unknown): unknown {
  if (Object.keys(rule.options.shape).length === 0) return severity
  const [level, options]: readonly unknown[] = Array.isArray(stated) ? stated : [stated]
  // A rule that the config switches off and a flag switches on again runs with its defaults.
  return [severity, rule.options.parse(level === 'off' ? {} : (options ?? {}))]
}
