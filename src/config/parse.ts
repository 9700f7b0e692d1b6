import { failure, type Result } from '../text/result.js'
import { nameOf } from '../resolve/paths.js'

/** The value that the text of a config file states, by the ending of its name. Each language loads when it is met. */
export async function parseConfig(path: string, text: string): Promise<Result<unknown, string>> {
  const ending = nameOf(path).split('.').at(-1)
  switch (ending) {
    case 'json':
    case 'jsonc':
      return (await import('./json.js')).parseJson(text)
    case 'toml':
      return (await import('./toml.js')).parseToml(text)
    case 'yaml':
    case 'yml':
    case 'issuesrc':
      // `.issuesrc` may be YAML or JSON, which is YAML too.
      return (await import('./yaml.js')).parseYaml(text)
    default:
      return failure('is no config: its name ends in none of .json, .jsonc, .yaml, .yml, .toml, .issuesrc')
  }
}
