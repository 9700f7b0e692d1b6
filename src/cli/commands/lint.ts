import * as z from 'zod'
import type { LintSettings } from '../../lint/settings.js'
import { toJson } from '../../report/json.js'
import { lintReporters } from '../../report/lint/all.js'
import { defineCommand } from '../command.js'
import {
  colorFlag,
  colorSchema,
  configFlags,
  configSchema,
  numberText,
  outputFlag,
  outputSchema,
  pathsOperand,
  pathsSchema,
  ruleFlag,
} from '../flags.js'
import { inspect, lintSettingsOf } from '../inspect.js'
import { loadFiles } from '../load.js'
import { print } from '../print.js'
import { loadSettings, type Settings } from '../settings.js'
import { failOnChoices, judge } from '../verdict.js'

/** `issues lint`: what is wrong in trackers. */
export const lint = defineCommand({
  name: 'lint',
  operands: pathsOperand,
  flags: [
    { flags: '-f, --format <name>', doc: 'how to print it', choices: lintReporters.map(one => one.id) },
    outputFlag,
    ruleFlag,
    { flags: '--quiet', doc: 'show errors only' },
    {
      flags: '--fail-on <severity>',
      doc: 'from where on findings fail the run (default: error)',
      choices: failOnChoices,
    },
    { flags: '--max-warnings <n>', doc: 'fail the run if there are more warnings' },
    { flags: '--no-inline-config', doc: 'obey no comment in a file' },
    { flags: '--print-config', doc: 'show the config that holds, and lint nothing' },
    colorFlag,
    ...configFlags,
  ],
  examples: [
    { command: 'issues lint', does: 'lint the trackers of this repository' },
    {
      command: 'issues lint docs/KNOWN_ISSUES.md --max-warnings 0',
      does: 'lint one file, and bear no warning',
    },
    {
      command: 'issues lint --rule known-status:off --rule claim-count:warning',
      does: 'set rules for one run',
    },
    { command: 'issues lint --format github', does: 'annotate a pull request' },
  ],
  options: z.object({
    paths: pathsSchema,
    format: z.string().default('stylish'),
    outputFile: outputSchema,
    rule: z.array(z.string()).default([]),
    quiet: z.boolean().default(false),
    failOn: z.enum(failOnChoices).default('error'),
    maxWarnings: numberText.optional(),
    inlineConfig: z.boolean().default(true),
    printConfig: z.boolean().default(false),
    color: colorSchema,
    config: configSchema,
  }),
  async run(io, options) {
    const settings = await loadSettings(io, options.config)
    if (options.printConfig) {
      io.stdout.write(describeSettings(settings, lintSettingsOf(io, settings, options)))
      return 0
    }
    const { files, faults } = await loadFiles(io, options.paths, settings)
    const linted = await inspect(io, files, { settings, flags: options })
    const shown = linted.map(({ file, result }) => ({
      source: file.source,
      findings: result.findings.filter(finding => !options.quiet || finding.severity === 'error'),
    }))
    const view = { files: shown, speaksWhenClean: io.stdout.isTerminal && files.length > 0 }
    await print(io, view, { ...options, reporters: lintReporters })
    if (faults.length > 0) return 2
    return judge(
      linted.flatMap(({ result }) => result.findings),
      options,
    )
  },
})

/** The config with all defaults, where it comes from, and the severity of every rule that runs. */
const describeSettings = ({ config, configPath }: Settings, { rules }: LintSettings): string =>
  toJson({
    path: configPath ?? null,
    ...config,
    rules: { ...config.rules, ...Object.fromEntries([...rules].map(([id, rule]) => [id, rule.severity])) },
  })
