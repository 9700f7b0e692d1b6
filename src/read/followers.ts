/** Makes the links inside a file follow its headings, whose anchors change when their text is repaired. */
import { findInnerLinks } from '../markdown/inner-links.js'
import { parseMarkdown } from '../markdown/parse.js'
import { allSections, buildSections, type Section } from '../markdown/section.js'
import type { RepairResult } from '../mojibake/result.js'
import { sortEdits, type TextEdit } from '../text/edit.js'
import { lineAt } from '../text/lines.js'
import { type Source, withReading } from '../text/source.js'
import type { Span } from '../text/span.js'
import { outlineOf } from './outline.js'

/**
 * The repair with an edit for each link that leads to a repaired heading. Such a link is written anew as a whole, so
 * what would have been repaired inside it is left out.
 */
export function withFollowers(source: Source, repair: RepairResult): RepairResult {
  if (!source.raw.includes('#') || !repair.edits.some(edit => isInHeading(source, edit))) return repair
  const followers = findFollowers(source, repair)
  if (followers.length === 0) return repair
  const isApart = ({ span }: { readonly span: Span }): boolean =>
    followers.every(follower => span.end <= follower.span.start || follower.span.end <= span.start)
  return {
    ...repair,
    edits: sortEdits([...repair.edits.filter(isApart), ...followers]),
    repairs: repair.repairs.filter(isApart),
    unrepairable: repair.unrepairable.filter(isApart),
  }
}

/** Whether an edit may be one of a heading. Looked at before the file is parsed, which takes more time. */
function isInHeading({ raw, lines }: Source, { span }: TextEdit): boolean {
  const line = lineAt(lines, span.start)
  const [start, end, after] = [line - 1, line, line + 1].map(at => lines[at] ?? raw.length)
  return HEADING.test(raw.slice(start, end)) || UNDERLINE.test(raw.slice(end, after))
}

/** `## A heading`, maybe in a quotation. */
const HEADING = /^[ \t>]*#{1,6}[ \t]/

/** `=====` */
const UNDERLINE = /^[ \t>]*(?:=+|-+)\s*$/

function findFollowers(source: Source, repair: RepairResult): readonly TextEdit[] {
  const links = findInnerLinks(source.raw, source.path)
  if (links.length === 0) return []
  const before = buildSections(parseMarkdown(source.raw))
  const moved = movedAnchors(before, buildSections(parseMarkdown(withReading(source, repair.edits).text)))
  if (moved.size === 0) return []
  return links.flatMap(({ span, anchor }) => {
    const next = moved.get(anchor)
    return next === undefined ? [] : [{ span, text: `#${next}` }]
  })
}

/** Which anchors become which. None if the repair changed what is a heading. */
function movedAnchors(before: Section, after: Section): ReadonlyMap<string, string> {
  const [old, now] = [before, after].map(root => outlineOf(allSections(root)).map(({ anchor }) => anchor))
  if (old === undefined || now === undefined || old.length !== now.length) return new Map()
  return new Map(
    old.flatMap((anchor, at) => {
      const next = now[at]
      return next === undefined || next === anchor ? [] : [[anchor, next] as const]
    }),
  )
}
