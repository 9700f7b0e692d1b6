import * as z from 'zod'
import { levels } from '../../issue/model.js'
import { measure } from '../../measure/measure.js'
import { createReader } from '../../read/read.js'
import { reportReporters } from '../../report/report/all.js'
import { budgetFaults, readMaxOpen } from '../budget.js'
import { defineCommand } from '../command.js'
import { today } from '../day.js'
import {
  configFlags,
  configSchema,
  percentText,
  pathsOperand,
  pathsSchema,
  printFlags,
  printShape,
} from '../flags.js'
import { loadFiles } from '../load.js'
import { print } from '../print.js'
import { say } from '../say.js'
import { loadSettings } from '../settings.js'

const failOn = [...levels, 'never'] as const

/** `issues report`: how far trackers are and what is at risk, held to a budget. */
export const report = defineCommand({
  name: 'report',
  operands: [pathsOperand],
  flags: [
    ...printFlags(reportReporters),
    {
      flags: '--fail-on <level>',
      doc: 'fail the run while an issue so grave is open (default: never)',
      choices: failOn,
    },
    {
      flags: '--max-open <level=n>',
      doc: 'fail the run if more issues of the level (or all) are open; repeatable',
      isRepeatable: true,
    },
    { flags: '--min-completion <percent>', doc: 'fail the run if less of the issues is closed' },
    ...configFlags,
  ],
  examples: [
    { command: 'issues report', does: 'show counts, completion and risk' },
    {
      command: 'issues report --format markdown -o report.md',
      does: 'write them for a wiki or a step summary',
    },
    { command: 'issues report --max-open critical=0 --min-completion 80', does: 'hold a build to a budget' },
  ],
  options: z.object({
    paths: pathsSchema,
    ...printShape('terminal'),
    failOn: z.enum(failOn).default('never'),
    maxOpen: z.array(z.string()).default([]),
    minCompletion: percentText.optional(),
    config: configSchema,
  }),
  async run(io, options) {
    const maxOpen = options.maxOpen.map(readMaxOpen)
    const settings = await loadSettings(io, options.config)
    const { files, faults } = await loadFiles(io, options.paths, settings)
    const isHeld = maxOpen.length > 0 || options.minCompletion !== undefined || options.failOn !== 'never'
    if (files.length === 0 && isHeld) say(io, 'without a tracker nothing can be held to a budget')
    if (files.length === 0 && (isHeld || faults.length > 0)) return 2
    const read = createReader({ words: settings.config.words })
    const readings = files.map(file => read(file.source))
    const data = measure(readings, {
      ...settings.config.report,
      levelWords: settings.config.words.levels,
      today: today(io),
    })
    await print(io, data, { ...options, reporters: reportReporters })
    const exceeded = budgetFaults(data.total, { ...options, maxOpen })
    for (const line of exceeded) say(io, line)
    if (faults.length > 0) return 2
    return exceeded.length > 0 ? 1 : 0
  },
})
