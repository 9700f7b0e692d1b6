import { rulePage } from '../cli/rule-page.js'
import type { Rule } from '../lint/rule.js'
import type { Artefact } from './artefact.js'
import { markdownTable } from './markdown-table.js'

/** A page for every rule, and one that lists them. */
export const ruleFiles = (rules: readonly Rule[]): readonly Artefact[] => [
  { path: 'docs/rules/README.md', text: listPage(rules) },
  ...rules.map(rule => ({ path: `docs/rules/${rule.id}.md`, text: withOrigin(rule) })),
]

/** The rules as a table; `folder` is the way to their pages. */
export const ruleTable = (rules: readonly Rule[], folder: string): string =>
  markdownTable(
    ['rule', 'severity', 'fixes', 'what it wants'],
    rules.map(({ id, severity, fixes, summary }) => [`[${id}](${folder}${id}.md)`, severity, fixes, summary]),
  )

const listPage = (rules: readonly Rule[]): string => `<!-- Made by \`npm run generate\` from the rules. -->

# Rules

Every rule can be set to \`off\`, \`note\`, \`warning\` or \`error\` in the config, and many have options. \`issues explain RULE\`
prints the page of a rule. What “fixes” says: \`always\` and \`sometimes\` are mended by \`issues fix\`, some of it only with
\`--unsafe\`; \`never\` needs a person.

${ruleTable(rules, '')}
`

/** The page as `issues explain` prints it. Carriage returns are shown: git would take them out of the file. */
const withOrigin = (rule: Rule): string =>
  `<!-- Made by \`npm run generate\` from src/lint/rules/${rule.id}.ts: change it there. -->\n\n${rulePage(rule).replaceAll('\r', '␍')}`
