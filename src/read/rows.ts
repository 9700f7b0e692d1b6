import type { FieldName } from '../issue/fields.js'
import { findWord, meaningOf } from '../issue/vocabulary.js'
import type { Block, Row, Table } from '../markdown/block.js'
import { EMOJI } from '../issue/words/symbols.js'
import { type Phrase, subPhrase } from '../markdown/phrase.js'
import { isKeyValueTable } from './body.js'
import type { Candidate, CellField, Draft } from './draft.js'
import type { Holder } from './headings.js'
import { readDesignation } from './ids.js'
import { isPlaceholder } from './items.js'
import { type Ground, labelText, trimPhrase, writtenPhrase } from './labelled.js'
import { type Name, readName } from './name.js'
import { isAbout, type Scope } from './scope.js'

/** The rows of a section's tables that may state an issue. Whether they only name one is told later. */
export function* findRows(ground: Ground, holder: Holder): Generator<Candidate> {
  for (const table of tablesIn(holder.blocks)) {
    const columns = readColumns(ground, table)
    if (!isIssueTable(ground, table, columns, holder.scope)) continue
    for (const row of table.rows) {
      const draft = draftOf(ground, row, columns, holder.scope)
      if (draft !== undefined) yield { draft, mayBeIssue: mayBeIssue(holder.scope.role, draft) }
    }
  }
}

/** In a section that speaks about issues a row needs an id to be one: a summary may be the only index there is. */
const mayBeIssue = (role: Scope['role'], draft: Draft): boolean =>
  !isAbout(role) || (role === 'summary' && draft.name.id !== undefined)

export function* tablesIn(blocks: readonly Block[]): Generator<Table> {
  for (const block of blocks) {
    if (block.kind === 'table') yield block
    else if (block.kind === 'quote') yield* tablesIn(block.blocks)
  }
}

interface Column {
  readonly label: string
  readonly name: FieldName | undefined
}

const readColumns = (ground: Ground, table: Table): Column[] =>
  table.header.cells.map(cell => {
    const label = cell.text.text.replace(/\s+/g, ' ').trim()
    return { label, name: meaningOf(ground.words.labels, labelText(label)) ?? leadingLabel(ground, label) }
  })

/** The name of a column that has no more than a code behind its label: `Esito FASE 3`. */
function leadingLabel(ground: Ground, label: string): FieldName | undefined {
  const word = findWord(ground.words.labels, label)
  return word?.start === 0 && /^[\sA-Z\d().#:-]*$/.test(label.slice(word.end)) ? word.meaning : undefined
}

/** Columns that say what an issue table says; a table of topics has none of them. */
const TELLING: ReadonlySet<FieldName> = new Set([
  'status',
  'severity',
  'priority',
  'impact',
  'likelihood',
  'effort',
  'files',
  'resolved',
  'created',
  'due',
  'owner',
  'fix',
  'risk',
  'cause',
  'workaround',
])

/** A table with a column that names issues and one that tells of them, whose rows are no counts. */
function isIssueTable(ground: Ground, table: Table, columns: readonly Column[], scope: Scope): boolean {
  if (isKeyValueTable(ground, table) || table.rows.length === 0) return false
  if (scope.role === 'legend' || scope.role === 'template') return false
  const namesIssues = nameColumn(columns) !== undefined
  const tells = columns.some(column => column.name !== undefined && TELLING.has(column.name))
  return namesIssues && (tells || hasIds(table, columns)) && !isStatistics(ground, table)
}

/** Whether a column of ids holds ids for the most part. */
function hasIds(table: Table, columns: readonly Column[]): boolean {
  const at = columns.findIndex(column => column.name === 'id')
  const ids = table.rows.filter(row => readDesignation(`${row.cells[at]?.text.text ?? ''}:`)?.kind === 'id')
  return at >= 0 && ids.length * 2 > table.rows.length
}

/** The column that names the issue: its title, or else its description, or else the first one without a known label. */
function nameColumn(columns: readonly Column[]): number | undefined {
  for (const wanted of ['title', 'description'] as const) {
    const at = columns.findIndex(column => column.name === wanted)
    if (at >= 0) return at
  }
  const hasId = columns.some(column => column.name === 'id' || column.name === 'number')
  const at = columns.findIndex(column => column.name === undefined || column.name === 'category')
  return hasId && at >= 0 ? at : undefined
}

/** Rows of counts per level, state or component: every cell but the first is a number, a percentage or empty. */
function isStatistics(ground: Ground, table: Table): boolean {
  const isCount = (text: string): boolean =>
    /^[\s\d.,/%()+~–—-]*$/.test(text.replace(/[\p{Extended_Pictographic}\ufe0f*]/gu, ''))
  const isTerm = (text: string): boolean =>
    meaningOf(ground.words.levels, bare(text)) !== undefined ||
    meaningOf(ground.words.states, bare(text)) !== undefined
  const rows = table.rows.filter(row => row.cells.length > 1)
  return (
    rows.every(row => row.cells.slice(1).every(cell => isCount(cell.text.text))) ||
    (rows.every(row => isTerm(firstCell(row))) && new Set(rows.map(firstCell)).size === rows.length)
  )
}

const firstCell = (row: Row): string => row.cells[0]?.text.text.trim() ?? ''

const bare = (text: string): string => text.replace(/[\p{Extended_Pictographic}\ufe0f*]/gu, '').trim()

function draftOf(ground: Ground, row: Row, columns: readonly Column[], scope: Scope): Draft | undefined {
  const cells = cellFields(ground, row, columns)
  const at = nameColumn(columns)
  const phrase = at === undefined ? undefined : row.cells[at]?.text
  if (phrase === undefined || isPlaceholder(phrase.text) || isTotal(row)) return undefined
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
    scope,
    span: row.span,
    parts: [],
    cells,
    blocks: [],
  }
}

/** A row of totals: its first filled cell says so. */
const isTotal = (row: Row): boolean => {
  const first = row.cells.find(cell => cell.text.text.trim() !== '')?.text.text ?? ''
  return /^[\s*]*(?:total|totals|sum|gesamt|summe|totale|всего|итого|合计|合計|总计|總計|합계|סה"כ)[\s*:]*$/iu.test(
    first,
  )
}

/** The title of a cell: all of it, or its bold lead if more follows. */
function leadName(ground: Ground, phrase: Phrase): Name {
  const whole = readName(phrase, ground.words)
  const lead = phrase.marks.find(
    ({ kind, span }) =>
      kind === 'strong' && span.start <= whole.title.start && span.end > whole.title.start + 8,
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
    .replace(new RegExp(EMOJI, 'gu'), '')
    .trim()
    .replace(/^\[|\]$/g, '')
  if (value === undefined || value === '' || value === '-' || value === '—') {
    const ordinal = number === undefined || !/^\d+$/.test(number) ? name.number : Number(number)
    return { ...name, number: ordinal, isStruck: struck }
  }
  return { ...name, id: { value, span: { start: 0, end: 0 } }, isStruck: struck }
}

function cellFields(ground: Ground, row: Row, columns: readonly Column[]): CellField[] {
  return row.cells.flatMap((cell, index) => {
    const column = columns[index]
    if (column === undefined) return []
    const value = trimPhrase(cell.text)
    const label = { value: column.label, raw: column.label, span: row.span, slot: row.span }
    return [
      {
        field: {
          name: column.name,
          label,
          value: { ...writtenPhrase(ground, value, cell.slot.end), slot: cell.slot },
        },
        value,
      },
    ]
  })
}
