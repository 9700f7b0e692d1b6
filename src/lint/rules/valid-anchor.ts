import type { Link, OutlineHeading } from '../../issue/model.js'
import type { Fix } from '../../text/finding.js'
import type { Span } from '../../text/span.js'
import { decodeAnchor } from '../../text/anchor.js'
import { groupBy } from '../../text/group.js'
import { quote } from '../naming.js'
import { nearest, plainWord } from '../near.js'
import { defineRule, noOptions } from '../rule.js'

/** Reports links within the file that lead to no heading. */
export const validAnchor = defineRule({
  id: 'valid-anchor',
  summary: 'A link within the file leads to a heading',
  why: `A heading gets its anchor from its text, by the way GitHub has of doing it: lower case, punctuation and emoji dropped, blanks
turned into hyphens, so that “Fixed issues ✅” is \`#fixed-issues-\`. A link to any other anchor stays at the top of the page. The fix
is safe where one heading has the same letters and digits, unsafe where the nearest one differs in a few of them.`,
  severity: 'error',
  fixes: 'sometimes',
  needs: 'text',
  offsets: 'reading',
  options: noOptions,
  examples: [
    {
      title: 'the emoji of the heading leaves a hyphen',
      bad: `# Known issues

See the [fixed issues](#fixed-issues).

## BUG-1: Export loses the last row

**Status:** Open

## Fixed issues ✅

- Import stops at an empty line
`,
      good: `# Known issues

See the [fixed issues](#fixed-issues-).

## BUG-1: Export loses the last row

**Status:** Open

## Fixed issues ✅

- Import stops at an empty line
`,
    },
  ],
  *check({ source, tracker, isCode }) {
    const anchors = tracker.outline.map(({ anchor }) => anchor)
    const written = writtenAnchors(source.text).filter(({ span }) => !isCode(span))
    const known = new Set([...anchors, ...written.map(({ anchor }) => anchor), 'top', ''])
    const byLetters = groupBy(tracker.outline, ({ anchor }) => plainWord(anchor))
    for (const link of tracker.links) {
      if (!link.target.startsWith('#')) continue
      const anchor = decodeAnchor(link.target.slice(1))
      if (known.has(anchor) || FOOTNOTE.test(anchor)) continue
      const meant = byLetters.get(plainWord(anchor)) ?? nearestHeading(anchor, tracker.outline)
      const fix = fixOf(link, anchor, meant)
      yield {
        span: link.targetSpan,
        message: `no heading has the anchor ${quote(link.target)}`,
        ...(fix && { fix }),
      }
    }
  },
})

/** Anchors that GitHub makes of footnotes, and those of other pages of its own. */
const FOOTNOTE = /^(?:user-content-|fn(?:ref)?[-:]?\d|L\d)/

/** Anchors that the text sets itself: `<a id="old-name">`, `<h2 id='x'>`, `{#x}` after a heading. */
const writtenAnchors = (text: string): readonly WrittenAnchor[] =>
  Array.from(text.matchAll(WRITTEN_ANCHOR), ({ 0: whole, 1: ofTag, 2: ofHeading, index }) => ({
    anchor: ofTag ?? ofHeading ?? '',
    span: { start: index, end: index + whole.length },
  }))

interface WrittenAnchor {
  readonly anchor: string
  readonly span: Span
}

const WRITTEN_ANCHOR = /<\w[^<>]*\s(?:id|name)\s*=\s*["']?([^"'\s>]+)|\{#([\w-]+)\}/g

/** A fix, if there is one heading that can be meant: safe where it has the letters and digits of the anchor. */
function fixOf(link: Link, anchor: string, [meant, ...others]: readonly OutlineHeading[]): Fix | undefined {
  if (meant === undefined || others.length > 0 || !isBare(link)) return undefined
  return {
    title: `link to ${quote(meant.text)}`,
    safety: plainWord(meant.anchor) === plainWord(anchor) ? 'safe' : 'unsafe',
    edits: [{ span: link.targetSpan, text: `#${meant.anchor}` }],
  }
}

/** Not looked for in outlines so long that comparing every broken link with every heading would take its time. */
function nearestHeading(anchor: string, outline: readonly OutlineHeading[]): readonly OutlineHeading[] {
  if (outline.length > 500) return []
  const near = nearest(
    anchor,
    outline.map(heading => heading.anchor),
  )
  return outline.filter(heading => heading.anchor === near)
}

/** Whether the place of the target holds just the target, so that it can be written anew. */
const isBare = ({ target, targetSpan }: Link): boolean => targetSpan.end - targetSpan.start === target.length
