import { type FieldName, isBrief } from '../issue/fields.js'
import { meaningOf } from '../issue/vocabulary.js'
import type { Row, Table } from '../markdown/block.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import { type Phrase, subPhrase } from '../markdown/phrase.js'
import { isPlaceholder } from './answers.js'
import { tablesIn } from './body.js'
import { type Column, type ColumnedTable, nameColumn, renamed, tellingColumn } from './column.js'
import { type Candidate, type CellField, type Draft, type Refused, refuse } from './draft.js'
import { isComment } from './generated.js'
import type { Holder } from './headings.js'
import { slice } from '../text/span.js'
import { COMPOUND, type Ground, labelNames, trimPhrase, writtenPhrase } from './labelled.js'
import { readState } from './meaning.js'
import { type Name, readName } from './name.js'
import { findPaths, isPath } from './path.js'
import { aboutSection, type Grounds, isRefusal, type Refusal, refusal } from './reasons.js'
import { isAbout, type Scope } from './scope.js'
import { hasOwnState, isEnough, judgeTable, tellsLevel } from './table-verdict.js'
import { withNameByTexts } from './title-column.js'
import { beginsWith } from './roles.js'
import { isPlace, isSample } from './template.js'
import { saysOnlyStatus } from './only-status.js'

/** The rows of a section's tables that may state an issue. Whether they only name one is told later. */
export function* findRows(ground: Ground, holder: Holder): Generator<Candidate | Refused> {
  const isAll = isAllThereIs(holder)
  const scope = isAll ? { ...holder.scope, isTitleRole: false } : holder.scope
  for (const table of tablesIn(holder.blocks)) {
    const read = holder.view.tables.get(table) ?? []
    const isExpected = isAll || hasOwnState(scope) || (scope.role === 'issues' && tellsLevel(read))
    const columned = { table, columns: isExpected ? withNameByTexts(table, read) : read }
    const verdict = judgeTable(ground, columned, scope)
    if (isRefusal(verdict)) yield refuseTable(table, verdict)
    else {
      const origin = { scope: holder.scope, grounds: verdict }
      for (const row of rowsIn(ground, columned, origin)) yield isEnough(verdict) ? row : asNamed(row)
    }
  }
}

/**
 * Whether a table and text are all that stands below a title which says that issues stand here, or in a file without any
 * heading that is called so: it speaks of the rows, as a heading would.
 */
const isAllThereIs = ({ scope, view }: Holder): boolean =>
  scope.role === 'issues' &&
  scope.isTitleRole &&
  view.section.depth <= 1 &&
  view.children.length === 0 &&
  view.section.blocks.every(
    block => isComment(block) || ['paragraph', 'table', 'divider'].includes(block.kind),
  )

/** A row that is no issue by itself, but may name one. */
const asNamed = (row: Candidate | Refused): Candidate | Refused =>
  row.kind === 'candidate' ? { ...row, refusal: row.refusal ?? refusal('columns') } : row

const refuseTable = ({ header }: Table, why: Refusal): Refused => ({
  kind: 'refused',
  form: 'table',
  span: header.span,
  text: header.cells.map(cell => cell.text.text).join(' | '),
  refusal: why,
})

interface Origin {
  readonly scope: Scope
  readonly grounds: Grounds
}

function* rowsIn(
  ground: Ground,
  { table, columns }: ColumnedTable,
  origin: Origin,
): Generator<Candidate | Refused> {
  const at = tellingColumn(columns)
  for (const row of table.rows) {
    const phrase = at === undefined ? undefined : row.cells[at]?.text
    const draft = phrase === undefined ? undefined : draftOf(ground, row, { phrase, columns, ...origin })
    if (phrase === undefined || draft === undefined) continue
    if (isPlaceholder(phrase.text, ground.words) || isYetEmpty(ground, row, phrase))
      yield refuse('row', phrase, refusal('placeholder'))
    else if (isSample(ground, draft.name, phrase) || isRowToFill(row, phrase))
      yield refuse('row', phrase, refusal('sample'))
    else if (isTotal(ground, row)) yield refuse('row', phrase, refusal('total'))
    else if (isBroken(ground, table, row)) yield refuse('row', phrase, refusal('broken'))
    else yield { kind: 'candidate', draft, refusal: refuseRow(origin, draft) }
  }
}

/** Whether a row shows how rows are to be written: all its cells behind the first are places, `| BUG-1 | [Title] | [Open/Fixed] |`. */
const isRowToFill = ({ cells: [, ...others] }: Row, { text }: Phrase): boolean =>
  isPlace(text) && others.length > 1 && others.every(cell => isPlace(cell.text.text))

/** Whether a row lacks the bar with which its table begins, and cells: the line goes on with a cell of the row above. */
const isBroken = ({ text }: Ground, { header }: Table, { span, cells }: Row): boolean =>
  text.charAt(header.span.start) === '|' &&
  text.charAt(span.start) !== '|' &&
  cells.length < header.cells.length

/**
 * In a section that speaks about issues a row needs an id to be one: a summary or an index may be the only list there is.
 * In a history it needs a state or a level, too: else it tells a change.
 */
function refuseRow({ scope, grounds }: Origin, { name }: Draft): Refusal | undefined {
  if (name.title.end <= name.title.start) return refusal('untitled')
  const isTold = grounds.kind === 'table' && grounds.told === 'state'
  const mayBeOnly =
    scope.role === 'summary' || scope.role === 'contents' || (scope.role === 'history' && isTold)
  return !isAbout(scope.role) || (mayBeOnly && name.id !== undefined) ? undefined : aboutSection(scope)
}

interface NamedRow extends Origin {
  /** The cell that names the issue. */
  readonly phrase: Phrase
  readonly columns: readonly Column[]
}

function draftOf(ground: Ground, row: Row, { phrase, columns, ...origin }: NamedRow): Draft | undefined {
  const cells = cellFields(ground, row, columns)
  const name = rowName(ground, phrase, cells)
  if (name.title.end <= name.title.start && name.id === undefined) return undefined
  return {
    home: {
      kind: 'row',
      span: row.span,
      columns: columns.map(column => column.label),
      cells: row.cells.map(cell => ({
        ...writtenPhrase(ground, trimPhrase(cell.text), cell.slot.end),
        slot: cell.slot,
      })),
    },
    phrase,
    name,
    ...origin,
    span: row.span,
    parts: [],
    cells,
    blocks: [],
  }
}

/** A row that waits for its issue: one that has nothing but a state (`- | - | In progress… | -`), or says behind a dash that there is none. */
const isYetEmpty = ({ words }: Ground, row: Row, { text, span }: Phrase): boolean =>
  (saysOnlyStatus(text.replace(/(?<![\s.…])[\s.…]+$/u, ''), words) ||
    (row.cells[0]?.text.span.start !== span.start && beginsWith('lack', text, words))) &&
  row.cells.every(cell => cell.text.span.start === span.start || /^[\s–—-]*$/u.test(cell.text.text))

/** A row of totals: its first filled cell says so. */
const isTotal = ({ words }: Ground, row: Row): boolean => {
  const first = row.cells.find(cell => cell.text.text.trim() !== '')?.text.text ?? ''
  return (
    meaningOf(words.phrases, first.replace(/(?<![\s*:])[\s*:]+$/u, '').replace(/^[\s*]+/u, '')) === 'total'
  )
}

/** The title of a cell: all of it, or its bold lead if more follows. */
function leadName(ground: Ground, phrase: Phrase): Name {
  const whole = readName(phrase, ground.words)
  const lead = phrase.marks.find(
    ({ kind, span }) =>
      kind === 'strong' &&
      span.start <= whole.title.start &&
      (span.end > whole.title.start + 8 || /[.。!?！？]$/u.test(slice(phrase.text, span))),
  )
  if (lead === undefined || lead.span.end >= whole.title.end) return whole
  const name = readName(subPhrase(phrase, { start: 0, end: lead.span.end }), ground.words)
  return name.title.end > name.title.start ? { ...whole, title: name.title } : whole
}

/** The name in the title cell; the id may stand in a column of its own. */
function rowName(ground: Ground, phrase: Phrase, cells: readonly CellField[]): Name {
  const name = leadName(ground, phrase)
  const id = cells.find(cell => cell.field.name === 'id')
  const number = cells.find(cell => cell.field.name === 'number')?.value.text.trim()
  const struck = name.isStruck || (id?.value.marks.some(mark => mark.kind === 'strike') ?? false)
  const value = id?.value.text
    .replace(ALL_EMOJI, '')
    .trim()
    .replace(/^\[|\]$/g, '')
  if (value === undefined || NO_ID.test(value)) {
    const ordinal = number === undefined || !/^\d+$/.test(number) ? name.number : Number(number)
    if (ordinal !== undefined && phrase.text.trim() === number) return bareName(name, ordinal)
    return { ...name, number: ordinal, isStruck: struck }
  }
  return { ...name, id: { value, span: { start: 0, end: 0 } }, isStruck: struck }
}

/** The name of a row that has a number and no name: `| 4 | Fixed |` is about #4. */
const bareName = (name: Name, number: number): Name => {
  const nothing = { start: 0, end: 0 }
  return { ...name, id: { value: `#${number}`, span: nothing }, number, title: nothing }
}

/** Nothing, a dash, or a remark in brackets that there is none yet: `(new)`. */
const NO_ID = /^(?:[-–—]?|[(（][^\d)）]*[)）])$/u

function cellFields(ground: Ground, row: Row, called: readonly Column[]): CellField[] {
  const columns = withStatusBeyond(ground, row, withFilesFound(row, called))
  return row.cells.flatMap((cell, index) => {
    const column = columns[index]
    if (column === undefined) return []
    const label = { value: column.label, raw: column.label, span: row.span, slot: row.span }
    return valuesIn(ground, column, trimPhrase(cell.text)).map(({ name, value }, _part, { length }) => ({
      field: {
        name,
        label,
        value: {
          ...writtenPhrase(ground, value, cell.slot.end),
          ...(length === 1 ? { slot: cell.slot } : {}),
        },
      },
      value,
    }))
  })
}

/**
 * The columns of a row that goes on behind the last of them with a cell that opens with a state, as when a table got a status
 * only for what was dealt with.
 *
 *     | ID | Issue       |
 *     | A1 | Gate creaks | **Fixed** – greased |
 */
function withStatusBeyond({ words }: Ground, { cells }: Row, columns: readonly Column[]): readonly Column[] {
  const text = cells[columns.length]?.text.text ?? ''
  const state = readState(text, words)
  const isFirst = state !== undefined && !/\p{L}/u.test(text.slice(0, state.span.start))
  return isFirst && !columns.some(({ name }) => name === 'status')
    ? [...columns, { label: '', name: 'status' }]
    : columns
}

/**
 * The columns of a row that lacks a cell, so that its others stand in wrong columns: where the one for files names none, a cell
 * that is nothing but a path holds them.
 *
 *     | ID | Issue | Fix | File |
 *     | A1 | Gate creaks | gate.ts |
 */
function withFilesFound({ cells }: Row, columns: readonly Column[]): readonly Column[] {
  const files = columns.findIndex(({ name }) => name === 'files')
  const named = files < 0 ? undefined : cells[files]?.text
  if (files < 0 || (named !== undefined && !findPaths(named).next().done)) return columns
  const at = cells.findIndex(({ text }, index) => index !== nameColumn(columns) && isPath(text))
  return at < 0 ? columns : renamed(columns, new Map([[at, 'files']]))
}

interface NamedValue {
  readonly name: FieldName | undefined
  readonly value: Phrase
}

/** The values of a cell: several where its column has a compound label (`Severity / status` over `LOW / FIXED (2026-09-15)`). */
function valuesIn({ words }: Ground, column: Column, value: Phrase): NamedValue[] {
  const names = labelNames(words, column.label)
  const [first, ...others] = names
  const joint = COMPOUND.exec(value.text)
  if (
    first === undefined ||
    others.length !== 1 ||
    joint === null ||
    column.name !== first ||
    !names.every(isBrief)
  )
    return [{ name: column.name, value }]
  const end = value.text.length
  return [
    { name: first, value: trimPhrase(subPhrase(value, { start: 0, end: joint.index })) },
    {
      name: others[0],
      value: trimPhrase(subPhrase(value, { start: joint.index + joint[0].length, end })),
    },
  ]
}
