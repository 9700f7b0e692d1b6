import * as z from 'zod'
import { rules as ruleTable } from '../../lint/rules/all.js'
import { toJson } from '../../report/json.js'
import { hang, joinLines } from '../../report/layout.js'
import { pad } from '../../text/width.js'
import { defineCommand } from '../command.js'
import { configFlags, configSchema } from '../flags.js'
import { lintSettingsOf } from '../inspect.js'
import { screenWidth } from '../screen.js'
import { loadSettings } from '../settings.js'

/** `issues rules`: the rules with the severities that hold here. */
export const rules = defineCommand({
  name: 'rules',
  operands: [],
  flags: [
    { flags: '-f, --format <name>', doc: 'how to print it', choices: ['table', 'json'] },
    ...configFlags,
  ],
  examples: [{ command: 'issues rules', does: 'list the rules with the severities that hold here' }],
  options: z.object({ format: z.string().default('table'), config: configSchema }),
  async run(io, options) {
    const { rules: settings } = lintSettingsOf(io, await loadSettings(io, options.config), { rule: [] })
    const rows = ruleTable.map(({ id, summary, fixes }) => ({
      id,
      severity: settings.get(id)?.severity ?? 'off',
      fixes,
      summary,
    }))
    io.stdout.write(
      options.format === 'json' ? toJson({ schemaVersion: 1, rules: rows }) : table(rows, screenWidth(io)),
    )
    return 0
  },
})

type Row = Readonly<Record<'id' | 'severity' | 'fixes' | 'summary', string>>

function table(rows: readonly Row[], width: number): string {
  const head: Row = { id: 'rule', severity: 'severity', fixes: 'fixes', summary: 'what it wants' }
  const widest = (key: keyof Row): number => Math.max(...[head, ...rows].map(row => row[key].length))
  const [id, severity, fixes] = [widest('id'), widest('severity'), widest('fixes')]
  return joinLines(
    [head, ...rows].flatMap(row => {
      const lead = `${pad(row.id, id)}  ${pad(row.severity, severity)}  ${pad(row.fixes, fixes)}  `
      return hang(lead, row.summary, { width })
    }),
  )
}
