/** Finds the section that somebody names: by its heading, with those above it where that is not enough, or by its lead-in line. */
import type { Issue, OutlineHeading } from '../issue/model.js'
import { findWords, meaningOf, withoutWords } from '../issue/vocabulary.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { contains, type Span } from '../text/span.js'
import { lineAround } from './lines.js'
import type { Page } from './page.js'
import { letters } from './spelling.js'

/** A heading, or a line that leads in a list or a table, with the stretch that it is for. */
export interface TargetSection extends OutlineHeading {
  readonly body: Span
}

/** A section with the headings above it. */
export interface Candidate extends TargetSection {
  readonly path: readonly string[]
}

export function findSection(page: Page, issue: Issue, name: string): Result<TargetSection, Objection> {
  const candidates = [...headingsOf(page), ...leadInsOf(page)]
  const found = foundBy(candidates, name)
  const [only, ...others] = found.length > 1 ? unlessTooDeep(found, issue) : found
  if (only === undefined && found.length > 0)
    return failure({ message: `“${name}” is a part of issues, not a section of them` })
  if (only === undefined) {
    const known = [...new Set(candidates.filter(one => !isPart(page, one)).map(({ text }) => text))]
    const message = `there is no section “${name}”`
    return failure(known.length === 0 ? { message } : { message, unknown: { word: name, known } })
  }
  if (others.length === 0) return success(only)
  const paths = new Set([only, ...others].map(({ path }) => path.join(' > ')))
  const choice = paths.size > others.length ? `: ${[...paths].map(path => `“${path}”`).join(', ')}` : ''
  return failure({ message: `there are ${others.length + 1} sections “${name}”${choice}` })
}

/** Whether a heading stands within an issue, and has none below it: `### Workaround`. */
const isPart = ({ tracker }: Page, { span, body }: Candidate): boolean =>
  tracker.issues.some(issue => contains(issue.span, span)) &&
  tracker.issues.every(({ home }) => !contains(body, home.span))

/** The only section that is called one for open issues and holds none: “Active issues”. */
export function emptySectionForOpen(page: Page): Candidate | undefined {
  const [only, ...others] = headingsOf(page).filter(
    ({ text, body }) =>
      isCalledOpen(page, text) && page.tracker.issues.every(({ home }) => !contains(body, home.span)),
  )
  return others.length === 0 ? only : undefined
}

/** Whether a heading has no other words than one for what is open, and one for issues. */
function isCalledOpen({ words }: Page, heading: string): boolean {
  const plain = heading.replace(ALL_EMOJI, '').replace(COUNT, '')
  const states = [...findWords(words.states, plain)]
  const rest = withoutWords(words.states, plain).trim()
  return (
    states.length > 0 &&
    states.every(({ meaning }) => meaning === 'open') &&
    (rest === '' || meaningOf(words.roles, rest) === 'issues')
  )
}

/** Sections of the very name, or else of the same letters, with or without a count; `High > Docs` is “Docs” below “High”. */
function foundBy(candidates: readonly Candidate[], name: string): readonly Candidate[] {
  const steps = name.split(/[>›]/u)
  const ways: readonly ((candidate: Candidate) => boolean)[] = [
    ({ text }) => text === name,
    ({ text }) => letters(text) === letters(name),
    ({ text }) => letters(text.replace(COUNT, '')) === letters(name),
    ({ path }) => steps.length > 1 && isWithin(path, steps),
  ]
  return ways.map(isMeant => candidates.filter(isMeant)).find(found => found.length > 0) ?? []
}

/** `Later (3 of 4 done)` */
const COUNT = /\s*[(（][^()（）]*[)）]\s*$/u

const isWithin = (path: readonly string[], steps: readonly string[]): boolean => {
  const ends = path.slice(-steps.length)
  return (
    ends.length === steps.length &&
    ends.every((end, at) =>
      [end, end.replace(COUNT, '')].some(one => letters(one) === letters(steps[at] ?? '')),
    )
  )
}

function unlessTooDeep(found: readonly Candidate[], { home }: Issue): readonly Candidate[] {
  const deepest = home.kind === 'heading' ? home.depth : 7
  return found.filter(({ depth }) => depth < deepest)
}

/** The headings that name no issue. */
function headingsOf({ tracker, text }: Page): readonly Candidate[] {
  const homes = new Set(
    tracker.issues
      .filter(({ home }) => home.kind === 'heading')
      .map(({ home }) => lineAround(text, home.span.start).start),
  )
  const found: Candidate[] = []
  let above: readonly OutlineHeading[] = []
  for (const heading of tracker.outline) {
    above = [...above.filter(({ depth }) => depth < heading.depth), heading]
    if (homes.has(lineAround(text, heading.span.start).start)) continue
    const next = tracker.outline.find(
      ({ span, depth }) => span.start > heading.span.start && depth <= heading.depth,
    )
    const body = { start: heading.span.start, end: next?.span.start ?? text.length }
    found.push({ ...heading, body, path: above.map(one => one.text) })
  }
  return found
}

/** `Also resolved:`, where the issues below it have that for their section. */
function leadInsOf({ tracker }: Page): readonly Candidate[] {
  const headings = new Set(tracker.outline.map(({ text }) => text))
  const sections = new Map<string, Candidate>()
  for (const issue of tracker.issues) {
    const name = issue.section.at(-1)
    if (name === undefined || headings.has(name)) continue
    const path = issue.section.join('\n')
    const { span } = sections.get(path) ?? issue.home
    const body = { start: span.start, end: issue.span.end }
    sections.set(path, { depth: 6, anchor: '', text: name, span, body, path: issue.section })
  }
  return [...sections.values()]
}
