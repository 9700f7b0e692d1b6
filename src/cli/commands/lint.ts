import * as z from 'zod'
import { lintReporters } from '../../report/lint/all.js'
import { defineCommand } from '../command.js'
import { dumpConfig } from '../config-dump.js'
import {
  configFlags,
  configSchema,
  countText,
  pathsOperand,
  pathsSchema,
  printFlags,
  printShape,
  ruleFlag,
} from '../flags.js'
import { inspect, lintSettingsOf } from '../inspect.js'
import { loadFiles } from '../load.js'
import { print } from '../print.js'
import { loadSettings } from '../settings.js'
import { failOnChoices, judge } from '../verdict.js'

/** `issues lint`: what is wrong in trackers. */
export const lint = defineCommand({
  name: 'lint',
  operands: [pathsOperand],
  flags: [
    ...printFlags(lintReporters),
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
    ...printShape('stylish'),
    rule: z.array(z.string()).default([]),
    quiet: z.boolean().default(false),
    failOn: z.enum(failOnChoices).default('error'),
    maxWarnings: countText.optional(),
    inlineConfig: z.boolean().default(true),
    printConfig: z.boolean().default(false),
    config: configSchema,
  }),
  async run(io, options) {
    const settings = await loadSettings(io, options.config)
    if (options.printConfig) {
      io.stdout.write(dumpConfig(settings, lintSettingsOf(io, settings, options)))
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
