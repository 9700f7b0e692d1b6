import type { Tracker } from '../issue/model.js'
import { type LineStarts, lineAt } from '../text/lines.js'
import type { Entry } from './property.js'

/** A tracker with the lines of its text. */
export interface Page {
  readonly tracker: Tracker
  readonly lines: LineStarts
}

/**
 * The issues that a name may mean: by id or alias, by key, or by number, whichever comes first. An id that several bear
 * means each of them, though it is the key of the first. Letter case does not count, nor a `#` or noughts in front of a
 * number.
 */
export function issuesNamed(name: string, pages: readonly Page[]): readonly Entry[] {
  const entries = entriesOf(pages)
  const wanted = fold(name)
  const ways: readonly ((entry: Entry) => boolean)[] = [
    ({ issue }) => namesOf(issue).some(id => fold(id) === wanted),
    ({ issue }) => fold(issue.key) === wanted,
    ({ issue }) => issue.number !== undefined && String(issue.number) === wanted,
    ({ issue }) =>
      namesOf(issue).some(id => DIGITS.test(wanted) && withoutZeros(id) === withoutZeros(wanted)),
    ({ issue }) => fold(issue.title.value) === wanted,
  ]
  for (const isMeant of ways) {
    const found = entries.filter(isMeant)
    if (found.length > 0) return found
  }
  return []
}

/** Its id, and the others that it bears. */
const namesOf = ({ id, aliases }: Tracker['issues'][number]): readonly string[] => [
  ...(id === undefined ? [] : [id.value]),
  ...aliases,
]

/** `3` is `#003`. */
const withoutZeros = (id: string): string => fold(id).replace(/^0+(?=\d)/, '')

const DIGITS = /^\d+$/

/** The issue that stands at a line, or holds it; of several one inside the other the innermost. */
export function issueAtLine(page: Page, line: number): Entry | undefined {
  const path = page.tracker.path
  const holding = page.tracker.issues.filter(({ span }) => {
    const last = Math.max(span.start, span.end - 1)
    return lineAt(page.lines, span.start) <= line && line <= lineAt(page.lines, last)
  })
  const issue = holding.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
  return issue === undefined ? undefined : { issue, path }
}

/** All names by which an issue of the trackers can be called. */
export const namesIn = (pages: readonly Page[]): readonly string[] => [
  ...new Set(entriesOf(pages).flatMap(({ issue }) => [issue.key, ...namesOf(issue)])),
]

/**
 * What to say to a name that no issue has: the one that differs in a single letter (`PUG-1` is a slip, `BUG-9` is not),
 * the ids of the number that is given alone, or how far the ids of its family go.
 */
export function nearName(name: string, pages: readonly Page[]): string | undefined {
  const names = namesIn(pages)
  const slips = [...new Set(names.filter(one => isSlip(fold(name), fold(one))))]
  const [slip] = slips
  if (slip !== undefined && slips.length === 1) return `did you mean “${slip}”?`
  const same = names.filter(one => DIGITS.test(fold(name)) && numberIn(one) === Number(fold(name)))
  if (same.length > 0) return `did you mean ${same.map(one => `“${one}”`).join(' or ')}?`
  const family = familyIn(name)
  const numbered = names
    .filter(one => family !== undefined && familyIn(one) === family)
    .toSorted((a, b) => numberIn(a) - numberIn(b))
  const [first, last] = [numbered[0], numbered.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return first === last ? `there is “${first}”` : `the ids go from “${first}” to “${last}”`
}

/** `bug` of `BUG-12b` */
const familyIn = (name: string): string | undefined =>
  NUMBERED.exec(fold(name))?.groups?.['family']?.replace(/[^\p{L}\p{N}]+$/u, '')

const numberIn = (name: string): number => Number(NUMBERED.exec(fold(name))?.groups?.['number'])

const NUMBERED = /^(?<family>.*?\p{L}.*?)(?<number>\d+)[a-z]?$/u

/** Whether one letter is another one, and all else is the same. */
function isSlip(a: string, b: string): boolean {
  const wrong = Array.from(a, (_, at) => a.charAt(at) + b.charAt(at)).filter(([one, other]) => one !== other)
  return a.length === b.length && wrong.length === 1 && wrong.every(pair => /^\p{L}+$/u.test(pair))
}

export const entriesOf = (pages: readonly Page[]): readonly Entry[] =>
  pages.flatMap(({ tracker }) => tracker.issues.map(issue => ({ issue, path: tracker.path })))

const fold = (name: string): string => name.replace(/^[#[(]+|[\])]+$/g, '').toLowerCase()
