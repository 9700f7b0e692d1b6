/** The safety net of the normal form: a file says the same before and after, but for the spelling of labels and values. */
import { isTermName } from '../../issue/fields.js'
import type { Field, Issue, Tracker } from '../../issue/model.js'
import { letters } from '../spelling.js'
import { digestOf } from '../verify.js'

export const saysTheSame = (before: Tracker, after: Tracker): boolean => digest(before) === digest(after)

/** All that a file says, in the order in which it says it; the fields of an issue may change places. */
const digest = ({
  issues,
  references,
  legends,
  claims,
  metadata,
  outline,
  comments,
  unread,
}: Tracker): string =>
  JSON.stringify([
    issues.map(issueDigest),
    references.map(({ form, to, name, state, level }) => [form, to, name.value, state?.value, level?.value]),
    legends.map(({ field, terms }) => [field, terms.map(({ symbol, label }) => [symbol, label])]),
    claims.map(({ subject, says, truth, verdict }) => [subject, says.raw, truth, verdict]),
    metadata.map(({ label, value }) => [label.raw, value.raw]),
    outline.map(({ depth, text }) => [depth, text]),
    comments.map(({ text }) => text),
    unread.length,
  ])

function issueDigest(issue: Issue): unknown {
  const told = [...digestOf({ ...issue, fields: issue.fields.map(folded) })]
  return [
    issue.key,
    issue.dependsOn,
    Object.values(issue.dates).map(date => date?.value),
    told.toSorted(byAspect),
  ]
}

/** No aspect is told twice. */
const byAspect = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1

/** A field with its label, and a status or level with its value, without what is only spelling. */
const folded = ({ name, label, value }: Field): Field => ({
  name,
  label: { ...label, value: letters(label.value) },
  value: isTermName(name) ? { ...value, raw: letters(value.raw) } : value,
})
