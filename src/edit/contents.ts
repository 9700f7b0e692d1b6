/** Puts the heading of a new issue into a table of contents that lists all its siblings. */
import type { Link, OutlineHeading } from '../issue/model.js'
import { decodeAnchor } from '../text/anchor.js'
import { slice } from '../text/span.js'
import { labelSpan } from './anchors.js'
import { lineAround, lineEndNear, nextLine, swapped } from './lines.js'
import { insert, type Page, type Replacement, replace } from './page.js'

/** A heading with the link that leads to it from the table of contents. */
export interface Listed {
  readonly heading: OutlineHeading
  readonly at: number
  readonly link: Link
}

/** The new entry; undefined where there is none to make. */
export function contentsEntry(page: Page, added: number): readonly Replacement[] | undefined {
  const { text, tracker } = page
  const { outline } = tracker
  const issue = tracker.issues[added]
  if (issue?.home.kind !== 'heading') return undefined
  const own = headingAt(page, issue.home.span.start)
  const heading = outline[own]
  const listed = listedIn(page)
  if (heading === undefined || listed.some(({ at }) => at === own)) return undefined
  const siblings = siblingsOf(page, own)
  const before = listed.findLast(({ at }) => at < own)
  const model =
    [...listed].reverse().find(({ at }) => siblings.includes(at) && at < own) ??
    listed.find(({ at }) => siblings.includes(at))
  const isComplete = siblings.length > 0 && siblings.every(at => listed.some(one => one.at === at))
  if (!isComplete || before === undefined || model === undefined) return undefined
  const line = lineAround(text, model.link.span.start)
  const title = model.link.text.trim() === model.heading.text ? heading.text : issue.title.value
  const label = labelSpan(text, model.link)
  const entry = swapped(text, line, [
    [label, title],
    [model.link.targetSpan, `#${heading.anchor}`],
  ])
  const place = lineAround(text, before.link.span.start)
  const counts = listed.map(({ link }) => COUNT.exec(slice(text, lineAround(text, link.span.start)))?.[0])
  // `1.` before each entry counts nothing.
  if (counts.some((count, at) => at > 0 && count === counts[at - 1] && count !== undefined))
    return [insert(place.end, lineEndNear(text, place.end), entry)]
  return [
    insert(place.end, lineEndNear(text, place.end), counted(entry, slice(text, place))),
    ...countedOn(text, entry, place.end),
  ]
}

const headingAt = ({ text, tracker }: Page, offset: number): number => {
  const { end } = lineAround(text, offset)
  return tracker.outline.findLastIndex(({ span }) => span.start <= end)
}

/** The entries on lines of their own, by the headings they lead to. */
export function listedIn({ text, tracker }: Page): readonly Listed[] {
  const links = tracker.links.filter(
    ({ isTocEntry, span }) => isTocEntry && ENTRY.test(slice(text, lineAround(text, span.start))),
  )
  return tracker.outline.flatMap((heading, at) => {
    const link = links.find(({ target }) => decodeAnchor(target.slice(1)) === heading.anchor)
    return link === undefined ? [] : [{ heading, at, link }]
  })
}

/** `- [Title](#title)`, `3. [Title](#title)` */
const ENTRY = /^\s*(?:[-*+]|\d+[.)])\s+\[.*\]\(<?#[^)]*\)\s*$/

/** The headings of the same depth below the same heading, or where there are none, all of that depth that name issues. */
function siblingsOf({ text, tracker }: Page, own: number): readonly number[] {
  const { outline, issues } = tracker
  const depth = outline[own]?.depth ?? 0
  const homes = new Set(issues.map(({ home }) => lineAround(text, home.span.start).start))
  const parent = outline.findLastIndex((heading, at) => at < own && heading.depth < depth)
  const after = outline.findIndex((heading, at) => at > own && heading.depth < depth)
  const alike = [...outline.entries()].flatMap(([at, heading]) =>
    at !== own && heading.depth === depth && homes.has(lineAround(text, heading.span.start).start)
      ? [at]
      : [],
  )
  const near = alike.filter(at => at > parent && (after < 0 || at < after))
  return near.length > 0 ? near : alike
}

/** `4. …` behind `3. …`, if both are of one list. */
const counted = (entry: string, above: string): string => {
  const [own, other] = [COUNT.exec(entry)?.groups, COUNT.exec(above)?.groups]
  if (own === undefined) return entry
  const isSameList = other !== undefined && other['indent'] === own['indent']
  return entry.replace(COUNT, `$<indent>${isSameList ? Number(other['number']) + 1 : 1}`)
}

/** The entries of the list that follow, each counted one further, where the list counts. */
function countedOn(text: string, entry: string, from: number): readonly Replacement[] {
  const indent = COUNT.exec(entry)?.groups?.['indent']
  if (indent === undefined) return []
  const done: Replacement[] = []
  for (let start = nextLine(text, from); start < text.length; start = nextLine(text, start)) {
    const line = lineAround(text, start)
    const found = COUNT.exec(slice(text, line))?.groups
    const lead = /^\s*/.exec(slice(text, line))?.[0].length ?? 0
    if (
      slice(text, line).trim() === '' ||
      lead < indent.length ||
      (lead === indent.length && found === undefined)
    )
      break
    if (lead === indent.length) {
      const number = found?.['number'] ?? ''
      const at = line.start + indent.length
      done.push(replace({ start: at, end: at + number.length }, String(Number(number) + 1)))
    }
    if (nextLine(text, start) === start) break
  }
  return done
}

const COUNT = /^(?<indent>\s*)(?<number>\d+)(?=[.)]\s)/
