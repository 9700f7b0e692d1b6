import * as z from 'zod'
import { lintExample } from '../lint/example.js'
import type { Example, Rule } from '../lint/rule.js'
import { lineStarts, positionAt } from '../text/lines.js'
import { visible } from '../text/visible.js'

/**
 * All there is to know about a rule, as Markdown: `issues explain` prints it, and the documentation is made of it. `fill`
 * lays its paragraphs out.
 */
export function rulePage(rule: Rule, fill: (prose: string) => string = prose => prose): string {
  const parts = [
    `# ${rule.id}`,
    `${rule.summary}.`,
    `Severity: ${rule.severity} · fixes: ${fixes[rule.fixes]}`,
    '## Why',
    fill(rule.why.trim()),
    ...optionsPart(rule),
    ...rule.examples.flatMap(example => examplePart(rule, example)),
  ]
  return `${parts.join('\n\n')}\n`
}

const fixes = {
  never: 'none, a person must decide',
  sometimes: 'some findings can be mended by `issues fix`',
  always: 'every finding can be mended by `issues fix`',
} as const satisfies Record<Rule['fixes'], string>

function optionsPart(rule: Rule): readonly string[] {
  const lines = Object.entries(rule.options.shape).map(
    ([name, schema]) => `- ${describeOption(name, schema)}`,
  )
  return lines.length === 0 ? [] : ['## Options', lines.join('\n')]
}

function describeOption(name: string, schema: z.core.$ZodType): string {
  const { description = '', default: value } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return `\`${name}\` (default \`${JSON.stringify(value)}\`): ${description}`
}

function examplePart(rule: Rule, example: Example): readonly string[] {
  const options =
    example.options === undefined ? [] : [`With the options \`${JSON.stringify(example.options)}\`:`]
  const good = example.good === undefined ? [] : ['Better:', fenced('markdown', example.good)]
  return [
    `## Example: ${example.title}`,
    ...options,
    fenced('markdown', example.bad),
    fenced('text', findingsOf(rule, example)),
    ...good,
  ]
}

/** The findings of this rule on the bad side: `3:12 warning message`. */
function findingsOf(rule: Rule, example: Example): string {
  const starts = lineStarts(example.bad)
  const own = lintExample(rule, example, example.bad).findings.filter(finding => finding.rule === rule.id)
  return own
    .map(({ span, severity, message }) => {
      const { line, column } = positionAt(starts, span.start)
      return `${line}:${column} ${severity} ${visible(message)}\n`
    })
    .join('')
}

/** A fenced block whose fence is longer than any in the text. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}
