import { foldersUpward, joinPath, nameOf } from '../resolve/paths.js'
import { checkConfig } from './check.js'
import { parseConfig } from './parse.js'
import type { Config } from './schema.js'
import { UsageError } from './usage-error.js'

/** What the search for a config asks of the world. */
export interface ConfigWorld {
  /** The text of a file; undefined if there is none. One that cannot be read is thrown back with its name. */
  readonly readText: (path: string) => Promise<string | undefined>
  readonly stands: (path: string) => Promise<boolean>
  /** What to call a path in a message. */
  readonly show: (path: string) => string
}

export interface LoadedConfig {
  readonly config: Config
  /** The file it comes from; undefined if these are the defaults. */
  readonly path: string | undefined
  /** Config files that are not used because another one comes first. */
  readonly shadowed: readonly string[]
  /** Files that are named like a config and are programs: no program is run. */
  readonly programs: readonly string[]
}

/** The names of a config file, in the order in which they are looked for. */
const configNames = [
  'issues.config.jsonc',
  'issues.config.json',
  '.issuesrc.jsonc',
  '.issuesrc.json',
  '.issuesrc.yaml',
  '.issuesrc.yml',
  '.issuesrc.toml',
  '.issuesrc',
  'package.json',
] as const

/** Names that a config has with other tools. */
const programNames = ['issues.config', '.issuesrc'].flatMap(stem =>
  ['js', 'mjs', 'cjs', 'ts'].map(ending => `${stem}.${ending}`),
)

/** What holds where there is no config. */
export const noConfig = (): LoadedConfig => ({
  config: checkConfig('the defaults', {}),
  path: undefined,
  shadowed: [],
  programs: [],
})

/** The nearest config, from the folder upward to `top`; the defaults if there is none. */
export async function findConfig(folder: string, top: string, world: ConfigWorld): Promise<LoadedConfig> {
  const programs: string[] = []
  for (const place of foldersUpward(folder, top)) {
    programs.push(...(await programsIn(place, world)))
    const [first, ...others] = await configsIn(place, world)
    if (first === undefined) continue
    const config = checkConfig(first.name, await readValue(first))
    return { config, path: first.path, shadowed: others.map(file => file.path), programs }
  }
  return { ...noConfig(), programs }
}

/** The config that a user names. */
export async function loadConfig(path: string, { readText, show }: ConfigWorld): Promise<LoadedConfig> {
  const text = await readText(path)
  const name = show(path)
  if (text === undefined) throw new UsageError(`${name}: there is no such config file`)
  const value = await readValue({ path, name, text })
  if (value === undefined) throw new UsageError(`${name}: has no key “issues”, so it is no config`)
  return { config: checkConfig(name, value), path, shadowed: [], programs: [] }
}

/** `"issues":`; whether it stands at the top is seen when it is parsed. */
const ISSUES_KEY = /"issues"\s*:/

interface ConfigText {
  readonly path: string
  readonly name: string
  readonly text: string
}

/** The config files of a folder. A `package.json` is one only if it has the key `issues`. */
async function configsIn(folder: string, { readText, show }: ConfigWorld): Promise<readonly ConfigText[]> {
  const found: ConfigText[] = []
  for (const fileName of configNames) {
    const path = joinPath(folder, fileName)
    const text = await readText(path)
    if (text === undefined) continue
    const file = { path, name: show(path), text }
    if (fileName !== 'package.json') found.push(file)
    else if (ISSUES_KEY.test(text) && (await readValue(file)) !== undefined) found.push(file)
  }
  return found
}

async function programsIn(folder: string, { stands }: ConfigWorld): Promise<readonly string[]> {
  const paths = programNames.map(name => joinPath(folder, name))
  const found = await Promise.all(paths.map(stands))
  return paths.filter((_, index) => found[index])
}

async function readValue({ path, name, text }: ConfigText): Promise<unknown> {
  const parsed = await parseConfig(path, text)
  if (!parsed.ok) throw new UsageError(`${name}: ${parsed.error}`, 'mend the file, or run with --no-config')
  if (nameOf(path) !== 'package.json') return parsed.value ?? {}
  const { value } = parsed
  return typeof value === 'object' && value !== null && 'issues' in value ? value.issues : undefined
}
