import { diffArrays } from 'diff'

/** Lines `oldStart` to `oldEnd` (exclusive, from 0) became lines `newStart` to `newEnd`. */
export interface Block {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/**
 * What changed between two lists of lines, in order. The fewest changes are sought while they are few; the time for
 * that grows with their square, so a file of which thousands of lines were repaired is compared line by line.
 */
export function diffBlocks(before: readonly string[], after: readonly string[]): Block[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  if (changes === undefined)
    return before.length === after.length ? compareLines(before, after) : [middle(before, after)]
  const blocks: Block[] = []
  let oldEnd = 0
  let newEnd = 0
  for (const { added, removed, value } of changes) {
    const last = blocks.at(-1)
    const start = { oldStart: oldEnd, newStart: newEnd }
    if (!added) oldEnd += value.length
    if (!removed) newEnd += value.length
    if (!added && !removed) continue
    const isNext = last !== undefined && last.oldEnd === start.oldStart && last.newEnd === start.newStart
    blocks.push(isNext ? { ...last, oldEnd, newEnd } : { ...start, oldEnd, newEnd })
    if (isNext) blocks.splice(-2, 1)
  }
  return blocks
}

const MOST_EDITS = 1000

/** Runs of lines that differ at the same place. */
function compareLines(before: readonly string[], after: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (let start = 0; start < before.length; start += 1) {
    if (before[start] === after[start]) continue
    let end = start + 1
    while (end < before.length && before[end] !== after[end]) end += 1
    blocks.push({ oldStart: start, oldEnd: end, newStart: start, newEnd: end })
    start = end
  }
  return blocks
}

/** All between the first and the last lines that differ. */
function middle(before: readonly string[], after: readonly string[]): Block {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return { oldStart: start, oldEnd: before.length - same, newStart: start, newEnd: after.length - same }
}
