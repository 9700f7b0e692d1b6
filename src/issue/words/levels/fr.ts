import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of French. */
export const frLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'fr',
    words: [
      'critique, critiques, bloquant, bloquante, urgent, urgente',
      'bloquants, bloquantes, urgents, très élevée, très haute',
      'urgentes, très critique, très grave, fatal, fatale, très urgent',
    ],
  },
  {
    means: 'high',
    language: 'fr',
    words: [
      'élevé, élevée, haute, haut, majeur, majeure, importante',
      'élevés, élevées, hautes, hauts, majeurs, majeures, importants',
      'importantes, grave, graves, sérieux, sérieuse, forte, significatif, significative, prioritaire,',
      'elevé, elevée, élevé(e)',
    ],
  },
  {
    means: 'medium',
    language: 'fr',
    words: [
      'moyen, moyenne, modéré, modérée',
      'moyens, moyennes, modérés, modérées, normale',
      'normal, intermédiaire, standard',
    ],
  },
  {
    means: 'low',
    language: 'fr',
    words: [
      'faible, basse, bas, mineur, mineure',
      'faibles, basses, mineurs, mineures, bénin',
      'léger, légère, légers, négligeable, bénins, bénigne, très faible, très basse, secondaire, trivial',
    ],
  },
  {
    means: 'info',
    language: 'fr',
    words: [
      'cosmétique, amélioration',
      'cosmétiques, améliorations',
      'cosmetique, informatif, informative, suggestion, suggestions, souhaitable, optionnel, facultatif',
    ],
  },
]
