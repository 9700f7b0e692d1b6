/** Counts beside words of which not all are understood: “there remain 4 high-priority issues of safety”. */
import type { Claim, Counting, Issue, Sense } from '../../issue/model.js'
import { findWords } from '../../issue/vocabulary.js'
import type { Cell, Row, Table } from '../../markdown/block.js'
import type { Phrase } from '../../markdown/phrase.js'
import { contains, type Span } from '../../text/span.js'
import { tablesIn } from '../body.js'
import type { View } from '../view.js'
import { type Checker, claimOf } from './checker.js'
import { claimLines } from './lines.js'
import { everything, isFiller, type Query, readQuery, readTerms, runQuery, sectionsWith } from './query.js'
import { isAmount, isCounts } from './tables.js'

/**
 * What may be counted by a number ahead of a word for issues, or in a table whose rows are not all understood. Too little is
 * known to say that it is wrong, or to write another one; but whether a change may have made it wrong can be told.
 */
export function vagueClaims(check: Checker, view: View): Claim[] {
  const isFree = (span: Span): boolean => !check.isInIssue(span.start)
  return [
    ...[...claimLines(view)].flatMap(({ isCell, phrase }) =>
      isCell || !isFree(phrase.span) ? [] : sentenceClaims(check, phrase),
    ),
    ...[...tablesIn(view.section.blocks)].flatMap(table =>
      isFree(table.span) ? rowClaims(check, table) : [],
    ),
  ]
}

/** `4 high-priority issues of safety`: a number, and some words behind it. */
const NUMBER =
  /(?<![\p{L}\d.,#$€+_/:-])(?<number>\d{1,4})\s(?<words>(?:[\p{L}-]{1,40}\s){0,5}[\p{L}-]{1,40})/gu

function sentenceClaims(check: Checker, phrase: Phrase): Claim[] {
  const { words } = check.ground
  return [...phrase.text.matchAll(NUMBER)].flatMap(match => {
    const { number = '', words: behind = '' } = match.groups ?? {}
    const noun = [...findWords(words.counts, behind)].find(({ meaning }) => meaning === 'thing')
    const about = behind.slice(0, noun?.start)
    const { state, level, rest } = readTerms(about, words)
    const isMeant = state !== 'several' && level !== 'several' && (state ?? level) !== undefined
    if (noun === undefined || !isMeant) return []
    const span = { start: match.index, end: match.index + number.length }
    const own = sensesOf({ ...everything, state, level }, check)
    const senses = isFiller(rest, words) ? own : [...own, ...ofHeadings(check)]
    return [vagueClaim(check, phrase, { span, subject: about, senses })]
  })
}

/** Rows of a label and a count, where not all labels are understood, or the words of one are those of a section, too; behind it may stand counts by state. */
function rowClaims(check: Checker, table: Table): Claim[] {
  const isTable =
    table.rows.length > 1 && table.rows.every(({ cells }) => isCount(cells[1])) && !isCounts(check, table)
  if (!isTable) return []
  const columns = table.header.cells.slice(2).map(({ text }) => text.text.trim())
  return table.rows.flatMap(row => [
    ...rowClaim(check, row),
    ...columns.flatMap((column, at) => cellClaim(check, row, { column, cell: row.cells[at + 2] })),
  ])
}

const isCount = (cell: Cell | undefined): boolean => isAmount(cell) && NUMERAL.test(cell?.text.text ?? '')

const NUMERAL = /\d{1,4}/u

function rowClaim(check: Checker, { span, cells: [name, count] }: Row): Claim[] {
  const label = name?.text.text.trim() ?? ''
  const { state, level, rest } = readTerms(label, check.ground.words)
  if (state === 'several' || level === 'several') return []
  const isKnown = (state ?? level) !== undefined || isFiller(rest, check.ground.words)
  const queries = [
    ...sectionsWith(label, check.sections).map(within => ({ ...everything, state, within })),
    ...(isKnown ? [{ ...everything, state, level }] : []),
  ]
  const senses = queries.flatMap((query, at) =>
    sensesOf(query, check).map(sense => ({ ...sense, name: `${at}, ${sense.name}` })),
  )
  return countClaim(check, count, { label, senses }).map(claim => ({ ...claim, span }))
}

/** What a cell counts in a column that is called by a state, of the level that its row names, or of all. */
function cellClaim(
  check: Checker,
  { span, cells: [name] }: Row,
  { column, cell }: { readonly column: string; readonly cell: Cell | undefined },
): Claim[] {
  const { words } = check.ground
  const { level, rest } = readTerms(name?.text.text ?? '', words)
  const query = readQuery(column, words)
  if (query?.state === undefined || level === 'several' || !isFiller(rest, words)) return []
  const senses = allSenses({ ...query, level }, check.content.issues)
  const label = `${name?.text.text.trim() ?? ''}, ${column}`
  return countClaim(check, cell, { label, senses }).map(claim => ({ ...claim, span }))
}

function countClaim(
  check: Checker,
  cell: Cell | undefined,
  { label, senses }: { readonly label: string; readonly senses: readonly Sense[] },
): Claim[] {
  const number = NUMERAL.exec(cell?.text.text ?? '')
  if (cell === undefined || number === null) return []
  const place = { start: number.index, end: number.index + number[0].length }
  const claim = vagueClaim(check, cell.text, { span: place, subject: label, senses })
  return [{ ...claim, text: `${label}: ${number[0]}` }]
}

/** What is meant by a query, if its words are taken as most take them. */
const sensesOf = (query: Query, { content: { issues } }: Checker): readonly Sense[] =>
  countedIn(query, query.within === undefined ? issues : issues.filter(isWithin(query.within)))

const isWithin =
  (span: Span) =>
  ({ home }: Issue): boolean =>
    contains(span, home.span)

const allSenses = (query: Query, issues: readonly Issue[]) =>
  runQuery(query, issues).map(({ counts, issues: found }) => ({
    name: counts,
    value: String(found.length),
    counts,
  }))

const countedIn = (query: Query, issues: readonly Issue[]): readonly Sense[] => {
  const ways = allSenses(query, issues)
  const usual = ways.filter(({ counts }) => USUAL.has(counts))
  return usual.length > 0 ? usual : ways
}

const USUAL: ReadonlySet<Counting> = new Set(['all', 'closed', 'not closed'])

/** The open issues that have headings: words that are not understood may leave out those of lists and tables. */
const ofHeadings = ({ content: { issues } }: Checker): readonly Sense[] =>
  countedIn(
    { ...everything, state: 'open' },
    issues.filter(({ home }) => home.kind === 'heading'),
  ).map(({ name, value }) => ({ name: `headings, ${name}`, value }))

function vagueClaim(
  check: Checker,
  phrase: Phrase,
  {
    span,
    subject,
    senses,
  }: { readonly span: Span; readonly subject: string; readonly senses: readonly Sense[] },
): Claim {
  const compare = () => ({ senses, verdict: 'unclear' as const, receipt: 'its words are not all understood' })
  return claimOf(check, phrase, { span, subject, compare })
}
