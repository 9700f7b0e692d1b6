import { type Span, slice } from '../text/span.js'
import { appendCode, appendHtml, appendMarked, appendText, type Draft, draftPhrase, markOf } from './draft.js'
import { type Phrase, phraseAt } from './phrase.js'
import { type Inline, pairDelimiters, readTokens, SPECIAL } from './plain-inline.js'

/**
 * The phrase that the lines of a text make, if it can be told without the parser: where markup nests, or hangs on more
 * than its neighbours, it is undefined. The lines come without the blanks around them; the document has no definitions.
 */
export function readPlainPhrase(source: string, lines: readonly Span[]): Phrase | undefined {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return undefined
  const span = { start: first.start, end: last.end }
  if (first === last && slice(source, span).search(SPECIAL) < 0) return phraseAt(source, span)
  const tokens = readTokens(source, lines)
  const inlines = tokens && pairDelimiters(tokens)
  return inlines && draftPhrase(span, draft => appendAll(source, draft, inlines))
}

/** Neighbouring texts are aligned with the source as one. */
function appendAll(source: string, draft: Draft, inlines: readonly Inline[]): void {
  for (let at = 0; at < inlines.length; at += 1) {
    const inline = inlines[at]
    if (inline?.kind !== 'text') {
      if (inline !== undefined) append(source, draft, inline)
      continue
    }
    let { text } = inline
    let { end } = inline.span
    for (let next = inlines[at + 1]; next?.kind === 'text'; next = inlines[at + 1]) {
      text += next.text
      end = next.span.end
      at += 1
    }
    appendText(source, draft, { text, span: { start: inline.span.start, end } })
  }
}

function append(source: string, draft: Draft, inline: Exclude<Inline, { kind: 'text' }>): void {
  switch (inline.kind) {
    case 'break':
      appendText(source, draft, { text: '\n', span: inline.span })
      break
    case 'code':
      appendCode(source, draft, inline)
      break
    case 'html':
      appendHtml(source, draft, inline)
      break
    case 'link': {
      const { span, target, targetSource } = inline
      appendMarked(
        draft,
        at => ({ kind: 'link', span: at, source: span, target, targetSource }),
        () => appendAll(source, draft, inline.inlines),
      )
      break
    }
    case 'marked':
      appendMarked(draft, markOf(inline.mark, inline.span), () => appendAll(source, draft, inline.inlines))
      break
    default:
      inline satisfies never
  }
}
