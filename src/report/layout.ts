import type { Role, Style } from './style.js'
import { widthOf, wrap } from '../text/width.js'

/** Lines as text: each with its line end, without white space before it. */
export const joinLines = (lines: readonly string[]): string =>
  lines.map(line => `${line.trimEnd()}\n`).join('')

/**
 * A text behind its lead, wrapped under itself. The lead may be painted; `ink` paints the text line by line, so that
 * no colour runs into the margin. Where the lead leaves less than a third of the width (or 12 columns), the text goes
 * below, indented by four.
 */
export function hang(
  lead: string,
  text: string,
  { width, ink = line => line }: { readonly width: number; readonly ink?: (line: string) => string },
): string[] {
  const used = widthOf(lead)
  if (width - used >= Math.max(12, width / 3)) {
    const [first = '', ...rest] = wrap(text, width - used)
    return [lead + ink(first), ...rest.map(line => ' '.repeat(used) + ink(line))]
  }
  const above = lead.trim() === '' ? [] : [lead]
  return [...above, ...wrap(text, width - 4).map(line => `    ${ink(line)}`)]
}

/** A layout for `hang` that paints the text as the role. */
export const inked = (style: Style, role: Role) => ({
  width: style.width,
  ink: (line: string): string => style.paint(role, line),
})
