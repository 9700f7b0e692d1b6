/** Choices: boxes, of which the checked one tells the value of a field. `[ ] Low [x] High` */
import { firstMatch } from '../text/match.js'
import { isEmpty, type Span, slice } from '../text/span.js'
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

export const isChosen = (name: FieldName | undefined): boolean => name !== undefined && chosenFields.has(name)

/** The boxes in a line, each ahead of what it is for; none where there are fewer than two, or the text begins otherwise. */
export function optionsIn(text: string): readonly Option[] {
  const boxes = Array.from(text.matchAll(BOX))
  if (boxes.length < 2 || text.slice(0, boxes[0]?.index).trim() !== '') return []
  const options = boxes.map(({ index, 0: box }, at) =>
    optionOf(text, { start: index, end: index + box.length }, boxes[at + 1]?.index ?? text.length),
  )
  return options.some(({ label }) => isEmpty(label)) ? [] : options
}

/** The option that a box opens, and that ends at the latest where the next one begins. */
export function optionOf(text: string, box: Span, end: number): Option {
  const rest = text.slice(box.end, end)
  const start = box.end + firstMatch(/^[\s*_]*/, rest).length
  const label = { start, end: Math.max(start, end - firstMatch(PARTING, rest).length) }
  return { box, label, isChecked: isCheckedBox(slice(text, box)) }
}

/** What stands between an option and the next one. */
const PARTING = /(?<![\s*_/|,;·•])[\s*_/|,;·•]*$/u

/** Boxes as they are cleared and checked; of two that are cleared alike the later is the usual one. */
const PAIRS = [
  ['[ ]', '[x]'],
  ['( )', '(x)'],
  ['☐', '☒'],
  ['☐', '☑'],
  ['□', '■'],
  ['○', '●'],
  ['◯', '◉'],
  ['🔲', '🔳'],
] as const

const CHECKED: ReadonlyMap<string, string> = new Map(PAIRS)

const CLEARED: ReadonlyMap<string, string> = new Map(PAIRS.map(([empty, full]) => [full, empty]))

const BOX = new RegExp(
  `(?:${[...CHECKED, ...CLEARED].map(([box]) => box.replace(/[[\]()]/g, '\\$&')).join('|')})\ufe0f?`,
  'giu',
)

const plain = (box: string): string => box.toLowerCase().replace('\ufe0f', '')

export const isCheckedBox = (box: string): boolean => CLEARED.has(plain(box))

/** The box that a box becomes when it is checked or cleared. */
export const counterpart = (box: string): string => CLEARED.get(plain(box)) ?? CHECKED.get(plain(box)) ?? box
