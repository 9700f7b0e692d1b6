import * as z from 'zod'
import { wrap } from '../../text/width.js'
import { defineCommand } from '../command.js'
import { findRule } from '../rule-names.js'
import { rulePage } from '../rule-page.js'
import { screenWidth } from '../screen.js'

/** `issues explain RULE`: the page of a rule. */
export const explain = defineCommand({
  name: 'explain',
  operands: [{ name: 'rule', syntax: '<rule>', doc: 'the id of a rule, as findings show it' }],
  flags: [],
  examples: [
    { command: 'issues explain claim-count', does: 'say what the rule wants, why, and show it at work' },
  ],
  options: z.object({ rule: z.string() }),
  async run(io, options) {
    const width = screenWidth(io)
    const fill = (prose: string): string => wrap(prose.replaceAll('\n', ' '), width).join('\n')
    io.stdout.write(rulePage(findRule(options.rule), fill))
    return 0
  },
})
