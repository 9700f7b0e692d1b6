import { type ConfigWorld, findConfig, type LoadedConfig, loadConfig, noConfig } from '../config/load.js'
import type { Config } from '../config/schema.js'
import { joinPath, relativePath } from '../resolve/paths.js'
import type { Io } from './io.js'
import { readText } from './read-text.js'
import { gitRoot } from './repository.js'
import { say } from './say.js'

/** What holds for a run: the config and where it comes from. */
export interface Settings {
  readonly config: Config
  readonly configPath: string | undefined
}

/** Finds the config: the file that is named, none (`false`), or the nearest one up to the root of the repository. */
export async function loadSettings(io: Io, named: string | boolean | undefined): Promise<Settings> {
  const loaded = await load(io, named)
  for (const path of loaded.shadowed) {
    const [used, unused] = [loaded.path ?? '', path].map(one => relativePath(io.cwd, one))
    say(io, `${unused} is not used, ${used} stands beside it and comes first`)
  }
  for (const path of loaded.programs) {
    say(io, `${relativePath(io.cwd, path)} is not read: a config is data, write it as issues.config.json`)
  }
  return { config: loaded.config, configPath: loaded.path }
}

async function load(io: Io, named: string | boolean | undefined): Promise<LoadedConfig> {
  const world: ConfigWorld = {
    readText: path => readText(io, path, 'mend it, or run with --no-config'),
    stands: async path => (await io.stat(path)) !== undefined,
    show: path => relativePath(io.cwd, path),
  }
  if (named === false) return noConfig()
  if (typeof named === 'string') return loadConfig(joinPath(io.cwd, named), world)
  return findConfig(io.cwd, (await gitRoot(io, io.cwd)) ?? io.cwd, world)
}
