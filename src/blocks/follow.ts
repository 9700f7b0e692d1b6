import { type Replacement, replace } from '../edit/page.js'
import type { GeneratedBlock } from '../issue/model.js'
import type { Measurable } from '../measure/metric.js'
import { differenceOf } from './render.js'

/** What makes blocks current again that were so before a change; those that were not stay as they are. */
export function followBlocks(before: Measurable, now: Measurable): readonly Replacement[] {
  const current = new Set(
    keyed(before.tracker.blocks).flatMap(([key, block]) => (isCurrent(before, block) ? [key] : [])),
  )
  return keyed(now.tracker.blocks).flatMap(([key, block]) => {
    const difference = current.has(key) ? differenceOf(now, block) : undefined
    return difference?.ok === true && difference.value !== undefined
      ? [replace(difference.value.edit.span, difference.value.edit.text)]
      : []
  })
}

export function isCurrent(file: Measurable, block: GeneratedBlock): boolean {
  const difference = differenceOf(file, block)
  return difference.ok && difference.value === undefined
}

/** Blocks by their marks; a second one of the same is numbered. */
function keyed(blocks: readonly GeneratedBlock[]): readonly (readonly [string, GeneratedBlock])[] {
  const seen = new Map<string, number>()
  return blocks.map(block => {
    const mark = `${block.kind} ${block.options}`
    const count = (seen.get(mark) ?? 0) + 1
    seen.set(mark, count)
    return [`${mark} ${count}`, block] as const
  })
}
