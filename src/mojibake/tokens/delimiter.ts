/** Tells straight quotes that delimit a string from those that stand for a curly one: `{"a": "â€œYesâ€"}`. */

/**
 * Whether the straight quote at an offset closes a string that another one opened in its line, so that it is no byte of the
 * sequence ahead of it. It does where one opens ahead, what follows may stand behind a string, and the next one opens again;
 * where none follows, a quote amid blanks is a dash that was straightened, in a string that goes on in the next line. O(1).
 */
export function closesString(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const shape = code === 0x22 ? DOUBLE : code === 0x27 ? SINGLE : undefined
  if (shape === undefined) return false
  const ahead = text.slice(Math.max(0, at - NEAR), at)
  const behind = text.slice(at + 1, at + NEAR)
  if (!shape.open.test(ahead)) return false
  return (
    shape.opensAgain.test(behind) ||
    (shape.last.test(behind) && !(IN_BLANKS.test(ahead) && /^ /.test(behind)))
  )
}

/** Characters within which the other quote stands. */
const NEAR = 160

/** What may stand before a quote that opens. */
const BEFORE = String.raw`[\s([{,:=>|!]`

const END = String.raw`(?=$|[\s,;:.!?)\]}>/|<])`

const shapeOf = (quote: string) => ({
  open: new RegExp(String.raw`(?:^|${BEFORE})${quote}(?![\s,;)\]}])(?:[^${quote}\r\n]|[^\0-\x7f]${quote})*$`),
  opensAgain: new RegExp(String.raw`^${END}[^${quote}\r\n]*${BEFORE}${quote}(?=\S)`),
  last: new RegExp(String.raw`^${END}[^${quote}\r\n]*(?:$|[\r\n])`),
})

const DOUBLE = shapeOf('"')
const SINGLE = shapeOf("'")

/** A sequence that begins behind a blank. */
const IN_BLANKS = /(?:^|\s)[^\0-\x7f]{1,3}$/
