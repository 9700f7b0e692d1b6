/** Fields whose value is chosen: of several boxes the one for it is checked, and the one before is cleared. */
import { counterpart, isCheckedBox, isChosen, type Option, optionOf, optionsIn } from '../issue/choices.js'
import type { Field } from '../issue/model.js'
import { findWord } from '../issue/vocabulary.js'
import { firstMatch } from '../text/match.js'
import type { Objection } from '../text/objection.js'
import { failure, type Result, success } from '../text/result.js'
import { shift, slice } from '../text/span.js'
import { boxAt } from './items.js'
import { isBlankLine, lineAround, nextLine } from './lines.js'
import { fieldAspect, type Page, type Plan, planOf, replace } from './page.js'
import { letters, type Spelled } from './spelling.js'

/** The boxes that a field is a choice of: behind its label, or in the list below it; none where its value is written out. */
export function choiceOf(text: string, { name, label }: Field): readonly Option[] {
  if (!isChosen(name)) return []
  const line = lineAround(text, label.span.end)
  const start = label.span.end + firstMatch(/^[\s*_:：|]*/u, text.slice(label.span.end, line.end)).length
  const inLine = optionsIn(text.slice(start, line.end)).map(option => moved(option, start))
  if (start < line.end) return inLine
  const below = listedBelow(text, line.end)
  return below.length > 1 ? below : []
}

/** The items with a box in the list that begins below a place. */
function listedBelow(text: string, from: number): readonly Option[] {
  const options: Option[] = []
  for (let at = nextLine(text, from); at < text.length; at = nextLine(text, at)) {
    const box = boxAt(text, at)
    if (box !== undefined) options.push(optionOf(text, box, lineAround(text, at).end))
    else if (!isBlankLine(text, at)) break
  }
  return options
}

const moved = ({ box, label, isChecked }: Option, by: number): Option => ({
  box: shift(box, by),
  label: shift(label, by),
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
  // A box as the file draws those that are so, or else the one that goes with it.
  const turned = ({ box, isChecked }: Option): string =>
    boxes.find(one => isCheckedBox(one) !== isChecked) ?? counterpart(slice(text, box))
  return success(
    planOf(
      changed.map(one => replace(one.box, turned(one))),
      [[fieldAspect(field.label.value), option === undefined ? '' : called(option)]],
    ),
  )
}
