import GithubSlugger from 'github-slugger'
import type { Comment, Link, OutlineHeading } from '../issue/model.js'
import type { Block } from '../markdown/block.js'
import { findCodeSpans } from '../markdown/code-spans.js'
import type { Section } from '../markdown/section.js'
import { slice } from '../text/span.js'
import { isBoldLine } from './bold-headings.js'
import { phrasesIn } from './body.js'
import { allViews, type View } from './view.js'
import { oneLine } from '../text/one-line.js'

/** The headings of a file. */
export const readOutline = (root: View): OutlineHeading[] =>
  outlineOf([...allViews(root)].map(view => view.section))

/** The headings of sections with the anchors that GitHub gives them: a repeated one gets `-1`, `-2`, and a bold line none. */
export function outlineOf(sections: Iterable<Section>): OutlineHeading[] {
  const slugger = new GithubSlugger()
  return [...sections].flatMap(({ heading }) => {
    if (heading === undefined || isBoldLine(heading)) return []
    const text = oneLine(heading.text.text)
    return [{ depth: heading.depth, text, anchor: slugger.slug(text), span: heading.span }]
  })
}

/** The links of a file. Those in a table of contents are marked: a section so named, or a list of nothing but in-file links. */
export function readLinks(root: View): Link[] {
  return [...allViews(root)].flatMap(view => {
    const heading = view.section.heading === undefined ? [] : linksOf([view.section.heading], 'text')
    return [
      ...heading,
      ...view.section.blocks.flatMap(block =>
        linksOf([block], view.role === 'contents' || isLinkList(block) ? 'contents' : 'text'),
      ),
    ]
  })
}

/** The links in blocks. */
export function linksOf(blocks: readonly Block[], place: 'contents' | 'text'): Link[] {
  return [...phrasesIn(blocks)].flatMap(phrase =>
    phrase.marks.flatMap(mark =>
      mark.kind === 'link'
        ? [
            {
              text: slice(phrase.text, mark.span),
              target: mark.target,
              span: mark.source,
              targetSpan: mark.targetSource,
              isTocEntry: place === 'contents' && mark.target.startsWith('#'),
            },
          ]
        : [],
    ),
  )
}

/** A list of at least three items, each nothing but a link into the file. */
function isLinkList(block: Block): boolean {
  if (block.kind !== 'list' || block.items.length < 3) return false
  return block.items.every(item => {
    const [first] = item.blocks
    if (first?.kind !== 'paragraph') return false
    const [mark] = first.text.marks.filter(({ kind }) => kind === 'link')
    return (
      mark?.kind === 'link' &&
      mark.target.startsWith('#') &&
      mark.span.end - mark.span.start >= first.text.text.trim().length - 3
    )
  })
}

/** The HTML comments of a text, but for those that are shown as code. */
export function readComments(text: string): Comment[] {
  const code = findCodeSpans(text)
  let next = 0
  return Array.from(text.matchAll(/<!--([\s\S]*?)-->/g)).flatMap(match => {
    const span = { start: match.index, end: match.index + match[0].length }
    while ((code[next]?.end ?? Infinity) <= span.start) next += 1
    const isCode = (code[next]?.start ?? Infinity) < span.end
    return isCode ? [] : [{ text: (match[1] ?? '').trim(), span }]
  })
}
