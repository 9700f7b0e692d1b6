import { rules } from '../lint/rules/all.js'
import type { Artefact } from './artefact.js'
import { commandFile, commandList } from './command-files.js'
import { demoPictures } from './demo-pictures.js'
import { hookFile } from './hooks.js'
import { fillMarks } from './marks.js'
import { ruleFiles, ruleTable } from './rule-files.js'
import { schemaFiles } from './schemas.js'

/** What the generated files are made of besides the code: the README as it stands, and the files of the demo. */
export interface Ground {
  readonly readme: string
  readonly demo: Readonly<Record<string, string>>
}

/** Folders that hold generated files and nothing else. */
export const generatedFolders = ['schemas', 'docs/rules'] as const

/** Everything that is generated. */
export const generate = async ({ readme, demo }: Ground): Promise<readonly Artefact[]> => [
  { path: 'README.md', text: fillReadme(readme) },
  ...schemaFiles(),
  hookFile(),
  ...ruleFiles(rules),
  await commandFile(),
  ...(await demoPictures(demo)),
]

/** How a generated file that stands on the disk differs from what the code makes of it. */
export interface Difference {
  readonly kind: 'missing' | 'outdated' | 'left over'
  readonly path: string
}

/** `standing` holds the text of every file in a generated folder and of every artefact that is there. */
export function compare(
  artefacts: readonly Artefact[],
  standing: ReadonlyMap<string, string>,
): readonly Difference[] {
  const wanted = new Set(artefacts.map(({ path }) => path))
  const changed = artefacts.flatMap(({ path, text }): Difference[] => {
    const found = standing.get(path)
    if (found === text) return []
    return [{ kind: found === undefined ? 'missing' : 'outdated', path }]
  })
  const leftOver = [...standing.keys()].filter(path => !wanted.has(path))
  return [...changed, ...leftOver.map((path): Difference => ({ kind: 'left over', path }))]
}

function fillReadme(readme: string): string {
  const withCommands = fillMarks(readme, 'commands', commandList())
  return fillMarks(withCommands, 'rules', ruleTable(rules, 'docs/rules/'))
}
