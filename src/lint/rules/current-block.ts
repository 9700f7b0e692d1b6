import { blockKinds } from '../../blocks/kinds/all.js'
import { differenceOf } from '../../blocks/render.js'
import type { StrayMark } from '../../issue/model.js'
import type { Objection } from '../../text/objection.js'
import { nearest } from '../near.js'
import { listed, quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports generated blocks that do not say what the issues say, and marks that make no block. */
export const currentBlock = defineRule({
  id: 'current-block',
  summary: 'A generated block says what the issues of the file say',
  why: `A summary, a table of levels or an index between \`<!-- issues:summary -->\` and \`<!-- /issues:summary -->\` is written by
this tool, from the issues of the file: nobody counts by hand, and nobody forgets to. \`issues fix\` brings it up to date, and so
does every command that changes an issue. What stands between the marks is not read, so that it speaks for no issue; how wide its
columns are is left to formatters. Text that was not generated is never overwritten: around it the marks make no block.`,
  severity: 'warning',
  fixes: 'sometimes',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'a summary that was not brought up to date',
      bad: `# Known issues

<!-- issues:summary -->

- **Total:** 2
- **Open:** 2
- **Closed:** 0
- **Complete:** 0% (0/2)

<!-- /issues:summary -->

## BUG-1: Export loses the last row

**Status:** Open

## BUG-2: Import stops at an empty line

**Status:** Fixed
`,
      good: `# Known issues

<!-- issues:summary -->

- **Total:** 2
- **Open:** 1
- **Closed:** 1
- **Complete:** 50% (1/2)

<!-- /issues:summary -->

## BUG-1: Export loses the last row

**Status:** Open

## BUG-2: Import stops at an empty line

**Status:** Fixed
`,
    },
    {
      title: 'marks around nothing',
      bad: `# Known issues

<!-- issues:index is=open -->
<!-- /issues:index -->

## BUG-1: Export loses the last row

**Severity:** High\\
**Status:** Open

## BUG-2: Import stops at an empty line

**Severity:** Low\\
**Status:** Fixed
`,
      good: `# Known issues

<!-- issues:index is=open -->

| ID                                        | Title                     | Severity | Status |
| ----------------------------------------- | ------------------------- | -------- | ------ |
| [BUG-1](#bug-1-export-loses-the-last-row) | Export loses the last row | High     | Open   |

<!-- /issues:index -->

## BUG-1: Export loses the last row

**Severity:** High\\
**Status:** Open

## BUG-2: Import stops at an empty line

**Severity:** Low\\
**Status:** Fixed
`,
    },
    {
      title: 'a block that is never closed',
      bad: `# Known issues

<!-- issues:summary -->

## BUG-1: Export loses the last row

**Status:** Open
`,
    },
    {
      title: 'a kind that is not known',
      bad: `# Known issues

<!-- issues:sumary -->
<!-- /issues:sumary -->

## BUG-1: Export loses the last row

**Status:** Open
`,
    },
    {
      title: 'marks around issues that stand nowhere else',
      bad: `# Known issues

<!-- issues:index -->

| ID | Title | Status |
| --- | --- | --- |
| BUG-1 | Export loses the last row | Open |
| BUG-2 | Import stops at an empty line | Open |

<!-- /issues:index -->
`,
    },
  ],
  *check({ source, tracker }) {
    const file = { source, tracker }
    for (const stray of tracker.strayMarks) yield { span: stray.span, message: strayMessage(stray) }
    for (const block of tracker.blocks) {
      const difference = differenceOf(file, block)
      if (!blockKinds.some(({ name }) => name === block.kind))
        yield { span: block.opening, message: unknownMessage(block.kind) }
      else if (!difference.ok) yield { span: block.opening, message: optionsMessage(difference.error) }
      else if (difference.value !== undefined) {
        const { stands, wanted, edit } = difference.value
        yield {
          span: block.opening,
          message: `this block ${staleness(stands, wanted)}`,
          fix: { title: 'bring the block up to date', safety: 'safe', edits: [edit] },
        }
      }
    }
  },
})

/** What a block says that is not so. */
function staleness(stands: string, wanted: string): string {
  if (stands === '') return `is out of date: it lacks ${quote(wanted)}`
  if (wanted === '') return `is out of date: it should not say ${quote(stands)}`
  const [cells, wantedCells] = [stands, wanted].map(cellsOf)
  const at = cells?.findIndex((cell, index) => cell !== wantedCells?.[index]) ?? 0
  const [row, cell, wantedCell] = [cells?.[0], cells?.[at], wantedCells?.[at]]
  const isCell = at > 0 && cells?.length === wantedCells?.length
  return isCell && row !== undefined && cell !== undefined && wantedCell !== undefined
    ? `is out of date: in the row ${quote(row)}, ${quote(cell)} should be ${quote(wantedCell)}`
    : `is out of date: ${quote(stands)} should be ${quote(wanted)}`
}

/** `| a | b |` → `a`, `b`; a line that is no row is one cell. */
const cellsOf = (line: string): readonly string[] =>
  line.startsWith('|')
    ? line
        .slice(1, -1)
        .split(' | ')
        .map(cell => cell.trim())
    : [line]

function strayMessage({ kind, fault }: StrayMark): string {
  const name = `\`issues:${kind}\``
  if (!blockKinds.some(known => known.name === kind)) return unknownMessage(kind)
  switch (fault) {
    case 'unclosed':
      return `the block ${name} is never closed by \`<!-- /issues:${kind} -->\``
    case 'unopened':
      return `the block ${name} is closed here, but nothing opens it`
    case 'nested':
      return `the block ${name} stands inside another, which would overwrite it`
    case 'crowded':
      return `the mark ${name} marks nothing, since it has no line to itself`
    case 'foreign':
      return `the block ${name} holds text that was not generated, so that it is left alone`
    default:
      return fault satisfies never
  }
}

function unknownMessage(kind: string): string {
  const names = blockKinds.map(({ name }) => name)
  const near = nearest(kind, names)
  const hint = near === undefined ? `there are ${listed(names)}` : `\`issues:${near}\` is one`
  return `there is no block \`issues:${kind}\`; ${hint}`
}

/** What is wrong with the options in a mark. */
function optionsMessage({ message, unknown }: Objection): string {
  const near = unknown === undefined ? undefined : nearest(unknown.word, unknown.known)
  return near === undefined ? message : `${message}; ${quote(near)} is one`
}
