import type { WordRow } from '../vocabulary.js'

/** Words that rate how hard a task is; where they mark tasks, the “medium” between them is no level. */
export const difficultyWords: readonly WordRow<'difficulty'>[] = [
  { means: 'difficulty', language: 'en', words: ['easy, hard, difficult'] },
  { means: 'difficulty', language: 'de', words: ['einfach, leicht, schwer, schwierig'] },
  { means: 'difficulty', language: 'fr', words: ['facile, difficile'] },
  { means: 'difficulty', language: 'es', words: ['fácil, difícil'] },
  { means: 'difficulty', language: 'pt', words: ['fácil, difícil'] },
  { means: 'difficulty', language: 'it', words: ['facile, difficile'] },
  { means: 'difficulty', language: 'pl', words: ['łatwe, trudne'] },
  { means: 'difficulty', language: 'ru', words: ['легко, сложно'] },
  { means: 'difficulty', language: 'zh', words: ['简单, 簡單, 困难, 困難'] },
  { means: 'difficulty', language: 'ja', words: ['簡単, 難しい'] },
  { means: 'difficulty', language: 'ko', words: ['쉬움, 어려움'] },
  { means: 'difficulty', language: 'he', words: ['קל, קשה'] },
]
