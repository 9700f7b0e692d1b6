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
      "n'est plus un problème, plus un problème, n'est plus reproductible, ne se produit plus,",
      "n'apparaît plus, réglés, achevé, achevée, réparé, réparée, traité, traitée, validé, validée,",
      'vérifié, vérifiée, fini, finie',
      'correctif appliqué, correction appliquée, fix appliqué',
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
      'à réparer, à investiguer, à étudier, à analyser, à vérifier, non traitée, non fait,',
      'pas encore commencé, pas résolu, pas corrigé, pas fait, nouveaux, en suspens, restant, restants,',
      'pas implémenté, incomplet, rouvert, réouvert, rouverte, confirmé, confirmée, signalé, signalée,',
      'non démarré, persistant',
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
      "en cours d'analyse, en développement, en tests, en recette, en vérification, en validation,",
      'en traitement, en analyse, commencé, commencée, démarré, entamé, atténuée, investigation en cours,',
      'à moitié',
    ],
  },
  {
    means: 'blocked',
    language: 'fr',
    words: ['bloqué, bloquée', 'bloqués, bloquées', 'suspendu, suspendue, en pause, en attente externe'],
  },
  {
    means: 'planned',
    language: 'fr',
    words: [
      'prévu, planifié, planifiée',
      'prévue, prévus, prévues, planifiés, planifiées',
      'programmé, programmée',
    ],
  },
  {
    means: 'deferred',
    language: 'fr',
    words: [
      'reporté, reportée, différé',
      'plus tard, à faire plus tard, différée, différés, reportés, reportées, ajourné',
      'remis à plus tard, ultérieur, ultérieurement, repoussé',
    ],
  },
  {
    means: 'wontfix',
    language: 'fr',
    words: [
      'ne sera pas corrigé, rejeté, faux positif, faux positifs, non applicable, abandonné, voulu',
      'rejetée, ne pas corriger, comportement voulu, pas un bug, par conception,',
      'non reproductible, doublon, obsolète, annulé',
      'fonctionne comme prévu, fonctionne comme attendu, comme prévu, comme attendu,',
      'comportement attendu, comportement normal, ne sera pas corrigée, ne sera pas fait,',
      'ne peut pas être corrigé, ne peut être corrigé, non corrigible, impossible à corriger, voulue,',
      "intentionnel, intentionnelle, fausse alerte, dépassé, dupliqué, n'est pas un bug, pas un problème,",
      'refusé, refusée, abandonnée, annulée, sans objet, ignoré, ignorée, accepté, acceptée,',
      'risque accepté, invalide, sans suite, écarté',
      'remplacé par, remplacée par',
    ],
  },
]
