import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { lineStarts, positionAt } from '../text/lines.js'
import { failure, type Result, success } from '../text/result.js'

/** A JSON text, which may hold comments and commas too many; or where it stops being one. */
export function parseJson(text: string): Result<unknown, string> {
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, { allowTrailingComma: true })
  const [first] = errors
  if (first === undefined) return success(value)
  const { line, column } = positionAt(lineStarts(text), first.offset)
  return failure(`${wordsOf(printParseErrorCode(first.error))} at ${line}:${column}`)
}

/** `PropertyNameExpected` → `property name expected` */
const wordsOf = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
