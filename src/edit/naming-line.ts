/** The line by which a new issue is named: that of its model with the next id and number, and without what is true of the model alone. */
import { type Issue, isClosed, isLevel, type Level } from '../issue/model.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import type { TextEdit } from '../text/edit.js'
import { contains, type Span, slice } from '../text/span.js'
import { lineText } from './field-lines.js'
import { lineAround, swapped } from './lines.js'
import { wholly } from './marks.js'
import { hostedLinks, isHosted } from './mentions.js'
import { following, nextId, nextNumber, runningOrdinals } from './next-id.js'
import { issuesBeside, type Page } from './page.js'
import { wholeMark } from './mark-parts.js'
import { countOf } from './write-value.js'

/** What a new issue is called, and how grave it is, if that is known. */
interface Named {
  readonly title: string
  readonly level: Level | undefined
}

/** The line that names a new issue, as the model's line does. */
export function namingLine(page: Page, model: Issue, { title, level }: Named): string {
  const { text, tracker } = page
  if (isCounted(model)) return `${countedNext(page, model)}: ${title}`
  const whole = wholly(text, model.title.span)
  const line = lineAround(text, model.title.span.start)
  const head: Span = { start: line.start, end: whole.start }
  const box = model.home.kind === 'item' ? model.home.checkbox : undefined
  const swaps = [...nextOrdinal({ text, tracker }, model, head)]
  if (box !== undefined) swaps.push({ span: box.span, text: '[ ]' })
  const marks = [...model.stateEvidence, ...model.levelEvidence].filter(
    ({ from, span, value, raw }) =>
      from === 'title' && contains(head, span) && !(value === 'open' && isShared(page, model, raw)),
  )
  const rated = marks.some(({ value }) => isLevel(value)) ? markFor(page, model, level) : ''
  for (const mark of marks)
    swaps.push(
      rated !== '' && isLevel(mark.value)
        ? { span: mark.span, text: rated }
        : { span: wholeMark(text, mark), text: '' },
    )
  const { id } = model
  // What another host numbers has no number yet, and the link would lead to another issue.
  const hosted = hostedLinks(tracker).filter(({ span }) => contains(head, span))
  for (const { span } of hosted) swaps.push({ span, text: '' })
  if (id !== undefined && contains(head, id.span) && !isHosted(page, id.span))
    swaps.push({ span: id.span, text: nextId(page, id.value) })
  const lead = swapped(text, head, swaps)
    .replace(/~~/g, '')
    .replace(/^(#+ +)\[[xX]\]/, '$1[ ]')
  const opening = text.slice(whole.start, model.title.span.start).replace(/[`~]/g, '')
  const common = lead.replace(ALL_EMOJI, symbol =>
    rated.includes(symbol) || isShared(page, model, symbol) ? symbol : '',
  )
  const isEmptied =
    marks.some(({ value }) => rated === '' || !isLevel(value)) || hosted.length > 0 || common !== lead
  const tidy = (isEmptied ? common.replace(EMPTIED, '$1') : common).replace(/(?<=\S) {2,}/g, ' ')
  const naming = tidy + opening + title + [...opening].toReversed().join('')
  return countOf(naming, '**') % 2 === 1 ? `${naming}**` : naming
}

/** Whether an issue is called by its kind and number alone: `## Bug 1`. */
const isCounted = ({ title, number }: Issue): boolean =>
  number !== undefined && new RegExp(`\\D${number}$`, 'u').test(title.value)

function countedNext(page: Page, model: Issue): string {
  const { start, end } = lineAround(page.text, model.title.span.start)
  const line = { start, end: Math.min(end, model.title.span.end) }
  return swapped(page.text, line, nextOrdinal(page, model, line))
}

/** The mark by which titles say the level: that of the model, if it is of that level, or of another issue; empty where none has one. */
function markFor({ tracker }: Page, model: Issue, level: Level | undefined): string {
  const told = [model, ...tracker.issues].flatMap(({ levelEvidence }) => levelEvidence)
  return told.find(({ from, value }) => from === 'title' && value === level)?.raw ?? ''
}

/** The heading of a new issue that bears the id or the number alone, where the title of its model stands in a field below it. */
export function headingApart(page: Page, model: Issue): string | undefined {
  const { text } = page
  const { home, id, title } = model
  const line = lineAround(text, home.span.start)
  if (home.kind !== 'heading' || title.span.start <= line.end) return undefined
  if (id !== undefined && contains(line, id.span))
    return swapped(text, line, [{ span: id.span, text: nextId(page, id.value) }])
  const ordinal = nextOrdinal(page, model, line)
  return ordinal.length === 0 ? undefined : swapped(text, line, ordinal)
}

/** Whether more than half of the open issues that stand with the model bear a symbol ahead of their titles, too. */
function isShared(page: Page, model: Issue, symbol: string): boolean {
  const open = issuesBeside(page, model).filter(({ state }) => !isClosed(state))
  const bearing = open.filter(({ title }) => {
    const { start } = lineAround(page.text, title.span.start)
    return page.text.slice(start, title.span.start).includes(symbol)
  })
  return bearing.length * 2 > open.length
}

/** What parted a mark from the title that is left: `## : Title`, `## 6. — Title`, `- [ ] — Title`. */
const EMPTIED = /^((?:#+ |[-*+] )?(?:\d+[.)] )?(?:\[[^\]]\] )?[*_]*)\s*(?:[:–—-] +)?/u

/** The ordinal ahead of a title, if it is not that of the id, with the next one: `## Issue 3: `, `4. `. */
function nextOrdinal(
  { text, tracker }: Pick<Page, 'text' | 'tracker'>,
  model: Issue,
  head: Span,
): readonly TextEdit[] {
  const { before = '', number = '' } = ORDINAL.exec(slice(text, head))?.groups ?? {}
  const start = head.start + before.length
  const span = { start, end: start + number.length }
  const isOfId = model.id !== undefined && contains(model.id.span, span)
  if (number === '' || isOfId || !(model.home.kind === 'item' || Number(number) === model.number)) return []
  if (model.number !== undefined) return [{ span, text: String(nextNumber(tracker, model)) }]
  const running = runningOrdinals({ text, tracker })
  if (running !== undefined) return [{ span, text: String(following(running)) }]
  // The last one of the list may be closed, and no model.
  const beside = issuesBeside({ tracker }, model).at(-1) ?? model
  const last = lineText(text, beside.home.span.start)
  return [{ span, text: String(Number(ORDINAL.exec(last)?.groups?.['number'] ?? number) + 1) }]
}

const ORDINAL = /^(?<before>[^\d]*?)(?<number>\d+)(?=[.):：\s—–-]|$)/u
