/** What rules say of a text, in lines that a test can hold against what it expects. */
import { read } from '../read/read.js'
import { type Facts, noFacts } from '../resolve/facts.js'
import { applyEdits } from '../text/edit.js'
import type { Finding } from '../text/finding.js'
import { lineAt, lineStarts } from '../text/lines.js'
import { sourceOf } from '../text/source.js'
import { lint } from './lint.js'
import { rules } from './rules/all.js'
import { faultMessage, resolveRules } from './settings.js'

/** The options of the rule, and what the world answered. */
interface Around {
  readonly options?: object
  readonly facts?: Facts
}

/** The findings of one rule in a text, as `line severity: message`. */
export function spoken(rule: string, text: string, around: Around = {}): readonly string[] {
  const lines = lineStarts(text)
  return findingsOf(rule, text, around).map(
    ({ span, severity, message }) => `${lineAt(lines, span.start)} ${severity}: ${message}`,
  )
}

/** The text with every fix that one rule offers. */
export function mended(rule: string, text: string, around: Around = {}): string {
  const edits = findingsOf(rule, text, around).flatMap(({ fix }) => fix?.edits ?? [])
  const applied = applyEdits(text, edits)
  if (!applied.ok) throw new Error(`the fixes of ${rule} overlap`)
  return applied.value
}

/** The findings of one rule in a text. */
export function findingsOf(
  rule: string,
  text: string,
  { options = {}, facts = noFacts }: Around = {},
): readonly Finding[] {
  const known = rules.find(({ id }) => id === rule)
  const settings = resolveRules({ [rule]: [known?.severity, options] }, rules)
  if (!settings.ok) throw new Error(settings.error.map(faultMessage).join('; '))
  const reading = read(sourceOf('KNOWN_ISSUES.md', text))
  const { findings } = lint(reading, facts, { rules: settings.value, today: '2026-01-31' })
  return findings.filter(finding => finding.rule === rule)
}
