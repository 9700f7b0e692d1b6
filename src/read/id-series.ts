/** Ids that only a series of them shows to be ids: codes like those of levels (`P6`), and what stands in brackets behind names. */
import { stageWords } from '../issue/words/stages.js'
import { boldLead, type Phrase } from '../markdown/phrase.js'
import { allSections, type Section } from '../markdown/section.js'
import { repeatedIn } from '../text/group.js'
import { slice } from '../text/span.js'
import { itemsIn } from './body.js'
import { bracketedIdAtEnd, type Designation, readDesignation } from './ids.js'
import { wordPattern } from './word-pattern.js'

/**
 * The letters whose codes are ids in a file: no heading repeats a code, and one goes beyond what any scale of levels has.
 *
 *     ### S1 - The door has no lock        ### S9 - The window is open
 *
 * A code with which ids begin (`P6 — Last things` above `P6-01`), or over numbered rows, names their group, and so do all of its letters. Also
 * the letters in front of names without a number, where three headings or more have them: `B-Wheel-Stops — …`; and words in
 * front of a number (`Wheel-1: …`) in a file where as many headings have letters there (`GATE-2: …`). With a blank behind
 * them, the letters of most items of a section, if these count on (`- **B4 Oil the wheel**`).
 */
export function idLetters(root: Section): ReadonlySet<string> {
  const codes = new Map<string, number[]>()
  const named = new Map<string, number>()
  const worded = new Set<string>()
  let lettered = 0
  const groups = groupLetters(root)
  for (const { heading } of allSections(root)) {
    const text = heading?.text.text.trim() ?? ''
    const [, letter, number] = CODE.exec(text) ?? []
    if (letter !== undefined && !groups.has(letter))
      codes.set(letter, [...(codes.get(letter) ?? []), Number(number)])
    const [, prefix] = NAMED.exec(text) ?? []
    if (prefix !== undefined) named.set(prefix, (named.get(prefix) ?? 0) + 1)
    const [, word] = WORDED.exec(text) ?? []
    if (word !== undefined) worded.add(word)
    if (LETTERED.test(text)) lettered += 1
  }
  const isSeries = (numbers: readonly number[]): boolean =>
    numbers.length > 2 && new Set(numbers).size === numbers.length && Math.max(...numbers) > GRAVEST_SCALE
  return new Set([
    ...[...codes].filter(([, numbers]) => isSeries(numbers)).map(([letter]) => letter),
    ...[...named].filter(([, count]) => count > 2).map(([prefix]) => prefix),
    ...(lettered > 2 ? worded : []),
    ...countedLetters(root),
  ])
}

/** The letters in front of the numbers with which most items of a section begin, where these are at least three and count on. */
function countedLetters(root: Section): string[] {
  return [...allSections(root)].flatMap(section => {
    const names = itemNames(section)
    const counted = names.flatMap(name => {
      const [, letters, number] = COUNTED.exec(name) ?? []
      return letters === undefined ? [] : [{ letters, number: Number(number) }]
    })
    const countOn = counted.every(
      ({ letters, number }, at) =>
        at === 0 || (letters === counted[0]?.letters && number === (counted[at - 1]?.number ?? 0) + 1),
    )
    const areMost = counted.length > 2 && counted.length * 2 > names.length
    return countOn && areMost ? [counted[0]?.letters ?? ''] : []
  })
}

/** `B4 Oil the wheel`; a code like those of levels (`P1`) needs a sign behind it. */
const COUNTED = /^(?![PSQ]\d)([A-Z]{1,3}(?=\d{1,3}\s))(\d{1,3})\s+(?=\p{L})/u

/** The letters of codes with which the ids of headings, items or cells begin: `P6-01`; and of headings over numbered rows. */
const groupLetters = (root: Section): ReadonlySet<string> => {
  const sections = [...allSections(root)]
  const names = sections.flatMap(section => [
    ...headingNames(section),
    ...itemNames(section),
    ...cellNames(section),
  ])
  const overRows = sections.filter(holdsNumberedRows).flatMap(headingNames)
  return new Set([
    ...names.flatMap(name => GROUPED.exec(name)?.[1] ?? []),
    ...overRows.flatMap(name => CODE.exec(name)?.[1] ?? []),
  ])
}

/** Whether the rows of a table in a section have numbers. */
const holdsNumberedRows = ({ blocks }: Section): boolean =>
  blocks.some(
    block =>
      block.kind === 'table' &&
      block.rows.length > 1 &&
      block.rows.every(({ cells: [first] }) => /^\s*\d{1,4}\s*$/u.test(first?.text.text ?? '')),
  )

const GROUPED = /^[^\p{L}\p{N}]*([PSQ])\d{1,2}[-.]\d{1,3}(?![\p{L}\p{N}])/u

/** No scale of levels has more steps. */
const GRAVEST_SCALE = 5

/** Letters and a name in capitalised words: `B-Wheel-Stops —`. */
const NAMED = /^([A-Z]{1,6}-)([A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)*)(?:\s+[–—-]\s+|\s?[:：]\s*)/u

/** `GATE-2: …` */
const LETTERED = /^[A-Z]{2,12}-\d{1,4}\s?[:：]/u

/** `Wheel-1: …`, but not the stage of a plan (`Phase-1: …`). */
const WORDED = new RegExp(
  String.raw`^(?!${wordPattern(stageWords, 'stage')}-)(\p{Lu}\p{Ll}\p{L}{0,18}-)(\d{1,4})\s?[:：]\s*`,
  'iu',
)

const CODE = /^([PSQ])(\d{1,2})\s*[-–—:：.·](?:\s|$)/u

/** The id with which a text begins, if its letter is that of a series. */
export function readSeriesId(text: string, letters: ReadonlySet<string>): Designation | undefined {
  const match = CODE.exec(text)
  if (match?.[1] !== undefined && letters.has(match[1]))
    return { kind: 'id', id: `${match[1]}${match[2]}`, length: match[0].length }
  const worded = WORDED.exec(text)
  if (worded?.[1] !== undefined && letters.has(worded[1]))
    return { kind: 'id', id: `${worded[1]}${worded[2]}`, length: worded[0].length }
  const counted = COUNTED.exec(text)
  if (counted?.[1] !== undefined && letters.has(counted[1]))
    return { kind: 'id', id: `${counted[1]}${counted[2]}`, length: counted[0].length }
  const named = NAMED.exec(text)
  return named?.[1] === undefined || !letters.has(named[1])
    ? undefined
    : { kind: 'id', id: `${named[1]}${named[2]}`, length: named[0].length }
}

/**
 * The ids that stand in brackets behind names instead of before them: those of at least two headings, items or rows, each
 * behind one name and before none; a number marked as one is an id there, too. One that stands alone, as in a column of ids,
 * may still be that of a heading, which says more than the row; an item or a cell that ends in it only mentions that.
 *
 *     ## The door has no lock (T4.8)        - **The wheel stops** [BUG-3]
 */
export function tailIds(root: Section): ReadonlySet<string> {
  const sections = [...allSections(root)]
  const headings = sections.flatMap(headingNames)
  const items = sections.flatMap(itemNames)
  const cells = sections.flatMap(cellNames)
  const named = new Set([...headings, ...[...items, ...cells].filter(isMoreThanId)].flatMap(idBefore))
  const all = new Set([...headings, ...items, ...cells].flatMap(idBefore))
  return new Set([...ownTails(headings, named), ...ownTails(items, all), ...ownTails(cells, all)])
}

/** The ids behind names of one form, each behind one and none of them before another. */
function ownTails(names: readonly string[], leading: ReadonlySet<string>): string[] {
  const ids = names.flatMap(name => bracketedIdAtEnd(name) ?? [])
  const again = repeatedIn(ids)
  const own = ids.filter(id => !leading.has(id) && !again.has(id))
  return own.length > 1 ? own : []
}

const idBefore = (name: string): string[] => {
  const designation = readDesignation(name)
  return designation?.kind === 'id' ? [designation.id] : []
}

const isMoreThanId = (name: string): boolean => (readDesignation(name)?.length ?? 0) < name.length

const headingNames = ({ heading }: Section): string[] =>
  heading === undefined ? [] : [heading.text.text.trim()]

const itemNames = ({ blocks }: Section): string[] =>
  [...itemsIn(blocks)].flatMap(({ blocks: [first] }) =>
    first?.kind === 'paragraph' ? nameIn(first.text) : [],
  )

/** What names an item: its line if that ends in an id, else its bold lead. */
function nameIn(phrase: Phrase): string[] {
  const [line = ''] = phrase.text.split('\n')
  const lead = boldLead(phrase)
  return [lead === undefined || bracketedIdAtEnd(line) !== undefined ? line : slice(phrase.text, lead)]
}

const cellNames = ({ blocks }: Section): string[] =>
  blocks.flatMap(block =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text.text.trim()))
      : [],
  )
