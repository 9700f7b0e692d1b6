import { visible } from '../text/visible.js'

/** Text from a file as a line of output shows it: on one line, and nothing in it can drive a terminal. */
export const show = (text: string): string => visible(text.replace(SPACE, ' ')).trim()

/** Line ends and tabs; they would break the line or the columns. */
const SPACE = /[\t\n\r]+/g

/** The same, of at most so many characters: one long value must not fill a screen. */
export function clip(text: string, length: number): string {
  const shown = [...show(text.slice(0, 2 * length + 2))]
  if (shown.length <= length && text.length <= 2 * length + 2) return shown.join('')
  return `${shown
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`
}
