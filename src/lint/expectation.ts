/** What a schema wants of a value that it refused, in the words of a message. */
import type * as z from 'zod'

/** “it must be a list”, “it may be 5 at most” */
export function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `it must be one of ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      return `it must be ${nounOf(issue.expected)}`
    case 'too_big':
      return `it may be ${issue.maximum} at most`
    case 'too_small':
      return `it must be ${issue.minimum} at least`
    case 'invalid_union':
      return unionExpectation(issue)
    default:
      return lowerFirst(issue.message)
  }
}

function unionExpectation(issue: z.core.$ZodIssueInvalidUnion): string {
  const kinds = issue.errors
    .flat()
    .flatMap(inner => (inner.code === 'invalid_type' ? [nounOf(inner.expected)] : []))
  return kinds.length === 0 ? lowerFirst(issue.message) : `it must be ${[...new Set(kinds)].join(' or ')}`
}

const nounOf = (kind: string): string => nouns[kind] ?? kind

const nouns: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
}

/** A message of zod as ours begin: in lower case. */
const lowerFirst = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1)
