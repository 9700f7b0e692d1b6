import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of Spanish. */
export const esLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'es',
    words: [
      'crítica, crítico, críticas, críticos, critica, critico, bloqueante, urgente,',
      'muy alta, muy alto',
      'bloqueantes, urgentes, criticos, criticas',
      'fatal, fatales, crítico/a, muy crítico, muy grave, muy urgente, bloqueador, bloqueadores, severo,',
      'severa',
    ],
  },
  {
    means: 'high',
    language: 'es',
    words: [
      'alta, alto, altas, altos, grave, importante, importantes, mayor',
      'graves, mayores',
      'significativo, significativa, serio, seria, serios, elevado, elevada, considerable,',
      'mayor prioridad',
    ],
  },
  {
    means: 'medium',
    language: 'es',
    words: [
      'media, medio, medias, medios, moderada, moderado',
      'moderados, moderadas',
      'normal, normales, intermedio, intermedia, mediano, mediana, estándar',
    ],
  },
  {
    means: 'low',
    language: 'es',
    words: [
      'baja, bajo, bajas, bajos, menor, menores',
      'leve, leves',
      'menor prioridad, insignificante, trivial, muy bajo, muy baja, bajo/a',
    ],
  },
  {
    means: 'info',
    language: 'es',
    words: [
      'cosmético, mejora, mejoras',
      'cosmética, cosméticos, sugerencia',
      'cosméticas, informativo, informativa, sugerencias, opcional, deseable',
    ],
  },
]
