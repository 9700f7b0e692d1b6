/**
 * What a title is about, as a set of words: “Authentication System” and “Authentication Implementation” are both
 * about authentication.
 */
export function subjectWords(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(WORD) ?? []
  return new Set(words.filter(word => !EMPTY.has(word)))
}

/** Whether two titles are about the same thing, and about something rather than nothing. */
export function isSameSubject(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const letters = [...a].join('')
  return a.size === b.size && letters.length >= 6 && [...a].every(word => b.has(word))
}

const WORD = /[\p{L}\p{N}]+/gu

/** Words by which titles name the same thing differently. */
const EMPTY: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'the', 'of', 'for', 'in', 'on', 'to', 'with', 'is', 'are', 'not', 'no'],
  ...[
    'system',
    'implementation',
    'integration',
    'connection',
    'setup',
    'set',
    'up',
    'support',
    'feature',
    'module',
  ],
  ...['layer', 'issue', 'issues', 'problem', 'problems', 'missing', 'incomplete', 'implement', 'add', 'fix'],
])
