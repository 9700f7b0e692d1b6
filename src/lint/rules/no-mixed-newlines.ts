import type { TextEdit } from '../../text/edit.js'
import { groupBy } from '../../text/group.js'
import { listed } from '../naming.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports a file whose lines end in different ways. */
export const noMixedNewlines = defineRule({
  id: 'no-mixed-newlines',
  summary: 'All lines of a file end alike',
  why: `A file with both LF and CRLF line ends is shown as changed in every line by the next editor that settles on one of
them, and the history of its issues is lost in that change. The fix writes the line end that most lines have; where two are
as frequent, LF.`,
  severity: 'warning',
  fixes: 'always',
  needs: 'text',
  offsets: 'raw',
  options: noOptions,
  examples: [
    {
      title: 'one line that was written on another system',
      bad: '# Known issues\n\n## BUG-1: Export loses the last row\r\n\n**Status:** Open\n',
      good: '# Known issues\n\n## BUG-1: Export loses the last row\n\n**Status:** Open\n',
    },
  ],
  *check({ source }) {
    const ends = [...source.raw.matchAll(LINE_END)]
    const kinds = groupBy(ends, ([end]) => end)
    if (kinds.size < 2) return
    const ranked = [...kinds].toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
    const [main = '\n'] = ranked[0] ?? []
    const edits = ends.filter(([end]) => end !== main).map(end => replace(end, main))
    const [first, ...rest] = edits
    if (first === undefined) return
    const counts = ranked.map(([end, all]) => `${all.length} in ${names.get(end)}`)
    yield {
      span: first.span,
      message: `the lines do not end alike: ${listed(counts)}`,
      fix: { title: `end every line in ${names.get(main)}`, safety: 'safe', edits: [first, ...rest] },
    }
  },
})

/** A lone CR ends a line in Markdown, too. */
const LINE_END = /\r\n|\n|\r/g

const names: ReadonlyMap<string, string> = new Map([
  ['\n', 'LF'],
  ['\r\n', 'CRLF'],
  ['\r', 'CR'],
])

const replace = (end: RegExpExecArray, text: string): TextEdit => ({
  span: { start: end.index, end: end.index + end[0].length },
  text,
})
