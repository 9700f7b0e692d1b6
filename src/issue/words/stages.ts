import type { WordRow } from '../vocabulary.js'

/** What a plan calls its steps (`Phase 2`, `Sprint 4: search`, `第三阶段`), and the ways among which it chooses (`Option A`). */
export const stageWords: readonly WordRow<'stage' | 'option'>[] = [
  {
    means: 'stage',
    language: 'en',
    words: ['phase, sprint, wave, week, day, month, step, stage, milestone, task'],
  },
  { means: 'stage', language: 'de', words: ['phase, woche, schritt'] },
  { means: 'stage', language: 'fr', words: ['phase, étape, semaine'] },
  { means: 'stage', language: 'es', words: ['fase, etapa, semana'] },
  { means: 'stage', language: 'pt', words: ['fase, etapa, semana'] },
  { means: 'stage', language: 'it', words: ['fase'] },
  { means: 'stage', language: 'ru', words: ['этап, неделя'] },
  { means: 'stage', language: 'zh', words: ['阶段, 第'] },
  { means: 'option', language: 'en', words: ['option, approach, alternative, variant'] },
  { means: 'option', language: 'de', words: ['variante, ansatz'] },
  { means: 'option', language: 'fr', words: ['approche'] },
  { means: 'option', language: 'es', words: ['opción, alternativa, enfoque'] },
  { means: 'option', language: 'pt', words: ['opção, abordagem'] },
  { means: 'option', language: 'it', words: ['opzione, approccio'] },
  { means: 'option', language: 'pl', words: ['opcja, wariant'] },
  { means: 'option', language: 'ru', words: ['вариант'] },
  { means: 'option', language: 'zh', words: ['方案, 选项, 選項'] },
  { means: 'option', language: 'ja', words: ['オプション, 案'] },
  { means: 'option', language: 'ko', words: ['옵션, 방안'] },
  { means: 'option', language: 'he', words: ['אפשרות, חלופה'] },
]
