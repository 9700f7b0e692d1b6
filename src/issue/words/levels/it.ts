import type { WordRow } from '../../vocabulary.js'
import type { Level } from '../../model.js'

/** The level words of Italian. */
export const itLevelWords: readonly WordRow<Level>[] = [
  {
    means: 'critical',
    language: 'it',
    words: [
      'critica, critico, critiche, critici, bloccante',
      'bloccanti, urgenti',
      'urgente, fatale, fatali, molto alta, molto alto, gravissimo, gravissima, critico/a, massima,',
      'massimo',
    ],
  },
  {
    means: 'high',
    language: 'it',
    words: [
      'alti, alte, elevata, elevato, maggiore',
      'elevati, elevate, maggiori, importanti',
      'alta, alto, grave, gravi, importante, significativo, significativa, serio, seria, rilevante,',
      'rilevanti',
    ],
  },
  {
    means: 'medium',
    language: 'it',
    words: [
      'medi, medie, moderato',
      'moderati, moderata',
      'media, medio, moderate, normale, normali, intermedio, intermedia, standard',
    ],
  },
  {
    means: 'low',
    language: 'it',
    words: [
      'bassa, basso, basse, bassi, minore, minori',
      'lieve, lievi',
      'molto bassa, molto basso, trascurabile, trascurabili, banale, banali, secondario, secondaria',
    ],
  },
  {
    means: 'info',
    language: 'it',
    words: [
      'miglioramento, miglioramenti, cosmetico',
      'cosmetici, suggerimento',
      'cosmetica, cosmetiche, estetico, estetica, informativo, informativa, suggerimenti, opzionale,',
      'facoltativo, desiderabile',
    ],
  },
]
