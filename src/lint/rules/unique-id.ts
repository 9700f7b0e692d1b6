import type { Written } from '../../issue/written.js'
import type { Fix } from '../../text/finding.js'
import { groupBy } from '../../text/group.js'
import { quote } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports the second of two equal ids. */
export const uniqueId = defineRule({
  id: 'unique-id',
  summary: 'An id belongs to one issue',
  why: `An id is what commits, reviews and other sections call an issue by. Where two issues share one, every mention of it is
a riddle, and a status that is set for the one is read for the other. The fix gives the second issue the next free id of its
family; it is unsafe, since places that name the issue may mean either.`,
  severity: 'error',
  fixes: 'sometimes',
  needs: 'tracker',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'two issues with one id',
      bad: `# Known issues

## BUG-7: Export loses the last row

**Status:** Open

## BUG-7: Import stops at an empty line

**Status:** Open
`,
      good: `# Known issues

## BUG-7: Export loses the last row

**Status:** Open

## BUG-8: Import stops at an empty line

**Status:** Open
`,
    },
  ],
  *check({ tracker }) {
    const withId = tracker.issues.flatMap(({ id, title }) => (id === undefined ? [] : [{ id, title }]))
    const nextId = idGiver(withId.map(({ id }) => id.value))
    for (const [id, same] of groupBy(withId, issue => issue.id.value)) {
      const [first, ...others] = same
      if (first === undefined) continue
      for (const other of others) {
        const fix = idFix(other.id, nextId(id))
        yield {
          span: other.id.span,
          message: `the id “${id}” already belongs to ${quote(first.title.value)}`,
          related: [{ span: first.id.span, message: 'first used here' }],
          ...(fix && { fix }),
        }
      }
    }
  },
})

/** Gives the next free id of the family that an id belongs to: `BUG-007` → `BUG-012`; none for an id without a number. */
function idGiver(ids: readonly string[]): (id: string) => string | undefined {
  const highest = new Map<string, number>()
  for (const [family, number] of ids.flatMap(partsOf)) {
    highest.set(family, Math.max(number, highest.get(family) ?? 0))
  }
  return id => {
    const [parts] = partsOf(id)
    if (parts === undefined) return undefined
    const [family, , width] = parts
    const next = (highest.get(family) ?? 0) + 1
    highest.set(family, next)
    return family + String(next).padStart(width, '0')
  }
}

/** `BUG-007` → its family `BUG-`, its number 7, and how many digits it is written with. */
function partsOf(id: string): [family: string, number: number, width: number][] {
  const digits = /\d{1,9}$/.exec(id)?.[0]
  return digits === undefined ? [] : [[id.slice(0, -digits.length), Number(digits), digits.length]]
}

function idFix({ raw, value, span }: Written<string>, next: string | undefined): Fix | undefined {
  if (next === undefined || raw !== value) return undefined
  return { title: `write ${quote(next)}`, safety: 'unsafe', edits: [{ span, text: next }] }
}
