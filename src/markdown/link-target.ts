import type { Span } from '../text/span.js'

/**
 * Where the target of a link or an image is written.
 *
 *     [text](<a b> "title")   [text][label]   <https://a.b>   https://a.b
 *             ^^^                   ^^^^^^^    ^^^^^^^^^^^    ^^^^^^^^^^^
 *
 * `textEnd` is where the parser saw the text of a link end; of an image, or of a link without text, it is not known.
 */
export function findTarget(source: string, link: Span, textEnd: number | undefined): Span {
  const raw = source.slice(link.start, link.end)
  if (raw.startsWith('<')) return { start: link.start + 1, end: link.end - 1 }
  const opening = /^!?\[/.exec(raw)?.[0].length
  if (opening === undefined) return link
  const close = closingBracket(source, textEnd ?? link.start + opening, link.end)
  if (close >= link.end - 1) return link
  if (source.charAt(close + 1) !== '(') return { start: close + 1, end: link.end }
  return resourceTarget(source, close + 2, link.end - 1)
}

/** The bracket that ends the text; brackets within it come in pairs. */
function closingBracket(source: string, from: number, end: number): number {
  let depth = 0
  for (let i = from; i < end; i += 1) {
    const character = source.charAt(i)
    if (character === '\\') i += 1
    else if (character === '[') depth += 1
    else if (character === ']' && depth === 0) return i
    else if (character === ']') depth -= 1
  }
  return end
}

/** The target between the parentheses, without the brackets `<>`, the blanks around it and the title. */
function resourceTarget(source: string, from: number, end: number): Span {
  let start = from
  while (start < end && /\s/.test(source.charAt(start))) start += 1
  const isBracketed = source.charAt(start) === '<'
  if (isBracketed) start += 1
  let stop = start
  while (stop < end && !(isBracketed ? /[>\n\r]/ : /\s/).test(source.charAt(stop)))
    stop += source.charAt(stop) === '\\' ? 2 : 1
  return { start, end: Math.min(stop, end) }
}
