import type { Confidence, Repair, RepairResult, Unrepairable } from '../../mojibake/result.js'
import type { TextEdit } from '../../text/edit.js'
import type { Fix } from '../../text/finding.js'
import { lineAt, lineStarts } from '../../text/lines.js'
import { slice } from '../../text/span.js'
import { groupBy } from '../../text/group.js'
import { isOnlyLost, lossMessage } from '../lost.js'
import { listed, quote } from '../naming.js'
import { defineRule, noOptions, type RuleRemark } from '../rule.js'

/** Reports text that was garbled by a wrong code page, and restores it. */
export const noMojibake = defineRule({
  id: 'no-mojibake',
  summary: 'Text is not garbled by a wrong code page',
  why: `A file that was saved as UTF-8, read as Windows-1252 or Mac Roman and saved again shows “âœ…” where “✅” stood. Every mark
that says whether an issue is open is then unreadable to people and programs. The repair is proved where no byte was lost:
garbling the repaired text anew yields exactly what stands in the file. One finding speaks of one line. Where a byte was lost and
several characters fit, the fix writes the likeliest; that one is unsafe.`,
  severity: 'error',
  fixes: 'sometimes',
  needs: 'text',
  offsets: 'raw',
  options: noOptions,
  examples: [
    {
      title: 'UTF-8 read as Windows-1252',
      bad: `# Known issues

## BUG-1: Export loses the last row

**Status:** âœ… Resolved
`,
      good: `# Known issues

## BUG-1: Export loses the last row

**Status:** ✅ Resolved
`,
    },
  ],
  *check({ source, repair }) {
    const lines = lineStarts(source.raw)
    const groups = groupBy(
      repair.repairs,
      each => `${lineAt(lines, each.span.start)} ${safeties[each.confidence]}`,
    )
    for (const group of groups.values()) yield* remarkOn(source.raw, group)
    for (const edit of followersIn(repair)) {
      const fix = { title: 'follow the heading', safety: 'safe', edits: [edit] } as const
      yield {
        span: edit.span,
        message: `the heading of ${quote(slice(source.raw, edit.span))} is garbled`,
        fix,
      }
    }
    for (const lost of repair.unrepairable) {
      if (isOnlyLost(lost.text)) continue
      const message = `${quote(lost.text)} is garbled, and ${lossMessage(lost)}`
      const fix = guessFix(lost)
      yield { span: lost.span, message, ...(fix && { fix }) }
    }
  },
})

/** A guess is left to the reader; what was proved or follows from its neighbours is not. */
const safeties = { exact: 'safe', inferred: 'safe', guessed: 'unsafe' } as const satisfies Record<
  Confidence,
  string
>

/** What fits best of several, as `--guess` would have it. */
function guessFix({ span, candidates: [likeliest] }: Unrepairable): Fix | undefined {
  if (likeliest === undefined) return undefined
  return { title: `write ${quote(likeliest)}`, safety: 'unsafe', edits: [{ span, text: likeliest }] }
}

/** The edits that are no repairs: links that follow a repaired heading. */
function followersIn({ edits, repairs }: RepairResult): readonly TextEdit[] {
  const starts = new Set(repairs.map(({ span }) => span.start))
  return edits.filter(({ span }) => !starts.has(span.start))
}

/** One remark for the repairs of one line. */
function* remarkOn(raw: string, repairs: readonly Repair[]): Generator<RuleRemark> {
  const [first, ...rest] = repairs
  if (first === undefined) return
  const span = { start: first.span.start, end: (rest.at(-1) ?? first).span.end }
  const shown =
    span.end - span.start <= longest ? [slice(raw, span), mended(raw, repairs)] : [first.before, first.after]
  const more =
    span.end - span.start <= longest || rest.length === 0 ? '' : `, and ${rest.length} more in this line`
  const [before = '', after = ''] = shown
  yield {
    span,
    message: `${quote(before)} is ${quote(after)} read as ${pagesOf(repairs)}${more}`,
    fix: {
      title: 'restore the text',
      safety: safeties[first.confidence],
      edits: [editOf(first), ...rest.map(editOf)],
    },
  }
}

const longest = 60

/** The line from its first to its last repair, with the repairs made. */
function mended(raw: string, repairs: readonly Repair[]): string {
  const parts = repairs.map((repair, index) => {
    const next = repairs[index + 1]
    return repair.after + (next === undefined ? '' : raw.slice(repair.span.end, next.span.start))
  })
  return parts.join('')
}

const editOf = (repair: Repair): TextEdit => ({ span: repair.span, text: repair.after })

const pagesOf = (repairs: readonly Repair[]): string =>
  listed([...new Set(repairs.map(({ pages }) => pages.join(' and then as ')))])
