/** Enters a new issue into the tables, lists and contents that were complete before it came. */
import { isClosed, type Tracker } from '../issue/model.js'
import { meaningOf } from '../issue/vocabulary.js'
import { ALL_EMOJI } from '../issue/words/symbols.js'
import { composeEdits } from '../text/compose.js'
import { lineAt, lineStarts } from '../text/lines.js'
import { contains } from '../text/span.js'
import { contentsEntry, listedIn } from './contents.js'
import { putCounted } from './count-on.js'
import type { Page, Replacement } from './page.js'
import { entryLine } from './register-entry.js'
import { isMeantFor, orderOf, type Register, registersIn } from './registers.js'
import { type EditGround, editOf, pageOf, type ReadSource, reread } from './run.js'
import { nameOf } from './verify.js'

/** A file with the entries of a new issue, and where one could not be made. */
export interface Entered {
  readonly reading: ReadSource
  readonly edits: ReturnType<typeof composeEdits>
  readonly notes: readonly string[]
}

export function enterIssue(start: ReadSource, added: number, ground: EditGround): Entered {
  const { length } = start.source.raw
  const contents = contentsEntry(pageOf(start, ground), added)
  let done: Entered = { reading: start, edits: [], notes: [] }
  if (contents !== undefined) done = attempt(done, contents, { added, ground, length }) ?? done
  const hasContents = done.edits.length > 0
  for (let at = 0; ; at += 1) {
    const page = pageOf(done.reading, ground)
    const register = registersIn(page)[at]
    if (register === undefined) return done
    const isElse = isLog(page, register) || (hasContents && isContents(page, register))
    if (isElse || !isMeantFor(register, page.tracker, added)) continue
    const replacement = registerEntry(page, register, added)
    const made = replacement && attempt(done, replacement, { added, ground, length })
    if (made !== undefined && !isContradicted(made.reading.tracker, added)) done = made
    else if (made === undefined) done = { ...done, notes: [...done.notes, missing(page, register, added)] }
  }
}

const isContents = (page: Page, register: Register): boolean =>
  listedIn(page).some(({ link }) => register.some(({ lines }) => contains(lines, link.span)))

/** Whether the entries tell what happened, and when: they are no register, though each issue there is may have one. */
const isLog = ({ words }: Page, [first]: Register): boolean =>
  first?.reference.section.some(
    heading => meaningOf(words.roles, heading.replace(ALL_EMOJI, '').trim()) === 'history',
  ) ?? false

/** Whether a place says of the new issue that it is closed: a changelog, a list of what is done. */
const isContradicted = ({ issues, references }: Tracker, added: number): boolean =>
  references.some(
    ({ to, state }) =>
      to === issues[added]?.key &&
      state !== undefined &&
      isClosed(state.value) !== isClosed(issues[added]?.state ?? 'open'),
  )

const missing = ({ text, tracker }: Page, [first]: Register, added: number): string => {
  const issue = tracker.issues[added]
  const line = lineAt(lineStarts(text), first?.lines.start ?? 0)
  return `line ${line}: what stands here names all such issues, but an entry for ${issue && nameOf(issue)} cannot be written as the others are`
}

/** The entry behind the one that comes before it in the order of the register, or ahead of all. */
function registerEntry(page: Page, register: Register, added: number): readonly Replacement[] | undefined {
  const { text, tracker } = page
  const issue = tracker.issues[added]
  const compare = orderOf(register, tracker)
  const before =
    compare === undefined ? register.at(-1) : register.findLast(entry => compare(entry.issue, added) <= 0)
  const model = before ?? register[0]
  if (issue === undefined || model === undefined) return undefined
  const line = entryLine(page, { register, model, issue })
  if (line === undefined) return undefined
  const list = register.map(({ lines }) => lines)
  const side = before === undefined ? 'ahead' : 'behind'
  return putCounted(text, { line: model.lines, side, list }, line)
}

interface Attempt {
  readonly added: number
  readonly ground: EditGround
  /** How long the file was. */
  readonly length: number
}

/** Makes the entry, if the file is then read as before, but for the place that names the new issue. */
function attempt(
  done: Entered,
  replacements: readonly Replacement[],
  { added, ground, length }: Attempt,
): Entered | undefined {
  const { source, tracker } = done.reading
  const edits = replacements.map(one => editOf(source, one))
  const reading = reread(source, edits, ground)
  if (!reading.ok || printOf(reading.value.tracker, added) !== printOf(tracker, added)) return undefined
  const all = composeEdits(length, [done.edits, edits])
  return { ...done, reading: reading.value, edits: all }
}

const printOf = ({ issues, references }: Tracker, added: number): string =>
  JSON.stringify([
    issues.map(({ id, title, state, level, section }) => [id?.value, title.value, state, level, section]),
    references.flatMap(({ to, name, state }) =>
      to === issues[added]?.key ? [] : [[to, name.value, state?.value]],
    ),
  ])
