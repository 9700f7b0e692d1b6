import type { Reading } from '../read/reading.js'
import type { Facts } from '../resolve/facts.js'
import type { Finding, Severity } from '../text/finding.js'
import { toRaw } from './raw.js'
import type { RuleRemark, Subject } from './rule.js'
import { rules as table } from './rules/all.js'
import { faultMessage, type LintSettings, type RuleSetting, resolveRules } from './settings.js'
import { covers, hasEnded, readSuppressions, type Suppression, type Suppressions } from './suppress.js'

/** What is wrong in a file. Spans and the edits of fixes are offsets into `source.raw`: what stands on disk. */
export interface LintResult {
  readonly path: string
  /** In the order of the file. */
  readonly findings: readonly Finding[]
  /** Findings that a comment in the file keeps silent, in the same form. */
  readonly suppressed: readonly Finding[]
}

/** Runs the rules over a file as it was read, and obeys its suppression comments. Pure: the world was asked before. */
export function lint(reading: Reading, facts: Facts, settings: LintSettings): LintResult {
  const { source, tracker, repair } = reading
  const known = new Set(table.map(rule => rule.id))
  const comments = readSuppressions(source, tracker, known)
  const { rules, faults } = configure(settings, comments)
  const findings: Finding[] = []
  const suppressed: Finding[] = []
  const used = new Set<Suppression>()
  const live = comments.suppressions.filter(suppression => !hasEnded(suppression, settings.today))
  for (const setting of rules.values()) {
    for (const found of run(setting, { source, tracker, repair, facts })) {
      const hiding = live.filter(suppression => covers(suppression, found.rule, found.offset))
      for (const suppression of hiding) used.add(suppression)
      const list = hiding.length > 0 ? suppressed : findings
      list.push(found.finding)
    }
  }
  const { 'valid-suppression': valid, 'unused-suppression': unused } = Object.fromEntries(rules)
  const wrong = [...comments.faults, ...faults]
  const idle = [
    ...comments.idle,
    ...unusedRemarks(comments.suppressions, used, { rules, today: settings.today }),
  ]
  for (const [setting, remarks] of [[valid, wrong] as const, [unused, idle] as const]) {
    if (setting !== undefined)
      findings.push(...remarks.map(remark => stamp(remark, setting, reading).finding))
  }
  return {
    path: source.path,
    findings: findings.toSorted(inFileOrder),
    suppressed: suppressed.toSorted(inFileOrder),
  }
}

/** The settings after the file's own `issues-configure-file` comments. */
function configure(
  settings: LintSettings,
  comments: Suppressions,
): { rules: LintSettings['rules']; faults: RuleRemark[] } {
  let rules = settings.rules
  const faults: RuleRemark[] = []
  for (const { comment, config } of comments.configs) {
    const resolved = resolveRules(config, table, rules)
    if (resolved.ok) rules = resolved.value
    else faults.push(...resolved.error.map(fault => ({ span: comment.span, message: faultMessage(fault) })))
  }
  return { rules, faults }
}

interface Found {
  readonly rule: string
  /** Where it starts, in the reading. */
  readonly offset: number
  readonly finding: Finding
}

function* run(setting: RuleSetting, subject: Subject): Generator<Found> {
  if (setting.rule.needs === 'tracker' && !subject.tracker.verdict.isTracker) return
  for (const remark of setting.check(subject)) yield stamp(remark, setting, subject)
}

function stamp(remark: RuleRemark, setting: RuleSetting, { source }: Pick<Subject, 'source'>): Found {
  const { ceiling, ...rest } = remark
  const { rule } = setting
  const severity = ceiling === undefined ? setting.severity : milder(setting.severity, ceiling)
  const { inRaw, offset } = toRaw(rest, rule.offsets, source)
  return { rule: rule.id, offset, finding: { rule: rule.id, severity, path: source.path, ...inRaw } }
}

const milder = (a: Severity, b: Severity): Severity => (weights[a] < weights[b] ? a : b)

const weights = { note: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>

function* unusedRemarks(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  { rules, today }: LintSettings,
): Generator<RuleRemark> {
  for (const suppression of suppressions) {
    const { comment, rule, until } = suppression
    if (used.has(suppression) || (rule !== undefined && !rules.has(rule))) continue
    const what = rule === undefined ? 'all rules' : `“${rule}”`
    const message = hasEnded(suppression, today)
      ? `this comment kept ${what} silent until ${until}, which is over`
      : `this comment keeps ${what} silent where there is nothing to report`
    yield { span: comment.span, message }
  }
}

/** By place, then by rule, so that the order never depends on which rule ran first. */
const inFileOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
