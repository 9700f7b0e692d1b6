import type { WordRow } from '../vocabulary.js'

/** What a plan calls its steps: `Phase 2`, `Sprint 4: search`, `第三阶段`. */
export const stageWords: readonly WordRow<'stage'>[] = [
  {
    means: 'stage',
    language: 'en',
    words: ['phase, sprint, week, day, month, step, stage, milestone, task'],
  },
  { means: 'stage', language: 'de', words: ['phase, woche, schritt'] },
  { means: 'stage', language: 'fr', words: ['phase, étape, semaine'] },
  { means: 'stage', language: 'es', words: ['fase, etapa, semana'] },
  { means: 'stage', language: 'pt', words: ['fase, etapa, semana'] },
  { means: 'stage', language: 'it', words: ['fase'] },
  { means: 'stage', language: 'ru', words: ['этап, неделя'] },
  { means: 'stage', language: 'zh', words: ['阶段, 第'] },
]
