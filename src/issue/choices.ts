/** Choices: boxes, of which the checked one tells the value of a field. `[ ] Low [x] High` */
import type { Span } from '../text/span.js'
import type { FieldName } from './fields.js'

/** A box with what it is for. Spans count in the text that was given. */
export interface Option {
  readonly box: Span
  readonly label: Span
  readonly isChecked: boolean
}

/** Fields of which forms give the values to choose from. The boxes below any other label are steps. */
const chosenFields: ReadonlySet<FieldName> = new Set([
  'status',
  'severity',
  'priority',
  'impact',
  'likelihood',
  'frequency',
  'risk',
  'category',
])

export const isChosen = (name: FieldName): boolean => chosenFields.has(name)

/** The boxes in a line, each ahead of what it is for; none where there are fewer than two, or the text begins otherwise. */
export function optionsIn(text: string): readonly Option[] {
  const boxes = Array.from(text.matchAll(BOX))
  if (boxes.length < 2 || text.slice(0, boxes[0]?.index).trim() !== '') return []
  const options = boxes.map((box, at) => {
    const start = box.index + box[0].length
    const rest = text.slice(start, boxes[at + 1]?.index ?? text.length)
    const before = /^[\s*_]*/.exec(rest)?.[0].length ?? 0
    const after = PARTING.exec(rest)?.[0].length ?? 0
    const label = { start: start + before, end: Math.max(start + before, start + rest.length - after) }
    return { box: { start: box.index, end: start }, label, isChecked: isCheckedBox(box[0]) }
  })
  return options.every(({ label }) => label.end > label.start) ? options : []
}

const BOX = /\[[ xX]\]|\([ xX]\)|[☐☑☒□■○●◯◉🔲🔳]\ufe0f?/gu

/** What stands between an option and the next one. */
const PARTING = /[\s*_/|,;·•]*$/u

export const isCheckedBox = (box: string): boolean => /[xX☑☒■●◉🔳]/u.test(box)
