import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of Portuguese. */
export const ptLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'medium',
    language: 'pt',
    words: [
      'média, médio, médias, médios',
      'moderado, moderada, moderados, normal, normais, intermediário, intermediária',
    ],
  },
  {
    means: 'low',
    language: 'pt',
    words: [
      'baixa, baixo, baixas, baixos',
      'menor, menores, leve, leves, insignificante, trivial, muito baixa, muito baixo',
    ],
  },
  {
    means: 'info',
    language: 'pt',
    words: [
      'melhoria, melhorias',
      'sugestão',
      'cosmético, cosmética, cosméticos, informativo, informativa, sugestões, opcional, desejável',
    ],
  },
  {
    means: 'critical',
    language: 'pt',
    words: [
      'bloqueador, impeditivo',
      'crítico, crítica, críticos, críticas, urgente, urgentes, bloqueante, bloqueantes, bloqueadores,',
      'fatal, gravíssimo, muito alta, muito alto, impeditiva',
    ],
  },
  {
    means: 'high',
    language: 'pt',
    words: [
      'maior, maiores',
      'alta, alto, altas, altos, grave, graves, importante, importantes, significativo, significativa,',
      'sério, séria, elevado, elevada',
    ],
  },
]
