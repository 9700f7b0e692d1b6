import type { WordRow } from '../../vocabulary.js'
import type { State } from '../../model.js'

/** The state words of French. */
export const frStateWords: readonly WordRow<State>[] = [
  {
    means: 'resolved',
    language: 'fr',
    words: [
      'résolu, résolue, résolus, résolues, corrigé, corrigée, corrigés, corrigées, terminé,',
      'terminée, fait, fermé, conforme, implémenté',
      'implémentée, fermée, fermés, fermées, faite, terminés, terminées, livré, livrée, déployé,',
      'déployée, clos, clôturé, clôturée, réglé, réglée',
    ],
  },
  {
    means: 'open',
    language: 'fr',
    words: [
      'ouvert, ouverte, non résolu, non corrigé, à faire, à corriger, en attente,',
      'non conforme, nouveau, manquant, à patcher, a patcher, non implémenté',
      'ouverts, ouvertes, non résolue, non résolus, non résolues, non corrigée, non corrigés,',
      'non traité, à résoudre, à traiter, à implémenter, nouvelle, pas commencé, non commencé,',
      'manquante, toujours ouvert',
    ],
  },
  {
    means: 'in_progress',
    language: 'fr',
    words: [
      'en cours, partiel, partielle, partiellement, partiellement résolu, mitigé, mitige,',
      'atténué',
      'en cours de correction, en cours de résolution, partiellement corrigé,',
      'partiellement corrigée, partiellement résolue, en revue, en test',
    ],
  },
  { means: 'blocked', language: 'fr', words: ['bloqué, bloquée', 'bloqués, bloquées'] },
  {
    means: 'planned',
    language: 'fr',
    words: ['prévu, planifié, planifiée', 'prévue, prévus, prévues, planifiés, planifiées'],
  },
  {
    means: 'deferred',
    language: 'fr',
    words: [
      'reporté, reportée, différé',
      'plus tard, à faire plus tard, différée, différés, reportés, reportées, ajourné',
    ],
  },
  {
    means: 'wontfix',
    language: 'fr',
    words: [
      'rejeté, faux positif, non applicable, abandonné, ne sera pas corrigé, voulu',
      'rejetée, ne pas corriger, comportement voulu, pas un bug, par conception,',
      'non reproductible, doublon, obsolète, annulé',
    ],
  },
]
