/** Writes the entry of a new issue in a register as the entries beside it are written. */
import { isTermName, type TermName } from '../issue/fields.js'
import type { Field, Issue, Level, Reference, State } from '../issue/model.js'
import type { TextEdit } from '../text/edit.js'
import { firstMatch } from '../text/match.js'
import { contains, overlaps, type Span, slice } from '../text/span.js'
import { widthOf } from '../text/width.js'
import { lineAround, swapped } from './lines.js'
import { wholly } from './marks.js'
import { idPartsOf } from './mentions.js'
import { following } from './next-id.js'
import type { Page } from './page.js'
import type { Entry, Register } from './registers.js'
import { spell, termOf } from './spelling.js'
import { mostCommon } from './tally.js'
import { cellText, roomy } from './write-value.js'

/** What an entry is written for: the register, the entry to go by, and the new issue. */
export interface EntryWish {
  readonly register: Register
  readonly model: Entry
  readonly issue: Issue
}

/** The line of the entry; undefined where the model says more than can be known of the new issue. */
export const entryLine = (page: Page, wish: EntryWish): string | undefined =>
  wish.model.reference.form === 'row' ? rowLine(page, wish) : itemLine(page, wish)

function rowLine(page: Page, wish: EntryWish): string | undefined {
  const { text } = page
  const { model, register } = wish
  if (saysMore(page, wish) || ratesOtherwise(page, wish)) return undefined
  const widths = new Set(register.map(({ lines }) => widthOf(slice(text, lines))))
  const cells = model.reference.fields.map(field => {
    const { slot } = field.value
    return { span: slot, text: roomy(cellFor(page, field, wish), widths.size === 1 ? slice(text, slot) : '') }
  })
  return swapped(text, lineAround(text, model.reference.span.start), cells)
}

/** Whether rows have other levels than their issues: what they rate, and how the new one would be, is not known. */
const ratesOtherwise = ({ tracker }: Page, { register }: EntryWish): boolean =>
  register.some(({ reference: { level }, issue }) => {
    const own = tracker.issues[issue]?.level
    return level !== undefined && own !== undefined && level.value !== own
  })

/** Whether the cell that names the issue of the model has words around its title, which tell of that issue alone. */
function saysMore({ text, tracker }: Page, { model }: EntryWish): boolean {
  const old = tracker.issues[model.issue]
  const { fields, name } = model.reference
  const cell = fields.find(({ value }) => contains(value.slot, name.span))
  const raw = cell === undefined ? '' : slice(text, cell.value.slot)
  if (old === undefined || !raw.includes(old.title.raw)) return false
  const rest = raw.replace(/\]\([^)]*\)/gu, '').replace(old.title.raw, '')
  return /\p{L}/u.test(rest.replace(old.id?.value ?? '', ''))
}

/** What the new issue says in the column of a field of the model. */
function cellFor(page: Page, field: Field, wish: EntryWish): string {
  const { issue, model, register } = wish
  const { name } = field
  if (contains(field.value.slot, model.reference.name.span) || name === 'title' || name === 'id')
    return nameLike(page, slice(page.text, field.value.slot).trim(), wish)
  if (isTermName(name)) return termFor(page, name, wish)
  if (name === 'number') return String(following(columnOf(register, field).map(Number)))
  const own = issue.fields.find(one =>
    one.name === undefined ? one.label.value === field.label.value : one.name === name,
  )
  if (own !== undefined && own.value.raw !== '') return cellText(own.value.raw)
  if (name === 'description' && namesNoTitle(page, model.reference)) return cellText(issue.title.raw)
  return blankIn(columnOf(register, field))
}

/** Whether a row has nothing but the id in the cell that names the issue, and no column for its title. */
const namesNoTitle = ({ text }: Page, { fields, name }: Reference): boolean =>
  fields.every(field => field.name !== 'title') &&
  fields.some(({ value }) => contains(value.slot, name.span) && slice(text, value.slot).trim() === name.raw)

const columnOf = (register: Register, { label }: Field): readonly string[] =>
  register.flatMap(({ reference }) =>
    reference.fields.flatMap(one => (one.label.value === label.value ? one.value.raw : [])),
  )

/** How the column says that nothing is known: `—`, or nothing. */
const blankIn = (column: readonly string[]): string =>
  mostCommon(
    column.filter(raw => !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(raw)),
    raw => raw,
  ) ?? ''

/** The id, the title and the link of the model exchanged for those of the new issue; other words beside an id are a title. */
function nameLike(page: Page, raw: string, { model, issue }: EntryWish): string {
  const old = page.tracker.issues[model.issue]
  if (old === undefined) return ''
  const bare = old.level === issue.level ? raw : raw.replace(SYMBOLS, '')
  const linked = bare.replace(/\(<?#[^)>]*/u, link => link.replace(/#.*/su, `#${anchorOf(page, issue)}`))
  const [oldNumber, number] = [numberOf(old), numberOf(issue)]
  if (number !== undefined && bare === oldNumber) return number
  const title = cellText(issue.title.raw)
  const [oldId, id] = [old.id?.value, issue.id?.value]
  const named = oldId !== undefined && id !== undefined ? linked.replace(oldId, () => id) : linked
  if (named.includes(old.title.raw)) return named.replace(old.title.raw, () => title)
  if (oldId === undefined || id === undefined || named === linked) return title
  const rest = named.replace(/\]\([^)]*\)/gu, '').replace(id, '')
  if (!/\p{L}/u.test(rest)) return named
  const [, lead = '', bracket = ''] = BEHIND_ID.exec(named) ?? []
  return lead + (bracket === '' ? title : `(${title})`)
}

/** The number by which a row names an issue: its own, or that of its id: `7` of `#7`. */
const numberOf = (issue: Issue): string | undefined => issue.number?.toString() ?? idPartsOf(issue)?.digits

/** Symbols around a name, which are those of its level. */
const SYMBOLS = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)+|(?:\s*\p{Extended_Pictographic}\ufe0f?)+$/gu

/** `#1: ` with what closes around it, and a bracket around the words that follow. */
const BEHIND_ID = /^(.*?\d[a-z]?[*_`\])]*(?:\([^)]*\))?\s*[:–—-]?\s*)(?:\p{L}.*|(\()[^()]*\))$/su

const anchorOf = ({ text, tracker }: Page, issue: Issue): string => {
  const line = lineAround(text, issue.home.span.start)
  const headings = tracker.outline.filter(({ span }) => span.start <= line.end)
  return headings.at(-1)?.anchor ?? ''
}

/** The state or the level as other entries of the register write it, or else as issues do. */
function termFor(page: Page, field: TermName, { register, issue }: EntryWish): string {
  const level = issue.levelEvidence.find(({ from }) => from === field)?.value ?? issue.level
  const meaning = field === 'status' ? issue.state : level
  if (meaning === undefined) return blankIn([])
  const terms = register.flatMap(({ reference }) => termIn(page, reference, { field, meaning }))
  const usual = mostCommon(terms, term => term)
  if (usual !== undefined) return usual
  const spelled = spell(page, { field, word: meaning, issue })
  if (!spelled.ok) return ''
  const written = register.flatMap(({ reference }) => reference.fields.filter(({ name }) => name === field))
  const isBold = written.some(({ value }) => /[*_]/u.test(slice(page.text, value.slot)))
  return isBold ? spelled.value.text : spelled.value.text.replace(/\*\*|__/gu, '')
}

function termIn(
  { text }: Page,
  { fields, state, level }: Reference,
  { field, meaning }: { readonly field: TermName; readonly meaning: State | Level },
): readonly string[] {
  const evidence = field === 'status' ? state : level
  const value = fields.find(({ name }) => name === field)?.value
  if (evidence?.value !== meaning || value === undefined || !contains(value.span, evidence.span)) return []
  const term = termOf(text, value, evidence)
  if (term === undefined) return []
  return [isSame(term.span, value.span) ? slice(text, wholly(text, value.span)) : term.text]
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** The line of a list with the box, the mark, the link and the name of the new issue in the place of the model's. */
function itemLine(page: Page, wish: EntryWish): string | undefined {
  const { text } = page
  const line = wish.model.lines
  const state = stateSwap(wish)
  if (state === undefined) return undefined
  const sure = [...state, ...linkSwap(page, wish)]
  const names = nameSwaps(page, wish).filter(({ span }) => sure.every(other => !overlaps(other.span, span)))
  const swaps = [...sure, ...names]
  const rest = swapped(
    text,
    line,
    swaps.map(({ span }) => ({ span, text: '' })),
  )
  const saysMore = /[\p{L}\p{N}]/u.test(rest.replace(/^\s*\d+[.)]/u, ''))
  return names.length === 0 || saysMore ? undefined : swapped(text, line, swaps)
}

/** The box unticked, the mark of entries that are where the new issue is; undefined where there is no such entry. */
function stateSwap({ register, model, issue }: EntryWish): readonly TextEdit[] | undefined {
  const { state } = model.reference
  if (state === undefined || !contains(model.lines, state.span)) return []
  if (state.value === issue.state) return [{ span: state.span, text: state.raw }]
  if (state.from === 'checkbox') return [{ span: state.span, text: state.raw.replace(/\[[^\]]\]/, '[ ]') }]
  const like = register.find(({ reference }) => reference.state?.value === issue.state)?.reference.state
  return like === undefined ? undefined : [{ span: state.span, text: like.raw }]
}

function linkSwap(page: Page, { model, issue }: EntryWish): readonly TextEdit[] {
  const link = LINK.exec(slice(page.text, model.lines))
  if (link === null) return []
  const end = model.lines.start + link.index + link[0].length
  const start = end - link[0].length + link[0].indexOf('#')
  return [{ span: { start, end }, text: `#${anchorOf(page, issue)}` }]
}

/** `](#bug-1` */
const LINK = /\]\(<?#[^)>\s]*/

/** The id, and the title or what stands for it: the words behind the id, up to the end of the link, the mark or the line. */
function nameSwaps({ text, tracker }: Page, { model, issue }: EntryWish): readonly TextEdit[] {
  const old = tracker.issues[model.issue]
  const { start, end } = model.lines
  const find = (part: string | undefined): Span | undefined => {
    const at = part === undefined ? -1 : text.slice(start, end).indexOf(part)
    return at < 0 || part === undefined ? undefined : { start: start + at, end: start + at + part.length }
  }
  const [id, title] = [find(old?.id?.value), find(old?.title.raw)]
  const named: readonly TextEdit[] =
    id === undefined || issue.id === undefined ? [] : [{ span: id, text: issue.id.value }]
  if (title !== undefined) return [...named, { span: title, text: issue.title.raw }]
  const words = id === undefined ? undefined : wordsBehind(text, id, model)
  return words === undefined ? named : [...named, { span: words, text: issue.title.raw }]
}

/** `** `, `](#bug-1): `: what stands between an id and the words that follow it. */
const WORDS_AHEAD = /^[\s*_`\])]*(?:\(<?#[^)]*\))?[:–—-]?[\s*_`]*/u

function wordsBehind(text: string, id: Span, { lines, reference }: Entry): Span | undefined {
  const rest = text.slice(id.end, lines.end)
  const from = id.end + firstMatch(WORDS_AHEAD, rest).length
  const mark = reference.state?.span.start ?? lines.end
  // The words are those in the link in which the id stands, or those ahead of another one.
  const link = text.slice(from, lines.end).search(/\](?=\()|\[/)
  const to = Math.min(lines.end, mark > from ? mark : lines.end, link < 0 ? lines.end : from + link)
  const words = text.slice(from, to).replace(/(?<![\s([–—*_-])[\s([–—*_-]+$/u, '')
  return /\p{L}/u.test(words) ? { start: from, end: from + words.length } : undefined
}
