import type { Level } from '../model.js'
import type { WordRow } from '../vocabulary.js'
import { enLevelWords } from './levels/en.js'
import { deLevelWords } from './levels/de.js'
import { frLevelWords } from './levels/fr.js'
import { esLevelWords } from './levels/es.js'
import { ptLevelWords } from './levels/pt.js'
import { itLevelWords } from './levels/it.js'
import { plLevelWords } from './levels/pl.js'
import { ruLevelWords } from './levels/ru.js'
import { zhLevelWords } from './levels/zh.js'
import { jaLevelWords } from './levels/ja.js'
import { koLevelWords } from './levels/ko.js'
import { heLevelWords } from './levels/he.js'
import { moreLevelWords } from './levels/more.js'

/** The words by which trackers tell how grave or urgent an issue is. */
export const levelWords: readonly WordRow<Level>[] = [
  ...enLevelWords,
  ...deLevelWords,
  ...frLevelWords,
  ...esLevelWords,
  ...ptLevelWords,
  ...itLevelWords,
  ...plLevelWords,
  ...ruLevelWords,
  ...zhLevelWords,
  ...jaLevelWords,
  ...koLevelWords,
  ...heLevelWords,
  ...moreLevelWords,
]

/** Codes of level: `P0`, `S1`. A word beats a code, a code beats a symbol. */
export const levelCodes: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'any',
    words: [
      'p0, s0, sev0, sev 0',
      'priority 0, priorität 0, priorité 0, prioridad 0, prioridade 0, priorità 0, priorytet 0, приоритет 0',
      'priority 1, priorität 1, priorité 1, prioridad 1, prioridade 1, priorità 1, priorytet 1, приоритет 1',
    ],
  },
  {
    means: 'high',
    language: 'any',
    words: [
      'p1, s1, sev1, sev 1',
      'priority 2, priorität 2, priorité 2, prioridad 2, prioridade 2, priorità 2, priorytet 2, приоритет 2',
    ],
  },
  {
    means: 'medium',
    language: 'any',
    words: [
      'p2, s2, sev2, sev 2',
      'priority 3, priorität 3, priorité 3, prioridad 3, prioridade 3, priorità 3, priorytet 3, приоритет 3',
    ],
  },
  {
    means: 'low',
    language: 'any',
    words: [
      'p3, s3, sev3, sev 3',
      'priority 4, priorität 4, priorité 4, prioridad 4, prioridade 4, priorità 4, priorytet 4, приоритет 4',
    ],
  },
  { means: 'info', language: 'any', words: ['p4, s4, p5, sev4, sev 4'] },
]
