import type { Task, Tasks } from '../issue/model.js'
import type { Block, Item } from '../markdown/block.js'
import { sourceSpan } from '../markdown/phrase.js'
import { contains } from '../text/span.js'
import { itemsIn, type Part, partsNamed } from './body.js'

/**
 * The steps of an issue: the checkboxes of its list items, or else its items led by ✅ and ❌. A list of what a fix has
 * brought (“Resolution applied: ✅ … ✅ …”) is a report, not steps. Choices (“Type: [ ] UI [x] API”) are no steps.
 */
export function readTasks(parts: readonly Part[], blocks: readonly Block[]): Tasks | undefined {
  const choices = new Set(
    partsNamed(parts, 'category', 'severity', 'priority', 'status')
      .filter(isChoice)
      .flatMap(part => [...itemsIn(part.blocks)]),
  )
  const boxes = [...itemsIn(blocks)].filter(item => !choices.has(item)).flatMap(boxTask)
  const reported = new Set(partsNamed(parts, 'fix', 'workaround').flatMap(part => [...itemsIn(part.blocks)]))
  const marked = [...itemsIn(blocks)].filter(item => !reported.has(item)).flatMap(markTask)
  const found = boxes.length > 0 ? boxes : marked
  if (found.length === 0) return undefined
  return { done: found.filter(task => task.isDone).length, total: found.length, items: found }
}

/** Whether the boxes below a label are its value (“Severity: [ ] low [x] high”), rather than steps below a value. */
function isChoice(part: Part): boolean {
  const value = part.field?.value
  return (
    value !== undefined && (value.value === '' || part.blocks.some(block => contains(block.span, value.span)))
  )
}

function boxTask(item: Item): Task[] {
  if (item.checkbox === undefined) return []
  return [{ isDone: item.checkbox.isChecked, mark: item.checkbox.span, text: firstLine(item) }]
}

function markTask(item: Item): Task[] {
  const [first] = item.blocks
  const mark =
    first?.kind === 'paragraph' ? /^(?:(✅|✔|☑|✓)|(❌|✗|✖|☐|⬜))\ufe0f?\s*/u.exec(first.text.text) : null
  if (mark === null || first?.kind !== 'paragraph') return []
  const span = sourceSpan(first.text, { start: 0, end: mark[0].trimEnd().length })
  return [{ isDone: mark[1] !== undefined, mark: span, text: firstLine(item).slice(mark[0].length) }]
}

function firstLine(item: Item): string {
  const [first] = item.blocks
  return first?.kind === 'paragraph' ? (first.text.text.split('\n')[0] ?? '') : ''
}
