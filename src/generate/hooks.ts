import { defaultFiles } from '../config/default-files.js'
import type { Artefact } from './artefact.js'

/** The hooks for pre-commit. It hands over the changed files whose names match, so the names are those of the default config. */
export const hookFile = (): Artefact => ({
  path: '.pre-commit-hooks.yaml',
  text: `# Made by \`npm run generate\` from src/config/default-files.ts.
${hook('issues-lint', 'issues lint', 'lint Markdown issue trackers')}
${hook('issues-fix', 'issues fix', 'apply the safe fixes to Markdown issue trackers')}
${hook('issues-fmt', 'issues fmt', 'bring Markdown issue trackers into their normal form')}`,
})

const hook = (id: string, entry: string, description: string): string => `- id: ${id}
  name: ${entry}
  description: ${description}
  entry: ${entry}
  language: node
  types: [markdown]
  files: '${trackerPattern()}'
  require_serial: true
  minimum_pre_commit_version: 2.9.2
`

/** As a regular expression of Python, which is what pre-commit reads: `todo.md` → `todo\.md`, `pending*.md` → `pending[^/]*\.md`. */
const trackerPattern = (): string => `(?i)(^|/)(${defaultFiles.map(toPattern).join('|')})$`

const toPattern = (glob: string): string => glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')
