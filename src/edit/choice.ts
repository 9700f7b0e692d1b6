/** Fields whose value is chosen: of several boxes the one for it is checked, and the one before is cleared. */
import { isChosen, isCheckedBox, type Option, optionsIn } from '../issue/choices.js'
import type { Field } from '../issue/model.js'
import { findWord } from '../issue/vocabulary.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { slice } from '../text/span.js'
import { isBlankLine, lineAround, nextLine } from './lines.js'
import { fieldAspect, type Page, type Plan, planOf, replace } from './page.js'
import { letters, type Spelled } from './spelling.js'

/** The boxes that a field is a choice of: behind its label, or in the list below it; none where its value is written out. */
export function choiceOf(text: string, { name, label }: Field): readonly Option[] {
  if (name === undefined || !isChosen(name)) return []
  const line = lineAround(text, label.span.end)
  const lead = /^[\s*_:：|]*/u.exec(text.slice(label.span.end, line.end))?.[0].length ?? 0
  const start = label.span.end + lead
  const inLine = optionsIn(text.slice(start, line.end)).map(option => moved(option, start))
  if (inLine.length > 0 || start < line.end) return inLine
  const below = listedBelow(text, line.end)
  return below.length > 1 ? below : []
}

/** The items with a box in the list that begins below a place. */
function listedBelow(text: string, from: number): readonly Option[] {
  const options: Option[] = []
  for (let at = nextLine(text, from); at < text.length; at = nextLine(text, at)) {
    const line = lineAround(text, at)
    const item = ITEM.exec(slice(text, line))
    if (item === null && !isBlankLine(text, at)) break
    const [lead = '', box = ''] = item?.slice(1) ?? []
    const start = line.start + lead.length
    const end = start + box.length
    const before = /^[\s*_]*/.exec(text.slice(end, line.end))?.[0].length ?? 0
    const label = { start: end + before, end: line.start + slice(text, line).replace(/[\s*_]+$/, '').length }
    if (item !== null) options.push({ box: { start, end }, label, isChecked: isCheckedBox(box) })
  }
  return options
}

const ITEM = /^([\s>]*(?:[-*+]|\d+[.)])\s+)(\[[ xX]\])\s/

const moved = ({ box, label, isChecked }: Option, by: number): Option => ({
  box: { start: box.start + by, end: box.end + by },
  label: { start: label.start + by, end: label.end + by },
  isChecked,
})

/** Checks the box for a value: one that is called so, or that means the same. No value clears them all. */
export function choose(
  { text, words }: Page,
  field: Field,
  { options, wish }: { readonly options: readonly Option[]; readonly wish: Spelled },
): Result<Plan | undefined, Objection> {
  const meanings = field.name === 'status' ? words.states : words.levels
  const called = (option: Option): string => slice(text, option.label)
  const option =
    options.find(one => letters(called(one)) === letters(wish.text)) ??
    options.find(
      one => wish.meaning !== undefined && findWord(meanings, called(one))?.meaning === wish.meaning,
    )
  if (option === undefined && wish.text !== '')
    return failure({
      message: `${field.label.value} has no box for “${wish.text}”`,
      unknown: { word: wish.text, known: options.map(called) },
    })
  const changed = options.filter(one => one.isChecked !== (one === option))
  if (changed.length === 0) return success(undefined)
  const boxes = options.map(({ box }) => slice(text, box))
  return success(
    planOf(
      changed.map(one => replace(one.box, one === option ? checked(boxes) : cleared(boxes))),
      [[fieldAspect(field.label.value), option === undefined ? '' : called(option)]],
      ['state', 'level'],
    ),
  )
}

/** A box as the file checks it, or as goes with those that are not. */
const checked = (boxes: readonly string[]): string =>
  boxes.find(isCheckedBox) ?? PAIRS.find(([empty]) => boxes.includes(empty))?.[1] ?? '[x]'

const cleared = (boxes: readonly string[]): string =>
  boxes.find(box => !isCheckedBox(box)) ?? PAIRS.find(([, full]) => boxes.includes(full))?.[0] ?? '[ ]'

const PAIRS = [
  ['[ ]', '[x]'],
  ['( )', '(x)'],
  ['☐', '☑'],
  ['□', '■'],
  ['○', '●'],
  ['◯', '◉'],
  ['🔲', '🔳'],
] as const
