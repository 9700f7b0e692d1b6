import type { WordRow } from '../vocabulary.js'

/**
 * What a word says of work that is left: a heading over what `remains`, a label for what is still to `mitigate` a risk, the
 * `absence` of a thing that a limit tells (“No label printing”), and its `presence`, which is denied (“is not implemented”).
 */
export type Leftover = 'remains' | 'mitigate' | 'absence' | 'presence'

/** Words for what is still to do. */
export const leftoverWords: readonly WordRow<Leftover>[] = [
  {
    means: 'remains',
    language: 'en',
    words: [
      'remaining, outstanding, unresolved, still open, open issues, open items, open bugs, open tasks, open problems',
    ],
  },
  { means: 'mitigate', language: 'en', words: ['mitigation, mitigations'] },
  { means: 'absence', language: 'en', words: ['no, missing, lack of'] },
  {
    means: 'presence',
    language: 'en',
    words: ['implemented, configured, written, exist, exists, available, in place, present, done'],
  },
]
