import { parse, TomlError } from 'smol-toml'
import { failure, type Result, success } from '../text/result.js'

/** The value of a TOML text, or where it stops being one. */
export function parseToml(text: string): Result<unknown, string> {
  try {
    return success(parse(text))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const reason = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
    return failure(`${reason} at ${error.line}:${error.column}`)
  }
}
