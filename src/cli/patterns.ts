import ignore from 'ignore'

/** Whether a path, relative and with forward slashes, is meant by one of the patterns of a `.gitignore`. Letter case does not count. */
export type Matches = (path: string) => boolean

export function matcher(patterns: readonly string[] | string): Matches {
  const rules = ignore({ ignorecase: true }).add(patterns)
  return path => rules.ignores(path)
}
