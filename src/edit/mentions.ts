/** Places of a text that name issues by the ids of a family: `BUG-3`, and in `BUG-3/4` and `BUG-3–7` the bare numbers too. */
import { findCodeSpans } from '../markdown/code-spans.js'
import type { Issue, Link, Tracker } from '../issue/model.js'
import { contains, overlaps, type Span, slice } from '../text/span.js'
import type { Page } from './page.js'

/** A family of ids and the number of one in it: `AUTH-` and `012`. */
export interface IdParts {
  readonly family: string
  readonly digits: string
  /** The `b` of `AUTH-012b`. */
  readonly suffix: string
}

export function partsOf(id: string): IdParts | undefined {
  const { family, digits, suffix } = ID.exec(id)?.groups ?? {}
  return family === undefined || digits === undefined ? undefined : { family, digits, suffix: suffix ?? '' }
}

/** The same of the id of an issue, if it has one of that kind. */
export const idPartsOf = ({ id }: Issue): IdParts | undefined => partsOf(id?.value ?? '')

const ID = /^(?<family>.*?)(?<digits>\d+)(?<suffix>[a-z]?)$/su

/** A place that names an issue. The span of a bare number holds its digits only. */
export interface Mention {
  readonly id: string
  readonly span: Span
  readonly form: 'whole' | 'number' | 'range end'
  /** Why it is left as it is, where it is. */
  readonly doubt?: 'stands in code' | 'is a mere number there'
}

/** All mentions of ids of the family, in their order, but for those that are names of something else: links to other hosts. */
export function mentionsOf(
  { text, tracker }: Pick<Page, 'text' | 'tracker'>,
  family: string,
): readonly Mention[] {
  const foreign = hostedLinks(tracker).map(({ span }) => span)
  const code = findCodeSpans(text)
  const told = tracker.issues.flatMap(({ fields }) => fields.filter(({ name }) => name === 'dependsOn'))
  // What an issue depends on are issues, even where they are called by mere numbers.
  const isTold = (span: Span): boolean => told.some(({ value }) => contains(value.span, span))
  return Array.from(text.matchAll(patternOf(family)), match => expand(match, family))
    .flat()
    .filter(
      ({ span, whole }) => !foreign.some(link => overlaps(link, whole)) && !isForeign(text, span, family),
    )
    .filter(({ whole }) => HAS_NAME.test(family) || isTold(whole))
    .map(({ whole, ...mention }) => {
      const inCode = code.filter(stretch => overlaps(stretch, whole))
      if (inCode.some(stretch => slice(text, stretch).replace(/^`+|`+$/g, '') !== slice(text, whole)))
        return { ...mention, doubt: 'stands in code' }
      return HAS_LETTER.test(family) || isTold(whole)
        ? mention
        : { ...mention, doubt: 'is a mere number there' }
    })
}

const HAS_LETTER = /[\p{L}#]/u

const HAS_NAME = /[\p{L}\p{N}#]/u

/** The links to other hosts. */
export const hostedLinks = ({ links }: Tracker): readonly Link[] =>
  links.filter(({ target }) => HOST.test(target))

/** Whether an id is one that another host has given: it stands in a link to there. */
export const isHosted = ({ tracker }: Pick<Page, 'tracker'>, id: Span): boolean =>
  hostedLinks(tracker).some(({ span }) => contains(span, id))

/** `https://…`, `//host`, `mailto:` */
const HOST = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i

/** An id with what may follow it: `BUG-3b`, `BUG-3/4`, `BUG-03, 04`, `BUG-3–7`; no part of a path or of a longer name. */
const patternOf = (family: string): RegExp =>
  new RegExp(
    String.raw`(?<!${UNSPACED}[\p{L}\p{N}_/.=&?-])${family.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?<digits>\d+[a-z]?)${END}(?<further>(?:(?:\s?[/&+]\s?|,)\d{1,6}${END}|, ?0\d{1,5}${END})*(?:[–-]\d{1,6}${END})?)`,
    'gu',
  )

/** Ahead of a letter: it is none of a script that sets no spaces, where an id stands right beside the words: `见BUG-3的`. */
const UNSPACED = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])`

/** Where a number ends that is no part of a longer one, of a word or of a file name. */
const END = String.raw`(?!${UNSPACED}[\p{L}\p{N}_])(?!\.[\p{L}\p{N}])`

interface Found extends Mention {
  readonly whole: Span
}

function expand(match: RegExpExecArray, family: string): readonly Found[] {
  const { digits = '', further = '' } = match.groups ?? {}
  const first = { start: match.index, end: match.index + family.length + digits.length }
  const whole = { start: first.start, end: first.end + further.length }
  const rest = Array.from(further.matchAll(/(?<mark>[–-]?)\s?(?<number>\d+)/gu), found => {
    const { mark = '', number = '' } = found.groups ?? {}
    const end = first.end + found.index + found[0].length
    const form = mark === '' ? ('number' as const) : ('range end' as const)
    return { id: family + number, span: { start: end - number.length, end }, form, whole }
  })
  return [{ id: family + digits, span: first, form: 'whole', whole }, ...rest]
}

/** `PR #3` is no issue of the file. */
const isForeign = (text: string, { start }: Span, family: string): boolean =>
  family === '#' && PULL.test(text.slice(Math.max(0, start - 24), start))

const PULL =
  /(?:\b(?:PRs?|MRs?|GH|pull(?: request)?s?|merge requests?|commits?|steps?|runs?|builds?)|\p{L}\/\p{L}+)[\s([]*$/iu

/** The place of an issue's id, or of a reference's name, where it is written as it is. */
export const ownMention = (
  text: string,
  { value, span }: { readonly value: string; readonly span: Span },
): Mention | undefined => {
  const at = slice(text, span).indexOf(value)
  const start = span.start + at
  return at < 0 ? undefined : { id: value, span: { start, end: start + value.length }, form: 'whole' }
}

/** The record in which a place stands; of several the innermost. */
export const recordAround = ({ issues }: Tracker, span: Span): number => {
  const holding = [...issues.entries()].filter(([, issue]) => contains(issue.span, span))
  return (
    holding.toSorted(([, a], [, b]) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]?.[0] ?? -1
  )
}
