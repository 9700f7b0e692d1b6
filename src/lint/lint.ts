import type { Reading } from '../read/reading.js'
import type { Facts } from '../resolve/facts.js'
import type { Finding, Fix, Severity } from '../text/finding.js'
import type { Source } from '../text/source.js'
import type { Span } from '../text/span.js'
import { codeIn } from './code.js'
import { toRaw } from './raw.js'
import type { RuleRemark, Subject } from './rule.js'
import { rules as table } from './rules/all.js'
import { faultMessage, type LintSettings, type RuleSetting, resolveRules } from './settings.js'
import { type Found, sieveFor } from './sieve.js'
import { hasEnded, readSuppressions, type Suppression, type Suppressions } from './suppress.js'

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
  const subject: Subject = { source, tracker, repair, facts, isCode: codeIn(source.text) }
  const sieve = sieveFor(comments.suppressions.filter(each => !hasEnded(each, settings.today)))
  const report = (setting: RuleSetting | undefined, remarks: Iterable<RuleRemark>): void => {
    if (setting !== undefined) for (const remark of remarks) sieve.add(stamp(remark, setting, source))
  }
  const ran = [...rules.values()].filter(({ rule }) => rule.needs === 'text' || tracker.verdict.isTracker)
  for (const setting of ran) report(setting, setting.check(subject))
  report(rules.get('valid-suppression'), [...comments.faults, ...faults])
  report(rules.get('unused-suppression'), comments.idle)
  const mayHide = { ids: new Set(ran.map(({ rule }) => rule.id)), isAll: ran.length === rules.size }
  report(
    rules.get('unused-suppression'),
    unusedRemarks(comments.suppressions, {
      used: sieve.used,
      ran: mayHide,
      today: settings.today,
      text: source.text,
    }),
  )
  return {
    path: source.path,
    findings: sieve.findings.toSorted(inFileOrder),
    suppressed: sieve.suppressed.toSorted(inFileOrder),
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

function stamp(remark: RuleRemark, { rule, severity: usual }: RuleSetting, source: Source): Found {
  const { ceiling, ...rest } = remark
  const severity = ceiling === undefined ? usual : milder(usual, ceiling)
  const { inRaw, place } = toRaw(rest, rule.offsets, source)
  return { place, finding: { rule: rule.id, severity, path: source.path, ...inRaw } }
}

const milder = (a: Severity, b: Severity): Severity => (weights[a] < weights[b] ? a : b)

const weights = { note: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>

/** What is known when comments are judged: which of them hid something, and which rules had something to say. */
interface Judged {
  readonly used: ReadonlySet<Suppression>
  readonly ran: { readonly ids: ReadonlySet<string>; readonly isAll: boolean }
  readonly today: string
  readonly text: string
}

/**
 * A remark for every comment that hid nothing, though its rules ran. Each remark may in turn be hidden, so comments
 * that can do that are judged last.
 */
function* unusedRemarks(
  suppressions: readonly Suppression[],
  { used, ran, today, text }: Judged,
): Generator<RuleRemark> {
  for (const suppression of suppressions.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    const { comment, rule, until } = suppression
    if (used.has(suppression) || !(rule === undefined ? ran.isAll : ran.ids.has(rule))) continue
    const what = rule === undefined ? 'all rules' : `“${rule}”`
    const message = hasEnded(suppression, today)
      ? `this comment kept ${what} silent until ${until}, which is over`
      : `this comment keeps ${what} silent where there is nothing to report`
    const isAlone = suppressions.every(other => other === suppression || other.comment !== comment)
    yield { span: comment.span, message, ...(isAlone && { fix: cutFix(text, comment.span) }) }
  }
}

/** Takes a comment out, with its line if it stands there alone. */
function cutFix(text: string, { start, end }: Span): Fix {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end) + 1 || text.length
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === ''
  const span = isAlone ? { start: lineStart, end: lineEnd } : { start, end }
  return { title: 'take the comment out', safety: 'unsafe', edits: [{ span, text: '' }] }
}

const turnOf = ({ rule }: Suppression): number =>
  rule === undefined ? 1 : rule === 'unused-suppression' ? 2 : 0

/** By place, then by rule, so that the order never depends on which rule ran first. */
const inFileOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
