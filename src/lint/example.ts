/** Runs the rules over the examples by which they explain themselves: for their documentation and for their test. */
import type { Tracker } from '../issue/model.js'
import { read } from '../read/read.js'
import type { Facts, FileFact } from '../resolve/facts.js'
import { nameOf } from '../resolve/paths.js'
import { lineStarts } from '../text/lines.js'
import { sourceOf } from '../text/source.js'
import { type LintResult, lint } from './lint.js'
import type { Example, Rule } from './rule.js'
import { rules } from './rules/all.js'
import { faultMessage, resolveRules } from './settings.js'

/** What all rules say of one side of an example, with the example's options for the rule it belongs to. */
export function lintExample(rule: Rule, example: Example, side: string): LintResult {
  const config = { [rule.id]: [rule.severity, example.options ?? {}] }
  const settings = resolveRules(config, rules)
  if (!settings.ok) throw new Error(settings.error.map(faultMessage).join('; '))
  const reading = read(sourceOf('KNOWN_ISSUES.md', side))
  const facts = factsOf(reading.tracker, example.files)
  return lint(reading, facts, { rules: settings.value, today: '2026-01-31' })
}

/** The world of an example: its files, or every file that anyone asks for. */
function factsOf(tracker: Tracker, files: Example['files']): Facts {
  const paths =
    files === undefined ? [] : tracker.issues.flatMap(issue => issue.locations.map(({ path }) => path))
  return {
    files: new Map(paths.map(path => [path, factOf(path, files ?? {})])),
    judged: true,
    why: undefined,
  }
}

function factOf(path: string, files: NonNullable<Example['files']>): FileFact {
  const content = files[path]
  if (content === undefined) {
    const [movedTo] = Object.keys(files).filter(file => nameOf(file) === nameOf(path))
    return { kind: 'missing', ...(movedTo !== undefined && { movedTo }) }
  }
  const lines = lineStarts(content).length - (content.endsWith('\n') ? 1 : 0)
  return { kind: 'found', path, lines }
}
