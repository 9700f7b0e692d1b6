import { sameSection } from '../../edit/page.js'
import type { ReadSource } from '../../edit/run.js'
import type { Issue, Tracker } from '../../issue/model.js'
import type { Finding } from '../../text/finding.js'
import { rawSpan } from '../../text/source.js'
import { contains, overlaps, slice } from '../../text/span.js'
import { inspect } from '../inspect.js'
import type { Io } from '../io.js'
import type { Settings } from '../settings.js'
import type { ChangedFile } from './transaction.js'

/** Rules by which a file says what may stand in it: a change that breaks one is no change to make by the way. */
const constraints: ReadonlySet<string> = new Set([
  'date-order',
  'known-priority',
  'known-severity',
  'known-status',
  'legend-match',
  'tasks-agree',
  'unique-id',
  'valid-date',
])

/** What the changed files would be wrong in that they were not before, and whether that forbids the change. */
export interface NewFault {
  readonly finding: Finding
  readonly forbids: boolean
  /** Whether the file kept the rule before, or it is a new issue that breaks it. */
  readonly isFirst: boolean
}

/** Findings are told apart by what they say, since their places move. */
export async function newFaults(
  io: Io,
  changes: readonly ChangedFile[],
  settings: Settings,
): Promise<readonly NewFault[]> {
  const flags = { rule: [], inlineConfig: true }
  const inspected = await inspect(
    io,
    changes.map(({ file }) => file.file),
    { settings, flags },
  )
  return inspected.flatMap(({ result, lint }, index) => {
    const change = changes[index]
    if (change === undefined) return []
    const known = result.findings.map(textOf)
    const wrongHeads = new Set(
      result.findings.filter(one => isAtHead(change.file.reading, one)).map(({ rule }) => rule),
    )
    const fresh = lint(change.now.source).findings.filter(finding => {
      const at = known.indexOf(textOf(finding))
      if (at >= 0) known.splice(at, 1)
      // A head that was outdated before is outdated by another issue now.
      const isOld = at >= 0 || (wrongHeads.has(finding.rule) && isAtHead(change.now, finding))
      return !isOld && finding.severity !== 'note'
    })
    const broken = new Set(result.findings.map(({ rule }) => rule))
    return fresh.map(finding => ({
      finding,
      forbids: forbids(change.now, finding) && !isIgnored(finding.rule, broken),
      isFirst: isNew(change, finding) || (!broken.has(finding.rule) && !isUntouched(change, finding)),
    }))
  })
}

/** Whether a finding is about an issue that was not there. */
function isNew({ file, now }: ChangedFile, finding: Finding): boolean {
  const found = issueAt(now, finding)
  return found !== undefined && now.tracker.issues.length > file.reading.tracker.issues.length
    ? file.reading.tracker.issues.every(({ title }) => title.value !== found.title.value)
    : false
}

const issueAt = ({ source, tracker }: ReadSource, { span }: Finding): Issue | undefined =>
  tracker.issues.findLast(issue => contains(rawSpan(source, issue.span), span))

/** Whether a finding is about an issue that stands as it stood, which others have come to differ from. */
function isUntouched({ file, now }: ChangedFile, finding: Finding): boolean {
  const textIn = ({ source }: ReadSource, issue: Issue): string => slice(source.text, issue.span)
  const found = issueAt(now, finding)
  if (found === undefined) return false
  const text = textIn(now, found)
  return file.reading.tracker.issues.some(
    issue => sameSection(issue, found) && textIn(file.reading, issue) === text,
  )
}

/** Of the head of a file a change writes the day of the last update only: a review that is overdue was so before. */
const forbids = (now: ReadSource, finding: Finding): boolean =>
  finding.severity === 'error' ||
  (constraints.has(finding.rule) && metadataAt(now, finding).every(({ name }) => name === 'updated'))

/** A legend that the file itself does not keep to forbids nothing. */
const isIgnored = (rule: string, broken: ReadonlySet<string>): boolean =>
  rule === 'legend-match' && broken.has(rule)

const isAtHead = (reading: ReadSource, finding: Finding): boolean => metadataAt(reading, finding).length > 0

const metadataAt = ({ source, tracker }: ReadSource, { span }: Finding): Tracker['metadata'] =>
  tracker.metadata.filter(({ value }) => overlaps(rawSpan(source, value.span), span))

const textOf = ({ rule, message }: Finding): string => `${rule}: ${message}`
