import { parseDocument } from 'yaml'
import { failure, type Result, success } from '../text/result.js'

/** The value of a YAML text, or where it stops being one. */
export function parseYaml(text: string): Result<unknown, string> {
  const document = parseDocument(text, { prettyErrors: true })
  const [first] = document.errors
  if (first !== undefined) return failure(firstLine(first.message))
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  return success(value)
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? message).replace(/:$/, '')
