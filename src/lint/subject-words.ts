/**
 * What a title is about, in a form that can be compared: “Label printing support” and “Add label
 * printing” are both about `label printing`. Undefined for a title that is about nothing in particular.
 */
export function subjectOf(title: string): string | undefined {
  const words = new Set((title.toLowerCase().match(WORD) ?? []).filter(word => !EMPTY.has(word)))
  const subject = [...words].toSorted().join(' ')
  return subject.length < 6 ? undefined : subject
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
