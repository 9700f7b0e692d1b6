import type { Issue } from '../../issue/model.js'
import { nameOf } from '../../edit/verify.js'
import { lineAt, lineStarts } from '../../text/lines.js'
import type { Draft } from './draft.js'

/** Where new issues stand, and those that went elsewhere: `line 12: BUG-4, added to “Open”`. Told also of a change that is only shown. */
export function placesTold({ now, order, moved }: Draft): readonly string[] {
  const starts = lineStarts(now.source.text)
  const told = (issue: Issue, verb: string): string => {
    const section = issue.section.at(-1)
    const place = section === undefined ? '' : ` to “${section}”`
    return `line ${lineAt(starts, issue.home.span.start)}: ${nameOf(issue)}, ${verb}${place}`
  }
  return now.tracker.issues.flatMap((issue, at) => {
    const old = order[at]
    if (old === undefined) return [told(issue, 'added')]
    return moved.includes(old) ? [told(issue, 'moved')] : []
  })
}
