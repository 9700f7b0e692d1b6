import * as z from 'zod'
import { type Predicate, parseFilter, type QueryGround } from '../../query/filter.js'
import { entriesOf } from '../../query/find-issue.js'
import { type Order, parseOrder } from '../../query/order.js'
import { listReporters } from '../../report/issues/all.js'
import type { Objection } from '../../text/objection.js'
import type { Result } from '../../text/result.js'
import { defineCommand } from '../command.js'
import { today } from '../day.js'
import { readFiles, shownOf, usageErrorOf } from '../find-issues.js'
import {
  configFlags,
  configSchema,
  inFlag,
  inSchema,
  pathsOperand,
  pathsSchema,
  printFlags,
  printShape,
} from '../flags.js'
import { print } from '../print.js'
import { loadSettings } from '../settings.js'

/** `issues list`: the issues that a filter lets through, in an order. */
export const list = defineCommand({
  name: 'list',
  operands: [pathsOperand],
  flags: [
    {
      flags: '--filter <expr>',
      doc: 'only issues of which all terms hold: field, = != ~ !~ < <= > >=, value (repeatable)',
      isRepeatable: true,
    },
    { flags: '--sort <fields>', doc: 'by which fields to sort, as in level,-due (default: as in the file)' },
    { ...inFlag, doc: 'list the issues of this file or folder, as a path does (repeatable)' },
    ...printFlags(listReporters),
    ...configFlags,
  ],
  examples: [
    { command: 'issues list', does: 'list the issues of this repository' },
    { command: "issues list --filter 'is=open level>=high'", does: 'the grave ones that are open' },
    { command: "issues list --filter 'owner=@mara,@jon due<today'", does: 'what two people are late with' },
    {
      command: `issues list --filter 'section~"log in" severity='`,
      does: 'those of a section without a severity',
    },
    { command: 'issues list --sort level,-created --format json', does: 'all of them for programs' },
  ],
  options: z.object({
    paths: pathsSchema,
    filter: z.array(z.string()).default([]),
    sort: z.string().optional(),
    in: inSchema,
    ...printShape('text'),
    config: configSchema,
  }),
  async run(io, options) {
    const settings = await loadSettings(io, options.config)
    const { files, faults } = await readFiles(io, [...options.paths, ...options.in], settings)
    const pages = files.map(({ reading }) => ({ tracker: reading.tracker, lines: reading.source.lines }))
    const ground: QueryGround = { entries: entriesOf(pages), today: today(io) }
    const filters = options.filter.map((text): Predicate => understood(parseFilter(text, ground), '--filter'))
    const order: Order | undefined =
      options.sort === undefined ? undefined : understood(parseOrder(options.sort, ground), '--sort')
    const chosen = ground.entries.filter(entry => filters.every(holds => holds(entry)))
    const sorted = order === undefined ? chosen : chosen.toSorted(order)
    await print(
      io,
      { issues: sorted.map(entry => shownOf(entry, files)) },
      { ...options, reporters: listReporters },
    )
    return faults.length > 0 ? 2 : 0
  },
})

function understood<Value>(result: Result<Value, Objection>, flag: string): Value {
  if (result.ok) return result.value
  throw usageErrorOf(result.error, `${flag}: `)
}
